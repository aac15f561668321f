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
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;

/** What one customer has, named by any of its sales. */
@Route(value = "subscriptions/:id", layout = VendorLayout.class)
@Requires(SalePermissions.READ)
public final class SubscriptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SubscriptionBook book;
    private String title = "Subscription";

    SubscriptionView(SubscriptionBook book) {
        this.book = book;
        addClassName("en-page");
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
                .backTo("Subscriptions", SubscriptionsView.class)
                .status(Standing.badge(row.state()));
        add(header, new SubscriptionSheet(book, page, row, Side.VENDOR));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
