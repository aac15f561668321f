package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource.Fact;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The running totals of a batch of occurrences. Facts were read once; what results of this very batch add to the model's own
 * figures is told to it in the order of their places.
 */
public final class Running {

    /** The totals an occurrence asked for, and what it added to each itself. */
    public record Totals(Map<Measure, Amount> measured, Map<Measure, Amount> own) {

        static final Totals NONE = new Totals(Map.of(), Map.of());
    }

    private record Key(
            Measure measure, UUID partner, @Nullable String of) {}

    private final Month yearStart;
    private final Set<Measure> own;
    private final Set<Measure> stocks;
    private final Set<Measure> lookingBack;
    private final Map<Measure, Map<Shared, Long>> shares;
    private final Map<Key, Series> facts = new HashMap<>();
    private final Map<Key, Series> fresh = new HashMap<>();

    /** Beside the facts, where they are finer than the smallest part. */
    private final Map<Key, Series> rests = new HashMap<>();

    /** A share of a partner as it is on a day, over the days of a window. */
    record Shared(UUID partner, LocalDate day, DateRange window) {}

    Running(
            Month yearStart,
            Set<Measure> own,
            Set<Measure> stocks,
            Set<Measure> lookingBack,
            Map<Measure, List<Fact>> read,
            Map<Measure, Map<Shared, Long>> shares) {
        this.yearStart = yearStart;
        this.lookingBack = lookingBack;
        this.shares = Map.copyOf(shares);
        this.own = own;
        this.stocks = stocks;
        read.forEach((measure, of) -> of.forEach(fact -> add(new Key(measure, fact.partner(), fact.of()), fact)));
    }

    private void add(Key key, Fact fact) {
        facts.computeIfAbsent(key, _ -> new Series()).add(fact.place(), fact.minor());
        if (fact.rest() != 0) rests.computeIfAbsent(key, _ -> new Series()).add(fact.place(), fact.rest());
    }

    /** Up to and including the occurrence; a measure per product line is answered for each of its families. */
    public Totals of(Asking asking) {
        if (asking.measures().isEmpty()) return Totals.NONE;
        var measured = new LinkedHashMap<Measure, Amount>();
        var added = new LinkedHashMap<Measure, Amount>();
        for (var measure : asking.measures()) {
            for (var of : keys(measure, asking)) {
                var named = of == null || measure.per() != Measure.Per.PRODUCT_LINE ? measure : measure.of(of);
                var window = window(measure, asking);
                measured.put(named, new Amount(total(measure, of, asking, window), measure.unit()));
                long self = window.isEmpty() ? 0 : self(measure, of, asking, window.get());
                if (self != 0) added.put(named, new Amount(self, measure.unit()));
            }
        }
        return new Totals(measured, added);
    }

    private long total(Measure measure, @Nullable String of, Asking asking, Optional<DateRange> window) {
        if (window.isEmpty() || (of == null && measure.per() != Measure.Per.PARTNER)) return 0;
        var days = window.get();
        var shared = shares.get(measure);
        if (shared != null)
            return shared.getOrDefault(
                    new Shared(asking.partner(), asking.place().day(), days), 0L);
        return sum(new Key(measure, asking.partner(), led(measure, of, asking)), days, asking);
    }

    private long sum(Key key, DateRange days, Asking asking) {
        long sum = 0;
        var known = facts.get(key);
        if (known != null) sum = known.sum(days.from(), days.until(), asking.place());
        var finer = rests.get(key);
        if (finer != null) sum = Fact.rounded(sum, finer.sum(days.from(), days.until(), asking.place()));
        var added = fresh.get(key);
        if (added == null) return sum;
        return Math.addExact(sum, added.sum(days.from(), days.until(), asking.place()));
    }

    private long self(Measure measure, @Nullable String of, Asking asking, DateRange days) {
        if (own.contains(measure) || !days.contains(asking.place().day())) return 0;
        var key = new Key(measure, asking.partner(), of);
        var series = facts.get(key);
        var finer = rests.get(key);
        if (series == null) return 0;
        return finer == null
                ? series.at(asking.place())
                : Fact.rounded(series.at(asking.place()), finer.at(asking.place()));
    }

    /** What an occurrence of this batch earned, none of it on lines, for those that come after it. */
    public void earned(Asking asking, Amount amount) {
        earned(asking, amount, _ -> 0);
    }

    /** The same with what of it was earned on the lines that a measure's filters let through. */
    public void earned(Asking asking, Amount amount, ToLongFunction<Map<String, String>> onLines) {
        for (var measure : own) {
            if (!measure.unit().equals(amount.unit())) continue;
            var only = measure.only();
            long minor = only.isEmpty() ? amount.minor() : onLines.applyAsLong(only);
            for (var of : keys(measure, asking)) {
                if (of == null && measure.per() != Measure.Per.PARTNER) continue;
                fresh.computeIfAbsent(new Key(measure, asking.partner(), led(measure, of, asking)), _ -> new Series())
                        .add(asking.place(), minor);
            }
        }
    }

    /**
     * The earliest day on which a sale counts for any of its measures; what there is on a day does not depend on sales, and a
     * share, and what ends in the window, on any that there ever was: whether a customer was won in the window is known from what was before it.
     */
    public LocalDate countedFrom(Asking asking) {
        boolean isEver = asking.measures().stream()
                .anyMatch(measure -> shares.containsKey(measure) || lookingBack.contains(measure));
        if (isEver) return Windows.EVER;
        return asking.measures().stream()
                .filter(measure -> !stocks.contains(measure))
                .map(measure -> window(measure, asking).map(DateRange::from).orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(Windows.EVER);
    }

    /** Whether all that it asks for is of a subscription or customer that it does not have. */
    public boolean isOfNobody(Asking asking) {
        return !asking.measures().isEmpty()
                && asking.measures().stream().allMatch(measure -> isOfNobody(measure, asking));
    }

    static boolean isOfNobody(Measure measure, Asking asking) {
        return measure.per() != Measure.Per.PARTNER
                && keys(measure, asking).stream().allMatch(Objects::isNull);
    }

    private Optional<DateRange> window(Measure measure, Asking asking) {
        var days = Windows.days(measure.window(), asking.anchors(yearStart));
        return stocks.contains(measure) ? days.map(Windows::sinceEver) : days;
    }

    private @Nullable String led(Measure measure, @Nullable String of, Asking asking) {
        if (!own.contains(measure)) return of;
        return of == null ? asking.offer() : asking.offer() + " " + of;
    }

    private static List<@Nullable String> keys(Measure measure, Asking asking) {
        var about = asking.about();
        return switch (measure.per()) {
            case PARTNER -> Collections.singletonList(null);
            case CUSTOMER -> Collections.singletonList(about.customer());
            case SUBSCRIPTION -> Collections.singletonList(about.subscription());
            case PRODUCT_LINE ->
                about.families().stream()
                        .<@Nullable String>map(it -> it)
                        .distinct()
                        .toList();
        };
    }
}
