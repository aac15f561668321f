package dev.entente.ui.attribution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.attribution.ReadingCreditTable;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.VendorLayout;

/** The credit table in the vendor's workspace. */
@Route(value = "credit-table", layout = VendorLayout.class)
@PageTitle("How sales are credited")
@Requires(ProgramPermissions.READ)
public final class CreditTableView extends Div {

    private static final long serialVersionUID = 1L;

    static final String TITLE = "How sales are credited";
    static final String QUIET =
            "Looked at from the top; the first that holds decides. You and your partners read the same";

    CreditTableView(ReadingCreditTable reading) {
        addClassName("en-page");
        add(new PageHeader(TITLE, QUIET), new CreditTableSheet(reading.list(), true));
    }
}
