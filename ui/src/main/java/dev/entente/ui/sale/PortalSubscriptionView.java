package dev.entente.ui.sale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.sale.SalePermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.sale.SubscriptionSheet.Side;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;

/** What a customer has of the visitor's partner. */
@Route(value = "portal/subscriptions/:id", layout = PortalLayout.class)
@Requires(SalePermissions.READ)
public final class PortalSubscriptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SubscriptionBook book;
    private String title = "Subscription";

    PortalSubscriptionView(SubscriptionBook book) {
        this.book = book;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var page = book.open(id);
        var row = book.row(page.subscription());
        title = page.subscription().customer();
        removeAll();
        var header = new PageHeader(title, row.quiet())
                .backTo("Subscriptions", PortalSubscriptionsView.class)
                .status(Standing.badge(row.state()));
        var inner = new Div(header, new SubscriptionSheet(book, page, row, Side.PARTNER));
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
