package dev.entente.pricebook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The price book that applies, and why it does; or why none does. Of all that are for the buyer and hold on the day, the most
 * specific applies: one for the partner by name goes before one for the region, that before one for the tier, that before one for
 * the motion, and that before one for everybody. Of two for the same, the newer applies.
 */
public record Choice(@Nullable PriceBook book, String why) {

    private static final Comparator<PriceBook> BEST = Comparator.<PriceBook>comparingInt(
                    book -> book.audience().weight())
            .thenComparing(PriceBook::from)
            .thenComparing(PriceBook::code);

    static Choice of(List<PriceBook> books, Buying buying) {
        var fit = books.stream()
                .filter(book -> book.unit().equals(buying.unit()))
                .filter(book -> book.holdsOn(buying.day()))
                .filter(book -> book.audience().includes(buying))
                .sorted(BEST.reversed())
                .toList();
        if (fit.isEmpty()) {
            return new Choice(null, "No price book in " + buying.unit() + " is for this buyer on " + buying.day());
        }
        return new Choice(fit.getFirst(), why(fit));
    }

    /** As a buyer is told: which book, and for whom it is; nothing of others. */
    Choice told() {
        return book == null
                ? this
                : new Choice(book, book.name() + " is for " + book.audience().words());
    }

    private static String why(List<PriceBook> fit) {
        var book = fit.getFirst();
        var why = book.name() + " is for " + book.audience().words();
        if (fit.size() == 1) return why + ", and no other book is for this buyer";
        var next = fit.get(1);
        if (next.audience().weight() == book.audience().weight())
            return why + ", and is newer than " + next.name() + ": since " + book.from();
        var others = fit.stream().skip(1).limit(3).map(PriceBook::name).collect(Collectors.joining(", "));
        return why + ", which goes before " + next.audience().words() + " (" + others + ")";
    }
}
