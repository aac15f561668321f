package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFilter;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The quotes of the visitor's partner: those that customers think about first. */
@Route(value = "portal/quotes", layout = PortalLayout.class)
@PageTitle("Quotes")
@Requires(QuotePermissions.READ)
public final class PortalQuotesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient QuoteBook book;
    private final Div lists = new Div();
    private final Narrowing<State> narrowing;

    PortalQuotesView(QuoteBook book, KeepingViews views) {
        this.book = book;
        addClassName("en-portal-page");
        boolean none = book.count(QuoteFilter.ALL) == 0;
        var header = new PageHeader(
                "Quotes", "What you offered to customers, at your prices", actions(book.mayMake() && !none));
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (none) inner.add(empty(book.mayMake()));
        narrowing = new Narrowing<>(
                "quotes",
                new FilterChip<>("State", List.of(State.values()), Standing::words),
                Standing::code,
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
        views.put("With the customer", Set.of(State.SENT));
        views.put("Drafts", Set.of(State.DRAFT));
        views.put("Decided", Set.of(State.ACCEPTED, State.DECLINED, State.WITHDRAWN));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private void show() {
        lists.removeAll();
        group("With the customer", State.SENT);
        group("Drafts", State.DRAFT);
        group("Decided", State.ACCEPTED, State.DECLINED, State.WITHDRAWN);
        if (narrowing.isNarrow() && lists.getComponentCount() == 0) lists.add(Narrowing.nothing());
    }

    private void group(String title, State... states) {
        var wanted = narrowing.wanted(List.of(states));
        if (wanted.isEmpty()) return;
        var filter = new QuoteFilter(wanted, null, null, narrowing.typed());
        if (book.count(filter) > 0) lists.add(new Panel(title, new OwnQuotes(book, filter, Side.PARTNER)));
    }

    private static EmptyState empty(boolean makes) {
        var sheet = new EmptyState(
                "doc",
                "No quotes yet",
                "Put products into a cart and see your prices at once, with how each came about. A quote keeps them until"
                        + " it ends.",
                actions(makes));
        sheet.addClassName("en-portal-sheet");
        return sheet;
    }

    private static Component[] actions(boolean makes) {
        if (!makes) return new Component[0];
        var make = new Button(
                "Make a quote",
                new Glyph("plus"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(PortalNewQuoteView.class)));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {make};
    }
}
