package dev.entente.measure;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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

    /** Asks for the totals of a partner up to a day, that day included; joined is the partner's first day. */
    public record Question(UUID partnerId, LocalDate joined, LocalDate day) {}

    /** The totals of partners up to a day, that day included; what a partner has none of is zero. */
    public Map<UUID, Map<Measure, Amount>> totals(
            Collection<Measure> measures, Map<UUID, LocalDate> joined, LocalDate day) {
        var questions = new ArrayList<Question>();
        joined.forEach((partner, since) -> questions.add(new Question(partner, since, day)));
        var totals = new HashMap<UUID, Map<Measure, Amount>>();
        totals(measures, questions).forEach((question, of) -> totals.put(question.partnerId(), of));
        return totals;
    }

    /** An answer to each question; one query for each measure, however many partners and days are asked about. */
    public Map<Question, Map<Measure, Amount>> totals(Collection<Measure> measures, Collection<Question> questions) {
        var yearStart = tenant.get().fiscalYearStart();
        var totals = new HashMap<Question, Map<Measure, Amount>>();
        questions.forEach(question -> totals.put(question, new LinkedHashMap<>()));
        measures.stream().sorted(Comparator.comparing(Measure::toString)).forEach(measure -> {
            var windows = new HashMap<Question, DateRange>();
            for (var each : totals.keySet())
                windows.put(each, Windows.days(measure.window(), each.day(), each.joined(), yearStart));
            var found = totals(measure, windows);
            totals.forEach((question, of) -> of.put(measure, found.apply(question)));
        });
        return totals;
    }

    private Function<Question, Amount> totals(Measure measure, Map<Question, DateRange> windows) {
        var none = Amount.zero(measure.unit());
        if (windows.isEmpty()) return _ -> none;
        var source = source(measure).orElseThrow(() -> new IllegalStateException("Not in the catalog: " + measure));
        var partners = windows.keySet().stream().map(Question::partnerId).distinct().toList();
        var all = Windows.around(windows.values());
        if (windows.values().stream().allMatch(all::equals)) {
            var found = source.totals(measure, all, partners);
            return question -> found.getOrDefault(question.partnerId(), none);
        }
        var found = new HashMap<UUID, Daily>();
        source.daily(measure, all, partners).forEach((partner, days) -> found.put(partner, new Daily(days)));
        return question -> {
            var daily = found.get(question.partnerId());
            return daily == null ? none : new Amount(daily.in(requireNonNull(windows.get(question))), measure.unit());
        };
    }

    private Optional<MeasureSource> source(Measure measure) {
        return sources.stream()
                .filter(s -> s.definitions().stream().anyMatch(d -> covers(d, measure)))
                .findFirst();
    }

    private static boolean covers(Definition definition, Measure measure) {
        return definition.what().equals(measure.what())
                && definition.filters().containsAll(measure.only().keySet())
                && measure.per() == Measure.Per.PARTNER;
    }
}
