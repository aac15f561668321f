package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return untimed().source(measure).isPresent();
    }

    /** Whether a rate that becomes known changes it. */
    public boolean converts(Measure measure) {
        return untimed()
                .source(measure)
                .filter(source -> source.converts(measure))
                .isPresent();
    }

    private Catalog untimed() {
        return new Catalog(sources.stream().toList(), Month.JANUARY);
    }

    /** The totals of partners up to a day, that day included; what a partner has none of is zero. One query a measure. */
    public Map<UUID, Map<Measure, Amount>> totals(
            Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        return ofTenant().totals(measures, joined, day);
    }

    /** The same, but a share of nothing is left out: who has no customers has kept none, and lost none. */
    public Map<UUID, Map<Measure, Amount>> measured(
            Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        return ofTenant().measured(measures, joined, day);
    }

    /** The running totals of a batch: one query for each measure, however many occurrences ask. */
    public Running running(Collection<Asking> askings) {
        return ofTenant().running(askings);
    }

    /** The same, where a source that is asked for the offers' own figures is another one. */
    public Running running(Collection<Asking> askings, MeasureSource own) {
        var all = sources.stream()
                .map(source -> source.definitions().stream().anyMatch(Definition::own) ? own : source)
                .toList();
        return new Catalog(all, tenant.get().fiscalYearStart()).running(askings);
    }

    private Catalog ofTenant() {
        return new Catalog(sources.stream().toList(), tenant.get().fiscalYearStart());
    }
}
