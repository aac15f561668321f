package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
