package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.deal.Deal;
import dev.entente.quote.QuoteFilter;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The quotes of a deal on its page, and the way to a new one while it is open. */
@Dependent
public class QuotesOfDeal {

    @Inject
    QuoteBook book;

    @Inject
    Visit visit;

    /** What leads to a quote of an open deal, for who may make one. */
    public Optional<Button> action(Deal deal) {
        if (!deal.stage().isOpen() || !book.mayMake()) return Optional.empty();
        var address = side().address() + "/new";
        var which = QueryParameters.of("deal", deal.id().toString());
        return Optional.of(new Button(
                "Quote it",
                new Glyph("doc"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(address, which))));
    }

    /** Nothing for a deal without quotes, or for who may not see them. */
    public Optional<Component> panel(Deal deal) {
        if (!book.maySee()) return Optional.empty();
        var filter = new QuoteFilter(List.of(), null, deal.id(), null);
        if (book.count(filter) == 0) return Optional.empty();
        return Optional.of(new Panel("Quotes", new OwnQuotes(book, filter, side())));
    }

    private Side side() {
        return visit.visitor().filter(Visitor::home).isPresent() ? Side.VENDOR : Side.PARTNER;
    }
}
