package dev.entente.ui.attribution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.attribution.ReadingCreditTable;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;

/** The credit table in the partner's portal: the same as the vendor reads. */
@Route(value = "portal/credit-table", layout = PortalLayout.class)
@PageTitle("How sales are credited")
@Requires(ProgramPermissions.READ)
public final class PortalCreditTableView extends Div {

    private static final long serialVersionUID = 1L;

    PortalCreditTableView(ReadingCreditTable reading) {
        addClassName("en-portal-page");
        var header = new PageHeader(
                        CreditTableView.TITLE,
                        "Looked at from the top; the first that holds decides. Your vendor reads the same")
                .backTo("Statements", PortalStatementsView.class);
        var inner = new Div(header, new CreditTableSheet(reading.list(), false));
        inner.addClassName("en-portal-inner");
        add(inner);
    }
}
