package dev.entente.parallel;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.job.ReadingJobs;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison.Behind;
import dev.entente.parallel.Comparison.OfPartner;
import dev.entente.parallel.Comparison.Sums;
import dev.entente.problem.Problem;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Shows parallel runs: what came of comparing them, in sums, by partner, and line by line. */
@ApplicationScoped
@Transactional
@Requires(ParallelPermissions.READ)
public class ReadingParallelRuns {

    @Inject
    ParallelRuns runs;

    @Inject
    ReadingJobs jobs;

    @Inject
    StatelessSession session;

    /** Behind a key (null: from the first on). */
    public List<Comparison> after(@Nullable UUID after, int most) {
        return comparisons(runs.after(after == null ? ParallelRun.BEFORE_ALL : after, Limit.of(most)));
    }

    public Comparison open(UUID id) {
        return comparisons(List.of(found(runs, id))).getFirst();
    }

    static ParallelRun found(ParallelRuns runs, UUID id) {
        return runs.byId(id)
                .orElseThrow(() -> new Problem(
                        ParallelProblem.UNKNOWN_PARALLEL_RUN, "Import what the other system paid, and it is there."));
    }

    /** Without sums until all is compared: those of a part would pass for the whole. */
    private List<Comparison> comparisons(List<ParallelRun> all) {
        if (all.isEmpty()) return List.of();
        var payments = runs.countLinesOf(all.stream().map(ParallelRun::id).toArray(UUID[]::new)).stream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        var known = jobs.all(
                all.stream().map(ParallelRun::jobId).flatMap(Stream::ofNullable).toList());
        return all.stream()
                .map(run -> new Comparison(
                        run,
                        payments.getOrDefault(run.id(), 0L),
                        run.jobId() == null ? null : known.get(run.jobId()),
                        Sums.read(run.sums)))
                .toList();
    }

    /** The partners whose sums are furthest apart. */
    public List<OfPartner> furthest(UUID id, int most) {
        return new ComparedQuery(new Filter(id, null, null, false))
                .furthest(session, most).stream().map(OfPartner::of).toList();
    }

    /** By partner and currency, in the order of their keys, behind one; none until all is compared. */
    public List<OfPartner> partners(UUID id, Behind behind, int limit) {
        if (found(runs, id).comparedAt() == null) return List.of();
        return new ComparedQuery(new Filter(id, null, null, false))
                .partners(session, behind, limit).stream().map(OfPartner::of).toList();
    }

    /** What is furthest apart first. */
    public List<Row> lines(Filter filter, int offset, int limit) {
        return limit == 0 ? List.of() : new ComparedQuery(filter).page(session, offset, limit);
    }

    public int count(Filter filter) {
        return Math.toIntExact(new ComparedQuery(filter).count(session));
    }

    /** In the order of keys, behind one; none until all is compared. */
    public List<Row> linesAfter(Filter filter, @Nullable UUID after, int limit) {
        if (found(runs, filter.run()).comparedAt() == null) return List.of();
        return new ComparedQuery(filter).after(session, after == null ? ParallelRun.BEFORE_ALL : after, limit);
    }

    /** All of these as a file, read a page at a time. */
    public Sheet<Row> sheet(Filter filter) {
        return new Sheet<>(
                "Parallel run",
                List.of(
                        new Column<>("Partner", Row::partner),
                        new Column<>("Reference", row -> row.line().reference()),
                        new Column<>("Customer", row -> row.line().about()),
                        new Column<>("Month", row -> row.line().month().toString()),
                        new Column<>(
                                "Currency",
                                row -> row.line().difference().unit().code()),
                        new Column<>("There", row -> value(row.line().there())),
                        new Column<>("Here", row -> value(row.line().here())),
                        new Column<>(
                                "Difference", row -> row.line().difference().value()),
                        new Column<>("Cause", row -> row.line().cause().label()),
                        new Column<>("Details", row -> row.line().words())),
                last -> linesAfter(filter, last == null ? null : last.line().id(), Sheet.Pages.SIZE));
    }

    private static @Nullable Object value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }
}
