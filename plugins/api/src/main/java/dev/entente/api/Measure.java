package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A figure of the one catalog: what is counted, only where fields have these values, over which window, for whom. Its
 * value is an {@link Amount} of its unit; a ratio is cut at that unit's scale, never rounded up, so that 69.999 % stays
 * below 70. The host refuses, when terms are published, a measure that the catalog does not know.
 */
public record Measure(String what, Unit unit, Map<String, String> only, Window window, Per per) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** Counted up to the day of the occurrence, that day included. */
    public sealed interface Window {

        /** A length of time, such as the last twelve months. */
        record Last(Period length) implements Window {
            public Last {
                if (length.isNegative() || length.isZero()) throw new IllegalArgumentException("A window has a length");
            }
        }

        /** From the start of the current one in the tenant's zone. */
        enum Calendar implements Window {
            MONTH,
            QUARTER,
            HALF_YEAR,
            YEAR,
            FISCAL_YEAR,
            SINCE_JOINING
        }
    }

    /** Whose figure it is; all but the partner's are those of the occurrence's own customer or subscription. */
    public enum Per {
        PARTNER,
        CUSTOMER,
        SUBSCRIPTION
    }

    public Measure {
        if (!NAME.matcher(what).matches()) throw new IllegalArgumentException("Not a measure: " + what);
        requireNonNull(unit);
        requireNonNull(window);
        requireNonNull(per);
        only = Collections.unmodifiableMap(new TreeMap<>(only));
    }

    public static Measure of(String what, Unit unit, Window window) {
        return new Measure(what, unit, Map.of(), window, Per.PARTNER);
    }
}
