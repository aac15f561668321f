package dev.entente.parallel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.milestone.Milestone;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.Comparison.Sum;
import dev.entente.parallel.Comparison.Sums;
import dev.entente.parallel.Results.Sold;
import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** One transaction of a comparison: all that the other system paid one partner, and what it did not. */
@Internal
@ApplicationScoped
@Transactional
class ComparingParts implements LongWork {

    static final String KIND = "parallel-run";

    private static final int PART = 1_000;

    @Inject
    ParallelRuns runs;

    @Inject
    Results results;

    @Inject
    Partners partners;

    @Inject
    StatelessSession session;

    @Inject
    Bulk bulk;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Part next(UUID id, long done) {
        runs.lock(Scope.current().tenantId(), id);
        var run = runs.byId(id).orElseThrow(() -> new IllegalStateException("There is no parallel run " + id));
        var span = span(run);
        var next = runs.partnersAfter(id, run.behind, span.from(), span.until(), Limit.of(1));
        if (next.isEmpty()) {
            run.comparedAt = clock.instant();
            run.sums = new Sums(new ComparedQuery(new Filter(id, null, null, false))
                            .sums(session).stream().map(Sum::of).toList())
                    .written();
            audit.record("parallel-run.compared", "parallel-run", id, null, Map.of("payments", run.seen));
        } else {
            run.seen += compare(run, next.getFirst(), span);
            run.behind = next.getFirst();
        }
        runs.update(run);
        boolean finished = next.isEmpty();
        return new Part(finished ? run.payments : Math.min(run.seen, run.payments), run.payments, finished, null);
    }

    /** The months of the payments; what is worked out in the month after the last may stand for it. */
    private record Span(LocalDate from, LocalDate until) {}

    private Span span(ParallelRun run) {
        var first = runs.first(run.id()).orElse(LocalDate.EPOCH);
        var last = runs.last(run.id()).orElse(LocalDate.EPOCH);
        return new Span(first, last.plusMonths(1));
    }

    private int compare(ParallelRun run, UUID partner, Span span) {
        var lines = runs.linesOf(run.id(), partner);
        var known = known(run, partner, lines, span);
        var names = names(known.values());
        var all = new ArrayList<Compared>();
        var seen = new HashSet<UUID>();
        var things = together(lines, known).stream().collect(groupingBy(known::key, LinkedHashMap::new, toList()));
        things.forEach((key, payments) -> {
            var candidates = known.of(key);
            var chosen = Choosing.of(payments, candidates);
            if (chosen.isEmpty()) {
                for (var payment : payments)
                    all.add(new Compared(run.id(), payment, Verdict.ambiguous(payment, candidates)));
                return;
            }
            var of = chosen.get();
            var own = of.results().stream()
                    .filter(here -> here.partnerId().equals(partner))
                    .toList();
            var others = of.results().stream()
                    .filter(here -> !here.partnerId().equals(partner))
                    .toList();
            Pairing.of(payments, own).forEach((payment, beside) -> {
                var results = Stream.concat(beside.stream(), others.stream()).toList();
                beside.stream().filter(here -> isCounted(payment, here)).forEach(here -> seen.add(here.id()));
                var verdict = Verdict.of(
                        payment, new Known(results, of.net()), id -> names.getOrDefault(id, "another partner"));
                all.add(new Compared(run.id(), payment, verdict));
            });
        });
        for (var own : results.of(partner, span.from(), span.until())) {
            var amount = own.amount();
            if (amount != null && !seen.contains(own.id())) all.add(new Compared(run.id(), own, amount));
        }
        bulk.insert(all);
        return lines.size();
    }

    /** In another currency it stands in a row of its own as well, since no row has two. */
    private static boolean isCounted(There payment, Here here) {
        return here.unit() == null || payment.amount().unit().code().equals(here.unit());
    }

    private record Of(String reference, @Nullable YearMonth month, Kind kind, Unit unit) {}

    /**
     * What is for the same sale, or for the same month where it names none, however many lines it takes and whatever it is
     * called; what takes back counts with what it takes back. The month is that of the last line.
     */
    private static List<There> together(List<PaidLine> lines, Found known) {
        var sums = new LinkedHashMap<Of, There>();
        for (var line : lines) {
            var reference = known.name(line.reference());
            var month = line.reference().isEmpty() ? line.month() : null;
            sums.merge(
                    new Of(reference, month, line.kind(), line.amount().unit()),
                    new There(line.partnerId(), reference, line.month(), line.kind(), line.amount()),
                    (one, other) -> new There(
                            one.partner(),
                            one.reference(),
                            one.month().isAfter(other.month()) ? one.month() : other.month(),
                            one.kind(),
                            one.amount().plus(other.amount())));
        }
        return List.copyOf(sums.values());
    }

    /** What is known by which name, several things by one where sources call them the same, and the first name of what has two. */
    private record Found(Map<String, List<Known>> byKey, Map<String, String> aliases) {

        /** By what people call it; what a month brings goes by the month. */
        String key(There there) {
            return there.reference().isEmpty() ? there.month().toString() : there.reference();
        }

        String name(String reference) {
            return aliases.getOrDefault(reference, reference);
        }

        List<Known> of(String key) {
            return byKey.getOrDefault(key, List.of());
        }

        Stream<Known> values() {
            return byKey.values().stream().flatMap(List::stream);
        }
    }

    private Found known(ParallelRun run, UUID partner, List<PaidLine> lines, Span span) {
        var references = lines.stream()
                .map(PaidLine::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
        var keyed = new LinkedHashMap<UUID, String>();
        var numbered = new LinkedHashMap<UUID, String>();
        var found = new LinkedHashMap<UUID, Known>();
        for (int from = 0; from < references.size(); from += PART) {
            var some = references.subList(from, Math.min(from + PART, references.size()));
            var keys = keyed(run, some);
            var numbers = numbered(partner, some);
            found.putAll(workedOut(Stream.concat(keys.keySet().stream(), numbers.keySet().stream())
                    .distinct()
                    .toList()));
            keys.keySet().retainAll(found.keySet()); // Most of them are nothing's.
            keyed.putAll(keys);
            numbered.putAll(numbers);
        }
        var naming = Naming.of(keyed, numbered);
        var known = new HashMap<String, List<Known>>();
        found.forEach((id, one) -> naming.of(id)
                .forEach(reference ->
                        known.computeIfAbsent(reference, _ -> new ArrayList<>()).add(one)));
        if (lines.stream().anyMatch(line -> line.reference().isEmpty())) known.putAll(months(partner, span));
        return new Found(known, naming.aliases());
    }

    /** What these may be the keys of in some source, whether there is such a thing or not. */
    private static Map<UUID, String> keyed(ParallelRun run, List<String> references) {
        var keyed = new LinkedHashMap<UUID, String>();
        for (var source : run.sources.lines().toList()) {
            for (var reference : references) {
                keyed.put(Sale.idOf(new SaleReport.Name(source, reference)), reference);
                keyed.put(Milestone.idOf(source, reference), reference);
            }
        }
        return keyed;
    }

    /** The partner's sales that have one of these numbers here. */
    private Map<UUID, String> numbered(UUID partner, List<String> numbers) {
        return results.numbered(partner, numbers.toArray(String[]::new)).stream()
                .collect(toMap(Sold::id, Sold::number));
    }

    /** Those of these for which something is worked out here. */
    private Map<UUID, Known> workedOut(List<UUID> sources) {
        var all = new LinkedHashMap<UUID, Known>();
        for (int from = 0; from < sources.size(); from += PART) {
            var some =
                    sources.subList(from, Math.min(from + PART, sources.size())).toArray(UUID[]::new);
            var sold = results.sold(some).stream().collect(toMap(Sold::id, each -> each));
            results.of(some).stream()
                    .collect(groupingBy(Here::sourceId, LinkedHashMap::new, toList()))
                    .forEach((source, here) -> all.put(source, new Known(here, net(sold.get(source)))));
        }
        return all;
    }

    private static @Nullable Amount net(@Nullable Sold sold) {
        return sold == null ? null : new Amount(sold.net(), new Unit(sold.unit(), sold.scale()));
    }

    private Map<String, List<Known>> months(UUID partner, Span span) {
        var known = new HashMap<String, List<Known>>();
        results.ofMonths(partner, span.from(), span.until()).stream()
                .collect(groupingBy(Here::month))
                .forEach((month, here) -> known.put(month.toString(), List.of(new Known(here, null))));
        return known;
    }

    private Map<UUID, String> names(Stream<Known> known) {
        Set<UUID> ids = new HashSet<>();
        known.forEach(of -> of.results().forEach(here -> ids.add(here.partnerId())));
        return partners.byIds(ids.toArray(UUID[]::new)).stream().collect(toMap(Partner::id, Partner::name));
    }
}
