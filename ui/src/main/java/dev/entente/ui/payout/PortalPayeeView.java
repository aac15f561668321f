package dev.entente.ui.payout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.payout.PayoutPermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;

/** Where the partner is paid, as its own people enter it. */
@Route(value = "portal/payee", layout = PortalLayout.class)
@PageTitle("How you are paid")
@Requires(PayoutPermissions.PAYEE_READ)
public final class PortalPayeeView extends Div {

    private static final long serialVersionUID = 1L;

    PortalPayeeView(PayoutDesk desk) {
        addClassName("en-portal-page");
        var inner = new Div(
                new PageHeader(
                                "How you are paid",
                                "Nothing is paid to new bank details before the vendor looked at them")
                        .backTo("Statements", PortalStatementsView.class),
                new PayeePanel(desk, desk.visit.partner().orElseThrow().id()));
        inner.addClassName("en-portal-inner");
        add(inner);
    }
}
