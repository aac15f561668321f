package dev.entente.parallel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.audit.Audit;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.identity.Internal;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.milestone.Milestone;
import dev.entente.parallel.Results.Sold;
import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.tenant.Bulk;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
        var run = runs.byId(id).orElseThrow(() -> new IllegalStateException("There is no parallel run " + id));
        long total = runs.countLines(id);
        var next = runs.partnersAfter(id, run.behind, Limit.of(1));
        if (next.isEmpty()) {
            run.comparedAt = clock.instant();
            audit.record("parallel-run.compared", "parallel-run", id, null, Map.of("payments", run.seen));
        } else {
            run.seen += compare(run, next.getFirst());
            run.behind = next.getFirst();
        }
        runs.update(run);
        boolean finished = next.isEmpty();
        return new Part(finished ? total : Math.min(run.seen, total), total, finished, null);
    }

    private int compare(ParallelRun run, UUID partner) {
        var lines = runs.linesOf(run.id(), partner);
        var there = together(lines);
        var known = known(run, partner, there);
        var names = names(known);
        var all = new ArrayList<Compared>();
        var seen = new HashSet<UUID>();
        for (var each : there) {
            var of = known.getOrDefault(key(each), Known.NOTHING);
            of.results().forEach(here -> seen.add(here.id()));
            all.add(new Compared(
                    run.id(), each, Verdict.of(each, of, id -> names.getOrDefault(id, "another partner"))));
        }
        for (var own : own(run, partner)) {
            var amount = own.amount();
            if (amount != null && !seen.contains(own.id())) all.add(new Compared(run.id(), own, amount));
        }
        bulk.insert(all);
        return lines.size();
    }

    private record Of(String reference, YearMonth month, Kind kind, Unit unit) {}

    /** What is for the same sale in one month, however many lines it takes; what takes back counts with what it takes back. */
    private static List<There> together(List<PaidLine> lines) {
        var sums = new LinkedHashMap<Of, There>();
        for (var line : lines) {
            var of = new Of(
                    line.reference(), line.month(), line.kind(), line.amount().unit());
            sums.merge(
                    of,
                    new There(line.partnerId(), line.reference(), line.month(), line.kind(), line.amount()),
                    (one, other) -> new There(
                            one.partner(),
                            one.reference(),
                            one.month(),
                            one.kind(),
                            one.amount().plus(other.amount())));
        }
        return List.copyOf(sums.values());
    }

    /** By what people call it; what a month brings goes by the month. */
    private static String key(There there) {
        return there.reference().isEmpty() ? there.month().toString() : there.reference();
    }

    private Map<String, Known> known(ParallelRun run, UUID partner, List<There> there) {
        var known = new HashMap<String, Known>();
        var references = there.stream()
                .map(There::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
        for (int from = 0; from < references.size(); from += PART)
            known.putAll(named(run, partner, references.subList(from, Math.min(from + PART, references.size()))));
        if (there.stream().anyMatch(each -> each.reference().isEmpty())) known.putAll(months(run, partner));
        return known;
    }

    private Map<String, Known> named(ParallelRun run, UUID partner, List<String> references) {
        var ids = new HashMap<UUID, String>();
        for (var source : run.sources.lines().toList()) {
            for (var reference : references) {
                ids.put(Sale.idOf(new SaleReport.Name(source, reference)), reference);
                ids.put(Milestone.idOf(source, reference), reference);
            }
        }
        for (var sold : results.numbered(partner, references.toArray(String[]::new))) ids.put(sold.id(), sold.number());
        var sources = ids.keySet().toArray(UUID[]::new);
        var found = results.of(sources).stream()
                .collect(groupingBy(here -> Objects.requireNonNull(ids.get(here.sourceId()))));
        var sold = results.sold(sources).stream()
                .collect(toMap(each -> Objects.requireNonNull(ids.get(each.id())), each -> each, (a, _) -> a));
        var known = new HashMap<String, Known>();
        found.forEach((reference, here) -> known.put(reference, new Known(here, net(sold.get(reference)))));
        return known;
    }

    private static @Nullable Amount net(@Nullable Sold sold) {
        return sold == null ? null : new Amount(sold.net(), new Unit(sold.unit(), sold.scale()));
    }

    private Map<String, Known> months(ParallelRun run, UUID partner) {
        var known = new HashMap<String, Known>();
        own(run, partner).stream()
                .filter(here -> here.kindOfSource() == Source.PERIOD)
                .collect(groupingBy(Here::month))
                .forEach((month, here) -> known.put(month.toString(), new Known(here, null)));
        return known;
    }

    private List<Here> own(ParallelRun run, UUID partner) {
        var first = runs.first(run.id()).orElse(LocalDate.EPOCH);
        var last = runs.last(run.id()).orElse(LocalDate.EPOCH);
        return results.of(partner, first, last.plusMonths(1));
    }

    private Map<UUID, String> names(Map<String, Known> known) {
        Set<UUID> ids = new HashSet<>();
        known.values().forEach(of -> of.results().forEach(here -> ids.add(here.partnerId())));
        return partners.byIds(ids.toArray(UUID[]::new)).stream().collect(toMap(Partner::id, Partner::name));
    }
}
