package dev.entente.model;

import dev.entente.api.Label;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence.Refunded;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** In what programs differ without saying so. What is left out is as the first of its values says. */
public record Conventions(
        @Label("A threshold counts when it is") @Nullable Threshold threshold,

        @Label(
                value = "The last day of a length of time",
                help =
                        "180 days after January 1 is June 30: it is within them where the last day counts, and after them where it does not.")
        @Nullable
        LastDay lastDay,

        @Label(
                value = "Anniversaries of days a month lacks",
                help = "One month after January 31, one year after February 29.")
        @Nullable
        Anniversary anniversary,

        @Label(
                value = "Rounded",
                help = "Where once a month is meant, let the part be about a period that closes every month.")
        @Nullable
        Place rounded,

        @Label("A partial refund takes back") @Nullable Refunds refunds,

        @Label(
                value = "Later results follow",
                help = "When an earlier sale is late, changed or given back; left out, they do.")
        @Nullable
        Boolean rerates,

        @Label(value = "Shared by credit", help = "Whether a partner gets only its share of the credit.") @Nullable
        Boolean shared,

        @Label(
                value = "What the whole takes away",
                help = "Of one product that is given back: what others get of the credit, and what a most for the sale"
                        + " or a time cut. By net, one that earned nothing gives something when it comes back.")
        @Nullable
        Whole whole) {

    static final Conventions USUAL = new Conventions(null, null, null, null, null, null, null, null);

    /** Whether the threshold itself is enough. */
    public enum Threshold {
        REACHED,
        PASSED
    }

    /** Whether a length of time ends before the same day, or with it. */
    public enum LastDay {
        DOES_NOT_COUNT,
        COUNTS
    }

    /** Which day stands for one that a month lacks. */
    public enum Anniversary {
        LAST_OF_MONTH,
        FIRST_OF_NEXT
    }

    /** Where results are rounded: at the end, for each line, or for each piece. */
    public enum Place {
        @Label("once, at the end")
        TOTAL,
        @Label("line by line")
        LINE,
        @Label("piece by piece")
        PIECE
    }

    /** In proportion, or what was earned last first. */
    public enum Refunds {
        IN_PROPORTION,
        LAST_IN_FIRST_OUT
    }

    /** How what is taken from the whole is shared among its products when one of them is given back. */
    public enum Whole {
        @Label("by what the products cost")
        BY_NET,
        @Label("by what each of them earned")
        BY_EARNED
    }

    boolean hasToBePassed() {
        return threshold == Threshold.PASSED;
    }

    Place roundedAt() {
        return rounded == null ? Place.TOTAL : rounded;
    }

    boolean lastGoesFirst() {
        return refunds == Refunds.LAST_IN_FIRST_OUT;
    }

    /** What a refund takes back, product by product, in proportion. */
    Earning undone(Refunded refund) {
        return whole == Whole.BY_EARNED ? refund.undoneByEarned() : refund.undone();
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    boolean follows() {
        return !Boolean.FALSE.equals(rerates);
    }

    /** Whether a day is within a length of time that began on another. */
    boolean isWithin(LocalDate since, Period age, LocalDate day) {
        var end = end(since, age);
        return lastDay == LastDay.COUNTS ? !day.isAfter(end) : day.isBefore(end);
    }

    private LocalDate end(LocalDate since, Period age) {
        var end = since.plusMonths(age.toTotalMonths());
        boolean lacking = end.getDayOfMonth() < since.getDayOfMonth();
        if (lacking && anniversary == Anniversary.FIRST_OF_NEXT) end = end.plusDays(1);
        return end.plusDays(age.getDays());
    }
}
