package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The catalog: every figure has one definition here, and one way to be worked out. */
@ApplicationScoped
public class Measures {

    @Inject
    Instance<MeasureSource> sources;

    @Inject
    CurrentTenant tenant;

    /** All definitions, as published to the tenant. */
    public List<Definition> catalog() {
        return sources.stream().flatMap(s -> s.definitions().stream()).toList();
    }

    public boolean knows(Measure measure) {
        return source(measure).isPresent();
    }

    /**
     * The totals of partners up to a day, that day included; what a partner has none of is zero. One query for each
     * measure; more only where its window begins on the day each partner joined.
     */
    public Map<UUID, Map<Measure, Amount>> totals(
            Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        var yearStart = tenant.get().fiscalYearStart();
        var totals = new HashMap<UUID, Map<Measure, Amount>>();
        joined.keySet().forEach(partner -> totals.put(partner, new LinkedHashMap<>()));
        measures.stream().sorted(Comparator.comparing(Measure::toString)).forEach(measure -> {
            var found = totals(measure, joined, day, yearStart);
            totals.forEach((partner, of) -> of.put(measure, found.getOrDefault(partner, Amount.zero(measure.unit()))));
        });
        return totals;
    }

    private Map<UUID, Amount> totals(Measure measure, Map<UUID, LocalDate> joined, LocalDate day, Month yearStart) {
        var source = source(measure).orElseThrow(() -> new IllegalStateException("Not in the catalog: " + measure));
        var byDays = new HashMap<DateRange, ArrayList<UUID>>();
        joined.forEach((partner, since) -> byDays.computeIfAbsent(
                        Windows.days(measure.window(), day, since, yearStart), _ -> new ArrayList<>())
                .add(partner));
        var found = new HashMap<UUID, Amount>();
        byDays.forEach((days, partners) -> found.putAll(source.totals(measure, days, partners)));
        return found;
    }

    private Optional<MeasureSource> source(Measure measure) {
        return sources.stream()
                .filter(s -> s.definitions().stream().anyMatch(d -> covers(d, measure)))
                .findFirst();
    }

    private static boolean covers(Definition definition, Measure measure) {
        return definition.what().equals(measure.what())
                && definition.filters().containsAll(measure.only().keySet())
                && definition.pers().contains(measure.per())
                && measure.per() == Measure.Per.PARTNER
                && definition.money() == measure.unit().isCurrency();
    }
}
