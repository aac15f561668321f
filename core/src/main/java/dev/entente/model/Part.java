package dev.entente.model;

import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is earned: a commission, a bonus beside it, a rebate when a quarter closes. */
public record Part(
        @Label("Name") String name,
        @Label("Worked out for") Event on,
        @Label("Closes every") @Nullable Every every,
        @Label("Rules") List<Rule> rules,

        @Label(value = "Where no rule holds", help = "Left out, a person decides.") @Nullable
        Otherwise otherwise) {

    /** What it is worked out for. */
    public enum Event {
        @Label("each line of a sale")
        LINE,
        @Label("each sale")
        SALE,
        @Label("each sale that was influenced")
        INFLUENCED,
        @Label("each service that was delivered")
        DELIVERED,
        @Label("each milestone that was reached")
        REACHED,
        @Label("each period that closes")
        PERIOD
    }

    /** What becomes of what no rule speaks of. */
    public enum Otherwise {
        @Label("a person decides")
        HOLD,
        @Label("nothing is earned")
        NOTHING
    }

    /** How long a period is, and the month that its year starts with. */
    public record Every(
            @Label("Length") Length length,

            @Label(value = "First month of the year", help = "Left out, January.")
            @Bounds(min = "1", max = "12")
            @Nullable
            Integer yearStarts) {

        boolean endsWith(DateRange month) {
            boolean isMonth = month.from().getDayOfMonth() == 1
                    && month.until().equals(month.from().plusMonths(1));
            int begun = Math.floorMod(month.from().getMonthValue() - (yearStarts == null ? 1 : yearStarts), 12);
            return isMonth && (begun + 1) % length.months == 0;
        }
    }

    /** A stretch of months. */
    public enum Length {
        MONTH(1, "month"),
        QUARTER(3, "quarter"),
        HALF_YEAR(6, "half-year"),
        YEAR(12, "year");

        private final int months;
        private final String words;

        Length(int months, String words) {
            this.months = months;
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Part {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) throw new IllegalArgumentException("A part has at least one rule");
        if ((on == Event.PERIOD) != (every != null))
            throw new IllegalArgumentException("Say how often a period closes, and of nothing else");
        for (var rule : rules) rule.refuseUnlessFor(on);
    }

    boolean holds() {
        return otherwise != Otherwise.NOTHING;
    }
}
