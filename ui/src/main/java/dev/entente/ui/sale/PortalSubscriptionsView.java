package dev.entente.ui.sale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** What customers have of the visitor's partner: what ends soon first, since somebody has to renew it. */
@Route(value = "portal/subscriptions", layout = PortalLayout.class)
@PageTitle("Subscriptions")
@Requires(SalePermissions.READ)
public final class PortalSubscriptionsView extends Div {

    private static final long serialVersionUID = 1L;

    PortalSubscriptionsView(SubscriptionBook book) {
        addClassName("en-portal-page");
        var header = new PageHeader("Subscriptions", "What your customers have of what you sold, the next to end first")
                .backTo("Statements", PortalStatementsView.class);
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (book.count(SubscriptionFilter.ALL) == 0) inner.add(empty());
        group(inner, book, "Ends within 90 days", State.ENDING);
        group(inner, book, "Running", State.RUNNING);
        group(inner, book, "Ended", State.ENDED);
        add(inner);
    }

    private static void group(Div inner, SubscriptionBook book, String title, State state) {
        var filter = new SubscriptionFilter(List.of(state), null, null);
        if (book.count(filter) > 0) inner.add(new Panel(title, new OwnSubscriptions(book, filter)));
    }

    private static EmptyState empty() {
        var sheet = new EmptyState(
                "again",
                "No subscriptions yet",
                "Once you sell something that runs for a term, it stands here with the day on which it ends.");
        sheet.addClassName("en-portal-sheet");
        return sheet;
    }
}
