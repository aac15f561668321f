package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/** The numbers that people see in place of keys: unique and growing within a tenant, a block at a time, with gaps. */
@ApplicationScoped
public class Numbers {

    private static final int WIDTH = 5;

    private static final String ALLOCATE = """
            insert into numbering as n (tenant_id, kind, next) values (?, ?, 1 + ?)
            on conflict (tenant_id, kind) do update set next = n.next + ? returning next""";

    /** The commit needs no disk of its own: that of whatever has the number comes after it, and brings it along. */
    private static final String ALLOCATE_AHEAD = """
            insert into numbering as n (tenant_id, kind, next)
            select cast(? as uuid), each.kind, 2 from unnest(cast(? as text[])) as each (kind),
              (select set_config('synchronous_commit', 'off', true)) as commit
            on conflict (tenant_id, kind) do update set next = n.next + 1 returning next""";

    @Inject
    StatelessSession session;

    /** The next numbers of a series that is known by its prefix: "P" gives P-00001, P-00002 and so on. */
    public List<String> next(String prefix, int count) {
        if (count == 0) return List.of();
        long end = allocate(prefix, count);
        return LongStream.range(end - count, end)
                .mapToObj(n -> written(prefix, n))
                .toList();
    }

    public String next(String prefix) {
        return next(prefix, 1).getFirst();
    }

    /**
     * The next of each of these series for work that is about to begin, in a transaction of its own and there and back once: while that
     * work goes on nobody waits for it, and what comes to nothing leaves a gap. Where there is a transaction already, in that.
     */
    public List<String> ahead(List<String> prefixes) {
        if (TenantConnections.inTransaction())
            return prefixes.stream().map(this::next).toList();
        try (var connection = TenantConnections.source(Scope.bound()).getConnection();
                var statement = connection.prepareStatement(TenantConnections.binding(ALLOCATE_AHEAD))) {
            int behind = TenantConnections.BOUND;
            statement.setObject(behind + 1, Scope.current().tenantId());
            statement.setArray(behind + 2, BinaryArray.of(connection, BinaryArray.Kind.TEXT, prefixes.toArray()));
            try (var rows = TenantConnections.executeBound(statement)) {
                var numbers = new ArrayList<String>();
                for (var prefix : prefixes) {
                    if (!rows.next()) throw new SQLException("There is no next number");
                    numbers.add(written(prefix, rows.getLong(1) - 1));
                }
                return numbers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("There is no next number", e);
        }
    }

    // One statement, so that two transactions never get the same block; the second waits for the first. Not as
    // Hibernate's
    // query, which is more work than what is asked.
    private long allocate(String prefix, int count) {
        TenantConnections.requireSameScope();
        Changes.look(ALLOCATE);
        return session.doReturningWork(connection -> allocate(connection, prefix, count));
    }

    private static long allocate(Connection connection, String prefix, int count) throws SQLException {
        try (var statement = connection.prepareStatement(ALLOCATE)) {
            statement.setObject(1, Scope.current().tenantId());
            statement.setString(2, prefix);
            statement.setLong(3, count);
            statement.setLong(4, count);
            try (var row = statement.executeQuery()) {
                if (!row.next()) throw new SQLException("There is no next number");
                return row.getLong(1);
            }
        }
    }

    static String written(String prefix, long number) {
        return String.format(Locale.ROOT, "%s-%0" + WIDTH + "d", prefix, number);
    }
}
