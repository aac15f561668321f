package dev.entente.measure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.MeasureSource.Question;
import dev.entente.measure.Running.Shared;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How figures are worked out from what the sources count: one question a measure, however much depends on it. */
record Catalog(List<MeasureSource> sources, Month yearStart) {

    Map<UUID, Map<Measure, Amount>> totals(Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        var totals = measured(measures, joined, day);
        totals.values()
                .forEach(of -> measures.forEach(measure -> of.putIfAbsent(measure, Amount.zero(measure.unit()))));
        return totals;
    }

    Map<UUID, Map<Measure, Amount>> measured(Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        var measured = new HashMap<UUID, Map<Measure, Amount>>();
        joined.keySet().forEach(partner -> measured.put(partner, new LinkedHashMap<>()));
        measures.stream().sorted(Comparator.comparing(Measure::toString)).forEach(measure -> {
            var found = totals(measure, joined, day);
            boolean adds = adds(measure);
            measured.forEach((partner, of) -> {
                var minor = adds ? found.getOrDefault(partner, 0L) : found.get(partner);
                if (minor != null) of.put(measure, new Amount(minor, measure.unit()));
            });
        });
        return measured;
    }

    private Map<UUID, Long> totals(Measure measure, Map<UUID, LocalDate> joined, LocalDate day) {
        var days = new HashMap<UUID, DateRange>();
        joined.forEach((partner, since) -> days.put(partner, Windows.days(measure.window(), day, since, yearStart)));
        if (days.isEmpty()) return Map.of();
        if (is(measure, Definition::stock)) days.replaceAll((_, window) -> Windows.sinceEver(window));
        if (!adds(measure)) return asked(measure).onDay(measure, day, days);
        var cuts = Cuts.of(
                days.values().stream().map(DateRange::from).toList(),
                days.values().stream().map(DateRange::until).toList(),
                Set.of());
        return asked(measure).facts(new Question(measure, joined.keySet(), cuts, Set.of())).stream()
                .filter(fact -> lies(fact, days.get(fact.partner())))
                .collect(groupingBy(Fact::partner, collectingAndThen(toList(), Fact::sum)));
    }

    private static boolean lies(Fact fact, @Nullable DateRange days) {
        return days != null && days.contains(fact.place().day());
    }

    Running running(Collection<Asking> askings) {
        var byMeasure = new LinkedHashMap<Measure, Set<Asking>>();
        for (var asking : askings) {
            for (var measure : asking.measures())
                byMeasure.computeIfAbsent(measure, _ -> new HashSet<>()).add(asking);
        }
        var events = askings.stream().map(asking -> asking.place().event()).collect(Collectors.toSet());
        var own = new HashSet<Measure>();
        var stocks = new HashSet<Measure>();
        var read = new LinkedHashMap<Measure, List<Fact>>();
        var shares = new HashMap<Measure, Map<Shared, Long>>();
        var lookingBack = byMeasure.keySet().stream()
                .filter(measure -> asked(measure).looksBack(measure))
                .collect(Collectors.toSet());
        byMeasure.forEach((measure, asking) -> {
            if (!adds(measure)) {
                shares.put(measure, shares(measure, asking));
                return;
            }
            boolean isOwn = is(measure, Definition::own);
            if (isOwn) own.add(measure);
            if (is(measure, Definition::stock)) stocks.add(measure);
            read.put(measure, facts(measure, asking, isOwn ? events : Set.of()));
        });
        return new Running(yearStart, own, stocks, lookingBack, read, shares);
    }

    /** One question for each day and window that somebody asks on. */
    private Map<Shared, Long> shares(Measure measure, Set<Asking> askings) {
        var wanted = new HashMap<LocalDate, Map<DateRange, Set<UUID>>>();
        for (var asking : askings) {
            Windows.days(measure.window(), asking.anchors(yearStart))
                    .ifPresent(days -> wanted.computeIfAbsent(asking.place().day(), _ -> new HashMap<>())
                            .computeIfAbsent(days, _ -> new HashSet<>())
                            .add(asking.partner()));
        }
        var shares = new HashMap<Shared, Long>();
        wanted.forEach((day, windows) -> windows.forEach((days, partners) -> {
            var asked = partners.stream().collect(Collectors.toMap(partner -> partner, _ -> days));
            asked(measure)
                    .onDay(measure, day, asked)
                    .forEach((partner, share) -> shares.put(new Shared(partner, day, days), share));
        }));
        return shares;
    }

    private List<Fact> facts(Measure measure, Set<Asking> askings, Set<UUID> without) {
        var from = new TreeSet<LocalDate>();
        var until = new TreeSet<LocalDate>();
        var exact = new TreeSet<LocalDate>();
        var partners = new TreeSet<UUID>();
        boolean isStock = is(measure, Definition::stock);
        for (var asking : askings) {
            if (Running.isOfNobody(measure, asking)) continue;
            Windows.days(measure.window(), asking.anchors(yearStart)).ifPresent(days -> {
                from.add(isStock ? Windows.EVER : days.from());
                until.add(days.until());
                if (days.contains(asking.place().day()))
                    exact.add(asking.place().day());
                partners.add(asking.partner());
            });
        }
        if (partners.isEmpty()) return List.of();
        return asked(measure).facts(new Question(measure, partners, Cuts.of(from, until, exact), without));
    }

    private MeasureSource asked(Measure measure) {
        return source(measure).orElseThrow(() -> new IllegalStateException("Not in the catalog: " + measure));
    }

    Optional<MeasureSource> source(Measure measure) {
        return sources.stream()
                .filter(s -> s.definitions().stream().anyMatch(d -> covers(d, measure)))
                .findFirst();
    }

    /** Whether it is a total that can run, and no share. */
    boolean adds(Measure measure) {
        return is(measure, it -> !it.share());
    }

    private boolean is(Measure measure, Predicate<Definition> kind) {
        return definition(measure).filter(kind).isPresent();
    }

    private Optional<Definition> definition(Measure measure) {
        return sources.stream()
                .flatMap(source -> source.definitions().stream())
                .filter(d -> covers(d, measure))
                .findFirst();
    }

    private static boolean covers(Definition definition, Measure measure) {
        return definition.what().equals(measure.what())
                && definition.filters().containsAll(measure.only().keySet())
                && definition.pers().contains(measure.per())
                && (definition.own() || definition.money() == measure.unit().isCurrency());
    }
}
