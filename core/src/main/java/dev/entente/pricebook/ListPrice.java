package dev.entente.pricebook;

import dev.entente.api.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for one piece, and how that came about. A bundle without a price of its own asks what its parts ask; then there
 * are parts, and no place where it is written.
 */
public record ListPrice(UnitPrice price, @Nullable Written written, List<Step> steps, List<PartPrice> parts) {

    public ListPrice {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** As whoever buys is told: the book that serves it and what that asks, and nothing of those that it inherits from. */
    public ListPrice by(PriceBook book) {
        var said = written == null
                ? null
                : new Written(
                        book.code(),
                        book.name(),
                        price,
                        written.least(),
                        written.since(),
                        written.existing(),
                        written.before());
        var told = parts.stream()
                .map(part ->
                        new PartPrice(part.sku(), part.quantity(), part.price().by(book)))
                .toList();
        return new ListPrice(price, said, List.of(), told);
    }

    /**
     * Where a price is written: the book, as it was, from how many pieces, and since which day.
     *
     * @param existing since when it is also for whoever was a customer before that day; null: since then
     * @param before whoever was a customer before this day keeps it, while others are asked another; null: it is for all
     */
    public record Written(
            String book,
            String name,
            UnitPrice price,
            long least,
            LocalDate since,
            @Nullable LocalDate existing,
            @Nullable LocalDate before) {

        /** For all from the same day. */
        public Written(String book, String name, UnitPrice price, long least, LocalDate since) {
            this(book, name, price, least, since, null, null);
        }
    }

    /** A book that asks more or less than the one that it inherits from: "EMEA asks 8 % more than Worldwide". */
    public record Step(String book, String says, UnitPrice price) {}

    /** A part of a bundle: so many pieces in each bundle, and what one piece asks. */
    public record PartPrice(String sku, long quantity, ListPrice price) {}
}
