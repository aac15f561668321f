package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.measure.Windows;
import dev.entente.profitability.AssumedDeal.Like;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the assumed business has come to so far, by the names and windows of the catalog; it begins with nothing sold. What no
 * sale changes stays as it stands today. Each deal is of a customer and a subscription of its own.
 */
final class Totals {

    private static final String OWN = "own-earnings";

    private final Known known;
    private final int months;
    private final String family;
    private final Map<Measure, long[]> sold = new HashMap<>();
    private final Map<String, Map<Measure, long[]>> earned = new HashMap<>();

    Totals(Known known, Assumptions assumed) {
        this.known = known;
        this.months = assumed.count(Assumption.MONTHS);
        this.family = assumed.family();
    }

    /** What was counted before, and what a sale adds to it (null: no sale). */
    Map<Measure, Amount> of(Collection<Measure> asked, int month, String motion, @Nullable Map<Measure, Amount> own) {
        var totals = new LinkedHashMap<Measure, Amount>();
        for (var measure : asked) {
            var named = measure.of(family);
            var added =
                    own == null ? Amount.zero(measure.unit()) : own.getOrDefault(named, Amount.zero(measure.unit()));
            totals.put(named, before(measure, month, motion).plus(added));
        }
        return totals;
    }

    /** What a sale adds to what is asked. */
    Map<Measure, Amount> own(Collection<Measure> asked, Like like, Amount net) {
        var own = new LinkedHashMap<Measure, Amount>();
        for (var measure : asked) {
            long minor = added(measure, like, net);
            if (minor != 0) own.put(measure.of(family), new Amount(minor, measure.unit()));
        }
        return own;
    }

    void sold(int month, Collection<Measure> all, Like like, Amount net) {
        for (var measure : all) {
            long minor = added(measure, like, net);
            if (minor != 0) sold.computeIfAbsent(measure, _ -> new long[months + 1])[month] += minor;
        }
    }

    void earned(int month, Collection<Measure> all, String motion, Amount amount) {
        for (var measure : all) {
            if (!measure.what().equals(OWN) || !measure.unit().equals(amount.unit())) continue;
            earned.computeIfAbsent(motion, _ -> new HashMap<>())
                            .computeIfAbsent(measure, _ -> new long[months + 1])[month] +=
                    amount.minor();
        }
    }

    private Amount before(Measure measure, int month, String motion) {
        if (measure.per() == Per.CUSTOMER || measure.per() == Per.SUBSCRIPTION) return Amount.zero(measure.unit());
        boolean isOwn = measure.what().equals(OWN);
        if (!changesBySales(measure)) return known.stands().getOrDefault(measure, Amount.zero(measure.unit()));
        var byMonth = isOwn ? earned.getOrDefault(motion, Map.of()).get(measure) : sold.get(measure);
        if (byMonth == null) return Amount.zero(measure.unit());
        var days = Windows.days(measure.window(), known.day(month), known.joined(), known.yearStart());
        long sum = 0;
        for (int each = 1; each <= month; each++)
            if (days.contains(known.day(each))) sum = Math.addExact(sum, byMonth[each]);
        return new Amount(sum, measure.unit());
    }

    /** Whether it is counted here; what is not stays as it is. */
    static boolean changesBySales(Measure measure) {
        return switch (withoutRefunds(measure)) {
            case OWN,
                    "net-revenue",
                    "gross-revenue",
                    "kept-revenue",
                    "deals",
                    "pieces",
                    "net-new-pieces",
                    "net-new-kept-pieces" -> true;
            default -> false;
        };
    }

    /** Nothing is given back here, and all is sold in one currency, so that it is all the same how these are counted. */
    private static String withoutRefunds(Measure measure) {
        return measure.what().replaceFirst("-(by-sale|converted)$", "");
    }

    private long added(Measure measure, Like like, Amount net) {
        if (!measure.only().entrySet().stream().allMatch(only -> holds(only.getKey(), only.getValue(), like))) return 0;
        return switch (withoutRefunds(measure)) {
            case "net-revenue", "gross-revenue", "kept-revenue" ->
                measure.unit().equals(net.unit()) ? net.minor() : 0;
            case "deals", "pieces" -> 1;
            case "net-new-pieces", "net-new-kept-pieces" -> like.renewal() ? 0 : 1;
            default -> 0;
        };
    }

    private boolean holds(String field, String value, Like like) {
        return switch (field) {
            case "family" -> value.equals(family);
            case "motion" -> value.equals(like.motion());
            case "kind" -> value.equalsIgnoreCase(like.renewal() ? "renewal" : "new");
            case "registered" -> value.equals(Boolean.toString(like.registered()));
            case "program" -> value.equals(known.program());
            case "route" -> value.equalsIgnoreCase(like.route().name());
            case "role" -> value.equals("sells");
            default -> false;
        };
    }
}
