package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFilter;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** The quotes of the visitor's partner: those that customers think about first. */
@Route(value = "portal/quotes", layout = PortalLayout.class)
@PageTitle("Quotes")
@Requires(QuotePermissions.READ)
public final class PortalQuotesView extends Div {

    private static final long serialVersionUID = 1L;

    PortalQuotesView(QuoteBook book) {
        addClassName("en-portal-page");
        boolean none = book.count(QuoteFilter.ALL) == 0;
        var header = new PageHeader(
                "Quotes", "What you offered to customers, at your prices", actions(book.mayMake() && !none));
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (none) inner.add(empty(book.mayMake()));
        group(inner, book, "With the customer", State.SENT);
        group(inner, book, "Drafts", State.DRAFT);
        group(inner, book, "Decided", State.ACCEPTED, State.DECLINED, State.WITHDRAWN);
        add(inner);
    }

    private static void group(Div inner, QuoteBook book, String title, State... states) {
        var filter = new QuoteFilter(List.of(states), null, null, null);
        if (book.count(filter) > 0) inner.add(new Panel(title, new OwnQuotes(book, filter, Side.PARTNER)));
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
