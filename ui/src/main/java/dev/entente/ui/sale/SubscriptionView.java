package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.sale.ReadingSubscriptions.Renewal;
import dev.entente.sale.SalePermissions;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.sale.SubscriptionSheet.Side;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one customer has, named by any of its sales. */
@Route(value = "subscriptions/:id", layout = VendorLayout.class)
@Requires(SalePermissions.READ)
public final class SubscriptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SubscriptionBook book;
    private final Undo undo = new Undo();
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
        var header = new PageHeader(title, row.quiet(), actions(id, page.renewal()))
                .backTo("Subscriptions", SubscriptionsView.class)
                .status(Standing.badge(row.state()));
        add(header, undo, new SubscriptionSheet(book, page, row, Side.VENDOR));
    }

    private Component[] actions(UUID id, @Nullable Renewal renewal) {
        if (renewal == null || !book.mayCancel()) return new Component[0];
        return new Component[] {
            renewal.cancelled() == null
                    ? new Button("Cancel the renewal", new Glyph("hold"), click -> cancel(id))
                    : new Button("Let it renew", new Glyph("again"), click -> resume(id))
        };
    }

    private void cancel(UUID id) {
        book.cancel(id);
        show(id);
        undo.offer("You cancelled the renewal", () -> {
            book.resume(id);
            show(id);
        });
    }

    private void resume(UUID id) {
        book.resume(id);
        show(id);
        undo.offer("It renews again", () -> {
            book.cancel(id);
            show(id);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
