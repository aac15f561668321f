package dev.entente.pricebook;

import java.time.Period;

/** What a price is asked for: a product, how many pieces, for which term (zero: bought once). */
public record Wanted(String sku, long quantity, Period term) {

    public Wanted {
        if (quantity < 1) throw new IllegalArgumentException("Ask for the price of at least one piece");
        Term.code(term);
        term = term.normalized();
    }
}
