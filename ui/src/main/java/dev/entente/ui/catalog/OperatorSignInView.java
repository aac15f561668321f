package dev.entente.ui.catalog;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.ui.shell.EntryPage;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.Passes;

/** Where the operator shows the installation's token. */
@Route("operating/sign-in")
@PageTitle("Sign in as the operator")
@Outside(value = Who.OPERATOR, door = true)
public final class OperatorSignInView extends EntryPage {

    private static final long serialVersionUID = 1L;

    OperatorSignInView(Passes passes) {
        show(
                "Run the catalog of plugins",
                "Review what publishers hand in, and say whom to trust.",
                new TokenForm(
                        passes,
                        Who.OPERATOR,
                        "It is in secrets/operator-token of the installation\u2019s data folder, and kept until you sign out,"
                                + " for half an hour after you close the page, and never longer than twelve hours."));
    }
}
