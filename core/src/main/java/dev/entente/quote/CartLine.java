package dev.entente.quote;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** So many pieces of a product for a term; zero term: bought once. A special price is asked for, or none (null). */
public record CartLine(
        String sku, long quantity, Period term, @Nullable Special special) {

    /** At its usual price. */
    public CartLine(String sku, long quantity, Period term) {
        this(sku, quantity, term, null);
    }
}
