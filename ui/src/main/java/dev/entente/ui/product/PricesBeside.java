package dev.entente.ui.product;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.pricebook.LookingUpPrices.Beside;
import dev.entente.pricebook.Price;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.pricebook.PriceWords;
import dev.entente.ui.pricebook.VolumeChart;
import java.util.List;

/** What each book says of a product itself: one beside the other, each leading to its book. */
final class PricesBeside extends Div {

    private static final long serialVersionUID = 1L;

    PricesBeside(List<Beside> all) {
        addClassName("en-stack");
        if (all.isEmpty()) {
            var none = new Paragraph("No price book has a price of its own for it.");
            none.addClassName("en-muted");
            add(none);
        }
        all.forEach(each -> add(part(each)));
    }

    private static Div part(Beside beside) {
        var book = beside.book();
        var link = new Anchor("price-books/" + book.code(), book.name());
        link.addClassName("en-row-link");
        var facts = new Facts();
        beside.prices()
                .forEach(price -> facts.fact(PriceWords.place(price.term(), price.least()), words(price, beside)));
        var part = new Div(new H3(link), facts);
        part.addClassName("en-group");
        VolumeChart.ofPrices(beside.prices(), book.unit()).forEach(part::add);
        return part;
    }

    private static String words(Price price, Beside beside) {
        return PriceWords.said(price, beside.book().unit()) + ", " + PriceWords.since(price.from());
    }
}
