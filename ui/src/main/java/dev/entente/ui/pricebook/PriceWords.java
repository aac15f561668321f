package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.Price;
import dev.entente.ui.kit.Format;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Prices, terms and numbers of pieces in words. */
public final class PriceWords {

    /** The terms that forms offer. */
    static final List<Period> TERMS = List.of(
            Period.ZERO,
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(3));

    private PriceWords() {}

    /** "Once", "1 year". */
    static String term(Period term) {
        return term.isZero() ? "Once" : Format.user().period(term);
    }

    /** "From 10 pieces"; "Any number". */
    static String least(long least) {
        return least <= 1 ? "Any number" : "From " + Format.user().number(least);
    }

    /** "1 year, from 10"; of any number the term alone. */
    public static String place(Period term, long least) {
        return least <= 1 ? term(term) : term(term) + ", from " + Format.user().number(least);
    }

    static String day(LocalDate day) {
        return Format.user().day(day);
    }

    /** "since 1 Jan 2026". */
    public static String since(LocalDate day) {
        return "since " + Format.user().day(day);
    }

    /** "from 1 Jan 2026 on; for existing customers from 1 Mar 2026". */
    static String days(NewPrice said, LocalDate today) {
        var words = said.from().isAfter(today) ? "from " + day(said.from()) + " on" : since(said.from());
        return said.existing() == null ? words : words + "; for existing customers from " + day(said.existing());
    }

    /** What is asked, and beneath it what existing customers are asked where that is another price. */
    static Component both(Offered offered) {
        var price = new Span(price(offered.price().price()));
        price.addClassName("en-money");
        var old = offered.existing();
        if (old == null) return price;
        var kept = new Span(existing(offered));
        kept.addClassName("en-muted");
        var both = new Div(price, kept);
        both.addClassNames("en-cell-2", "en-money");
        return both;
    }

    /** "€25.00 for customers from before 15 Jan 2021". */
    private static String existing(Offered offered) {
        var old = offered.existing();
        if (old == null) return "";
        var written = old.written();
        var who = written == null || written.before() == null
                ? " for existing customers"
                : " for customers from before " + day(written.before());
        return price(old.price()) + who;
    }

    static String price(UnitPrice price) {
        return Format.user().plain(price);
    }

    /** What a row says: its price, that it is not sold, or that nothing is said any more. */
    public static String said(Price price, Unit unit) {
        return switch (price.says()) {
            case PRICE -> {
                var value = price.value();
                yield value == null ? "" : price(new UnitPrice(value, unit));
            }
            case NOT_SOLD -> "Not sold";
            case NOTHING -> "Nothing any more";
        };
    }
}
