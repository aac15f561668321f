package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Line;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The least and the most; what is over a time counts what the same offer gave before in it. */
public record Limits(
        @Label("At least") @Nullable Amount atLeast,

        @Label(value = "Also for nothing", help = "Whether the least holds where nothing was sold; left out, it does.")
        @Nullable
        Boolean alsoForNothing,

        @Label("At most") List<Cap> caps) {

    /** What a cap is for. */
    public enum Over {
        @Label("each")
        ONE,
        @Label("each partner")
        PARTNER,
        @Label("each customer")
        CUSTOMER,
        @Label("each subscription")
        SUBSCRIPTION
    }

    /**
     * The most for one line or sale, or for all of a partner, customer or subscription over a time; of lines of one family or
     * term alone where that is said, and others are not limited by it.
     */
    public record Cap(
            @Label("At most") Amount most,
            @Label("For") Over over,
            @Label("Over") @Nullable Window window,

            @Label(value = "Only of the family", help = "Left out, all that the offer gives counts.") @Nullable
            String family,

            @Label(value = "Only of the term", help = "Such as P1M for what is invoiced by the month.") @Nullable
            Period term) {

        public Cap {
            if (most.isNegative()) throw new IllegalArgumentException("An amount cannot be negative");
            if ((over == Over.ONE) != (window == null))
                throw new IllegalArgumentException("Say over which time, and only of what is counted over one");
            if (term != null) term = term.normalized();
        }

        /** For some lines only. */
        boolean isNarrow() {
            return family != null || term != null;
        }

        boolean covers(Line line) {
            boolean fits = family == null || family.equals(line.family());
            return fits && (term == null || term.equals(line.term().normalized()));
        }

        @Nullable
        Measure measure(Unit unit) {
            if (window == null) return null;
            var per = over == Over.CUSTOMER ? Per.CUSTOMER : over == Over.SUBSCRIPTION ? Per.SUBSCRIPTION : Per.PARTNER;
            return new Measure("own-earnings", unit, only(), window, per);
        }

        private Map<String, String> only() {
            var only = new TreeMap<String, String>();
            if (family != null) only.put("family", family);
            if (term != null) only.put("term", term.toString());
            return only;
        }

        /** What it is for, as a reader says it: "hosting, P1M". */
        String words() {
            return String.join(", ", only().values());
        }
    }

    public Limits {
        caps = List.copyOf(caps);
        if (atLeast != null && atLeast.isNegative()) throw new IllegalArgumentException("An amount cannot be negative");
        for (var cap : caps) {
            if (atLeast != null
                    && !cap.isNarrow()
                    && cap.most().unit().equals(atLeast.unit())
                    && cap.most().compareTo(atLeast) < 0)
                throw new IllegalArgumentException("The least cannot be more than the most");
        }
    }

    static Limits atMost(Amount most) {
        return new Limits(null, null, List.of(new Cap(most, Over.ONE, null, null, null)));
    }

    boolean isForNothing() {
        return !Boolean.FALSE.equals(alsoForNothing);
    }

    Stream<Amount> amounts() {
        return Stream.concat(Stream.ofNullable(atLeast), caps.stream().map(Cap::most));
    }

    void refuseOverATime() {
        if (caps.stream().anyMatch(cap -> cap.over() != Over.ONE || cap.isNarrow()))
            throw new IllegalArgumentException(
                    "What is limited over a time, or for a family, is the whole, not one rule");
    }
}
