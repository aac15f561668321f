package dev.entente.ui.catalog;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.ui.shell.EntryPage;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.Passes;

/** Where a publisher shows its token. */
@Route("publishing/sign-in")
@PageTitle("Sign in as a publisher")
@Outside(value = Who.PUBLISHER, door = true)
public final class PublisherSignInView extends EntryPage {

    private static final long serialVersionUID = 1L;

    PublisherSignInView(Passes passes) {
        show(
                "Publish plugins",
                "Hand in jars, see what was found, and follow each version until tenants have it.",
                new TokenForm(
                        passes,
                        Who.PUBLISHER,
                        "Whoever runs this installation gave it to you. It is kept until you sign out, for half an hour after"
                                + " you close the page, and never longer than twelve hours."));
    }
}
