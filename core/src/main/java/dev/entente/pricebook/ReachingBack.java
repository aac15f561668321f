package dev.entente.pricebook;

import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would change prices of days that are over, or of today where they were asked already: said of a book that has begun, or of
 * a newer one that goes before it for some of its buyers. Pure.
 */
record ReachingBack(LocalDate today, Findings findings) {

    /** A change of a book; before is what is said of it. */
    void ofChange(BookDescription before, BookDescription said) {
        if (before.from().isAfter(today)) ofStart(said);
        else ofBegun(before, said);
        if (isEarlier(before.until(), said.until()))
            findings.add(
                    "/until",
                    "It would end, or go on, on days that are over; end it today or later, or send it as a correction");
    }

    /** A new book; others that it would go before, in the same currency, hold already. */
    void ofNew(BookDescription said, Collection<PriceBook> others) {
        others.stream()
                .filter(book -> book.unit().equals(said.unit()))
                .filter(book -> said.audience().goesBefore(book.audience()))
                .filter(book -> !book.from().isAfter(today) && isTogether(said, book))
                .findFirst()
                .ifPresent(_ -> ofStart(said));
    }

    private static boolean isTogether(BookDescription said, PriceBook book) {
        return (said.until() == null || said.until().isAfter(book.from()))
                && (book.until() == null || book.until().isAfter(said.from()));
    }

    private void ofStart(BookDescription said) {
        if (said.from().isBefore(today))
            findings.add(
                    "/from",
                    "It would ask others on days that are over; begin today or later, or send it as a correction");
    }

    private void ofBegun(BookDescription before, BookDescription said) {
        var by = before.adjustment();
        var now = said.adjustment();
        if (by.percent().compareTo(now.percent()) != 0) add("/adjustment/percent", before);
        else if (by.changes() && !by.equals(now)) add("/adjustment/rounding", before);
        if (!Objects.equals(before.parent(), said.parent())) add("/parent", before);
        if (!before.audience().equals(said.audience())) add("/buyers", before);
        if (!before.from().equals(said.from())) add("/from", before);
    }

    private void add(String pointer, BookDescription before) {
        findings.add(
                pointer,
                "It is asked since " + before.from()
                        + "; make a newer book for it that begins on a later day, or send it as a correction");
    }

    /** Whether another end concerns a day that is over. */
    private boolean isEarlier(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (Objects.equals(before, now)) return false;
        return before != null && before.isBefore(today) || now != null && now.isBefore(today);
    }
}
