package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.StatelessSession;

/** Inserts new rows of a table together, whether they are one or thousands: on the transaction's own connection, behind all fences. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Bulk {

    /** What PostgreSQL unfolds at once stays in its memory. */
    private static final int A_STATEMENT = 1_000;

    @Inject
    StatelessSession session;

    private final Map<Class<?>, BulkTable> tables = new ConcurrentHashMap<>();

    /** Entities of one class, none of which is there yet. */
    public void insert(List<?> rows) {
        if (rows.isEmpty()) return;
        TenantConnections.requireSameScope();
        var table = tables.computeIfAbsent(rows.getFirst().getClass(), BulkTable::of);
        var sorted = table.inOrder(rows);
        session.doWork(connection -> {
            for (int from = 0; from < sorted.size(); from += A_STATEMENT) {
                insert(connection, table, sorted.subList(from, Math.min(sorted.size(), from + A_STATEMENT)));
            }
        });
    }

    private static void insert(Connection connection, BulkTable table, List<?> rows) throws SQLException {
        try (var statement = connection.prepareStatement(table.insert())) {
            statement.setObject(1, Scope.current().tenantId());
            int place = 2;
            for (var column : table.columns()) {
                var values = connection.createArrayOf(column.type(), column.of(rows));
                statement.setArray(place++, values);
            }
            int written = statement.executeUpdate();
            if (written != rows.size()) throw new SQLException(written + " rows of " + rows.size() + " were written");
        }
    }
}
