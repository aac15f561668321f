package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.job.ReadingJobs;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison.OfPartner;
import dev.entente.parallel.Comparison.Sum;
import dev.entente.problem.Problem;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
        return runs.after(after == null ? ParallelRun.BEFORE_ALL : after, Limit.of(most)).stream()
                .map(this::comparison)
                .toList();
    }

    public Comparison open(UUID id) {
        return comparison(found(runs, id));
    }

    static ParallelRun found(ParallelRuns runs, UUID id) {
        return runs.byId(id)
                .orElseThrow(() -> new Problem(
                        ParallelProblem.UNKNOWN_PARALLEL_RUN, "Import what the other system paid, and it is there."));
    }

    /** Without sums until all is compared: those of a part would pass for the whole. */
    private Comparison comparison(ParallelRun run) {
        var job = run.jobId();
        List<Object[]> sums = run.comparedAt() == null
                ? List.of()
                : new ComparedQuery(new Filter(run.id(), null, null, false)).sums(session);
        return new Comparison(
                run,
                runs.countLines(run.id()),
                job == null ? null : jobs.open(job),
                sums.stream().map(ReadingParallelRuns::sum).toList());
    }

    private static Sum sum(Object[] row) {
        var unit = new Unit((String) row[1], number(row[2]));
        return new Sum((Cause) row[0], big(row[3]), amount(row[4], unit), amount(row[5], unit), amount(row[6], unit));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static long big(Object value) {
        return ((Number) value).longValue();
    }

    private static Amount amount(Object minor, Unit unit) {
        return new Amount(big(minor), unit);
    }

    /** Those whose sums are furthest apart first. */
    public List<OfPartner> partners(UUID id) {
        found(runs, id);
        return new ComparedQuery(new Filter(id, null, null, false))
                .partners(session).stream()
                        .map(row -> {
                            var unit = new Unit((String) row[2], number(row[3]));
                            return new OfPartner(
                                    (UUID) row[0],
                                    (String) row[1],
                                    big(row[4]),
                                    big(row[5]),
                                    amount(row[6], unit),
                                    amount(row[7], unit),
                                    amount(row[8], unit));
                        })
                        .toList();
    }

    /** What is furthest apart first. */
    public List<Row> lines(Filter filter, int offset, int limit) {
        return limit == 0 ? List.of() : new ComparedQuery(filter).page(session, offset, limit);
    }

    public int count(Filter filter) {
        return Math.toIntExact(new ComparedQuery(filter).count(session));
    }

    /** In the order of keys, behind one. */
    public List<Row> linesAfter(Filter filter, @Nullable UUID after, int limit) {
        found(runs, filter.run());
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
