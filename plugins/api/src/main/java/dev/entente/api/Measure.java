package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the one catalog: what is counted, only where fields have these values, over which window, for whom. Its
 * value is an {@link Amount} of its unit; a ratio is cut at that unit's scale, never rounded up, so that 69.999 % stays
 * below 70. The host refuses, when terms are published, a measure that the catalog does not know.
 *
 * <p>What one partner did stands in one order: by day, and on a day by the identity of the sale, whatever was reported
 * first. A running total counts up to and including the occurrence itself in this order, so that "the first three deals"
 * is the measure "deals" of at most three, and comes out the same whether sales are worked out one by one or all at once.
 */
public record Measure(String what, Unit unit, Map<String, String> only, Window window, Per per) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final String FAMILY = "family";

    /** Which days are counted; a window that has not begun yet counts nothing. */
    public sealed interface Window {

        /** A length of time, such as the last twelve months; its last day is the occurrence's. */
        record Last(Period length) implements Window {
            public Last {
                if (length.isNegative() || length.isZero()) throw new IllegalArgumentException("A window has a length");
            }
        }

        /** All from a day on. */
        record Since(LocalDate day) implements Window {
            public Since {
                requireNonNull(day);
            }
        }

        /** The whole of the calendar window that was current so long ago: to compare a quarter with that of last year. */
        record Ago(Calendar window, Period back) implements Window {
            public Ago {
                requireNonNull(window);
                if (back.isNegative() || back.isZero()) throw new IllegalArgumentException("Say how long ago");
                if (window.compareTo(Calendar.SINCE_JOINING) >= 0)
                    throw new IllegalArgumentException("Only a window of the calendar comes again");
            }
        }

        /** These months of the occurrence's own subscription, both included; 1 is the first. */
        record SubscriptionMonths(int first, int last) implements Window {
            public SubscriptionMonths {
                if (first < 1 || last < first || last > 1200)
                    throw new IllegalArgumentException("Months are counted from 1, the first before the last");
            }
        }

        /** From the start of the current one in the tenant's zone; a fiscal one begins where the tenant's year does. */
        enum Calendar implements Window {
            MONTH,
            QUARTER,
            HALF_YEAR,
            YEAR,
            FISCAL_QUARTER,
            FISCAL_HALF_YEAR,
            FISCAL_YEAR,
            SINCE_JOINING,
            SINCE_SUBSCRIBING,
            EVER
        }
    }

    /** Whose figure it is. All are of the one partner: of all it did, or with the occurrence's own customer and so on. */
    public enum Per {
        PARTNER,
        CUSTOMER,
        SUBSCRIPTION,
        /** For each product family of the occurrence by itself: ask with {@link Measure#of}. */
        PRODUCT_LINE
    }

    public Measure {
        if (!NAME.matcher(what).matches()) throw new IllegalArgumentException("Not a measure: " + what);
        requireNonNull(unit);
        requireNonNull(window);
        requireNonNull(per);
        only = only.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(only));
    }

    // Totals are looked up by measures all the time: what most of them have in common is seen soon.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Measure that
                        && what.equals(that.what)
                        && (unit == that.unit || unit.equals(that.unit))
                        && per == that.per
                        && (window == that.window || window.equals(that.window))
                        && (only == that.only || only.equals(that.only));
    }

    // And what most of them differ in is enough.
    @Override
    public int hashCode() {
        return 31 * what.hashCode() + only.size();
    }

    public static Measure of(String what, Unit unit, Window window) {
        return new Measure(what, unit, Map.of(), window, Per.PARTNER);
    }

    /** The same with one more filter. */
    public Measure only(String field, String value) {
        var more = new TreeMap<>(only);
        more.put(field, value);
        return new Measure(what, unit, more, window, per);
    }

    /** Of a measure per product line: the figure of this one. Of any other: itself. */
    public Measure of(String family) {
        return per == Per.PRODUCT_LINE ? only(FAMILY, family) : this;
    }
}
