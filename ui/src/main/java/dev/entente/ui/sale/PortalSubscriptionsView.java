package dev.entente.ui.sale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What customers have of the visitor's partner: what ends soon first, since somebody has to renew it. */
@Route(value = "portal/subscriptions", layout = PortalLayout.class)
@PageTitle("Subscriptions")
@Requires(SalePermissions.READ)
public final class PortalSubscriptionsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient SubscriptionBook book;
    private final Div lists = new Div();
    private final Narrowing<State> narrowing;

    PortalSubscriptionsView(SubscriptionBook book, KeepingViews views) {
        this.book = book;
        addClassName("en-portal-page");
        boolean none = book.count(SubscriptionFilter.ALL) == 0;
        var header = new PageHeader("Subscriptions", "What your customers have of what you sold, the next to end first")
                .backTo("Statements", PortalStatementsView.class);
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (none) inner.add(empty());
        narrowing = new Narrowing<>(
                "subscriptions",
                new FilterChip<>("State", List.of(State.values()), Standing::words),
                SubscriptionRow::code,
                VIEWS,
                views,
                this::show);
        lists.addClassName("en-portal-stack");
        if (!none) inner.add(narrowing);
        inner.add(lists);
        add(inner);
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("All", Set.of());
        views.put("Ends soon", Set.of(State.ENDING));
        views.put("Running", Set.of(State.RUNNING));
        views.put("Ended", Set.of(State.ENDED));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private void show() {
        lists.removeAll();
        group("Ends within 90 days", State.ENDING);
        group("Running", State.RUNNING);
        group("Ended", State.ENDED);
        if (narrowing.isNarrow() && lists.getComponentCount() == 0) lists.add(Narrowing.nothing());
    }

    private void group(String title, State... states) {
        var wanted = narrowing.wanted(List.of(states));
        if (wanted.isEmpty()) return;
        var filter = new SubscriptionFilter(wanted, null, narrowing.typed());
        if (book.count(filter) > 0) lists.add(new Panel(title, new OwnSubscriptions(book, filter)));
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
