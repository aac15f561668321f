package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.PriceBook;

/** Where a price in a book comes from: the book itself, one that it inherits from, or the parts of a bundle. */
final class SourceWords {

    private SourceWords() {}

    static Component of(Offered offered, PriceBook book) {
        var from = offered.price().written();
        if (from == null) return new Text("Sum of its parts");
        if (from.book().equals(book.code())) return new Text("This book, " + PriceWords.since(from.since()));
        var link = new Anchor("price-books/" + from.book(), "Inherited from " + from.name());
        var quiet = new Span(PriceWords.price(from.price()) + " there, " + PriceWords.since(from.since()));
        quiet.addClassName("en-muted");
        return new Div(link, new Div(quiet));
    }
}
