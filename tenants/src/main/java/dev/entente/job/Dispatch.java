package dev.entente.job;

import dev.entente.identity.Internal;
import dev.entente.job.Several.Piece;
import dev.entente.tenant.LastThings;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Writing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Puts due work on the clock, in the caller's transaction; all rows of one are written together, at its end. The same work may be
 * put there more than once; whoever runs it looks whether there is still something to do. Outside of a transaction it is refused.
 */
@ApplicationScoped
@Internal
public class Dispatch {

    private static final String INSERT = """
            insert into dispatch (task_name, task_instance, execution_time)
            select one.kind, one.errand, cast(one.due as timestamptz)
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as one (kind, errand, due)
            on conflict do nothing""";

    @Inject
    LastThings ending;

    @Inject
    InstantSource clock;

    @Inject
    Runner runner;

    @Inject
    DoingSeveral several;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** What is due already runs as soon as this transaction has committed. */
    public void at(Instant due, String kind, UUID subject) {
        var now = clock.instant();
        if (due.isAfter(now)) put(due, kind, subject);
        else put(now, kind, subject);
    }

    /** One subject and when it is due. */
    public record Due(Instant at, UUID subject) {}

    /** The same for many. */
    public void all(String kind, Collection<Due> many) {
        for (var each : many) at(each.at(), kind, each.subject());
    }

    // Always a row of its own: one that is being run might have looked before this transaction's change can be seen.
    public void now(String kind, UUID subject) {
        at(Instant.MIN, kind, subject);
    }

    /** The same, but never together with others. */
    void alone(String kind, UUID subject) {
        var now = clock.instant();
        add(Row.of(kind, new Errand(Scope.current().tenantId(), subject, now)), now);
    }

    /** A row of the clock; what is due is part of the errand, and so of the row's key. */
    private record Row(String kind, String errand, Instant due) {

        static Row of(String kind, Errand errand) {
            return new Row(kind, errand.written(), errand.due());
        }
    }

    private void put(Instant due, String kind, UUID subject) {
        if (!due.isAfter(clock.instant()) && several.isBrief(kind)) {
            ending.add(Piece.class, new Piece(kind, subject), this::insertPieces);
            nudge();
        } else add(Row.of(kind, new Errand(Scope.current().tenantId(), subject, due)), due);
    }

    private void add(Row row, Instant due) {
        ending.add(Dispatch.class, row, this::insert);
        if (!due.isAfter(clock.instant())) nudge();
    }

    /** One row for as many as it has room for; a single one as it always was. */
    private void insertPieces(List<Piece> pieces) {
        var tenantId = Scope.current().tenantId();
        var now = clock.instant();
        for (int i = 0; i < pieces.size(); i += Several.MOST) {
            var some = pieces.subList(i, Math.min(pieces.size(), i + Several.MOST));
            var row = some.size() == 1
                    ? Row.of(
                            some.getFirst().kind(),
                            new Errand(tenantId, some.getFirst().subject(), now))
                    : new Row(Several.KIND, new Several(tenantId, some, now).written(), now);
            ending.add(Dispatch.class, row, this::insert);
        }
    }

    // In the order of keys, so that two transactions that put down the same never wait for each other in a circle. No
    // conflict
    // target: naming the columns would need the right to read them.
    private void insert(List<Row> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::errand))
                .toList();
        ending.send(new Writing(INSERT, (statement, behind) -> fill(statement, behind, sorted), Writing.ANY));
    }

    private static void fill(PreparedStatement statement, int behind, List<Row> rows) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(behind + 1, connection.createArrayOf("text", each(rows, Row::kind)));
        statement.setArray(behind + 2, connection.createArrayOf("text", each(rows, Row::errand)));
        statement.setArray(behind + 3, connection.createArrayOf("text", each(rows, Row::due)));
    }

    private static Object[] each(List<Row> rows, Function<Row, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray();
    }

    private void nudge() {
        if (transactions.getResource(Dispatch.class) != null) return;
        transactions.putResource(Dispatch.class, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) runner.nudge();
            }
        });
    }
}
