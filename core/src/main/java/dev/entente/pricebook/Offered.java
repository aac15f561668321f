package dev.entente.pricebook;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A line of a price list: a product for a term, from so many pieces on; with what whoever has long been a customer is asked
 * where that is another price (null: the same, or none).
 */
public record Offered(
        String sku,
        String name,
        Period term,
        long least,
        ListPrice price,
        @Nullable ListPrice existing) {

    /** The same by another name. */
    Offered named(String other) {
        return new Offered(sku, other, term, least, price, existing);
    }

    /** The same for new and existing customers. */
    public Offered(String sku, String name, Period term, long least, ListPrice price) {
        this(sku, name, term, least, price, null);
    }
}
