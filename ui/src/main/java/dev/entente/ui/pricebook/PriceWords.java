package dev.entente.ui.pricebook;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
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
