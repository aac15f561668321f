package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Inserts new rows of a table together, on the transaction's own connection and behind all fences. A few are one statement; many
 * are copied in binary into a temporary table and inserted from there, which costs more than it saves where they are few.
 */
@ApplicationScoped
public class Bulk {

    private static final int MANY = 100;

    @Inject
    StatelessSession session;

    private final Map<Class<?>, BulkTable> tables = new ConcurrentHashMap<>();

    /** Entities of one class, none of which is there yet. */
    public void insert(List<?> rows) {
        if (rows.isEmpty()) return;
        TenantConnections.requireSameScope();
        var table = tables.computeIfAbsent(rows.getFirst().getClass(), BulkTable::of);
        Changes.look(table.insert());
        if (rows.size() < MANY) session.doWork(connection -> insert(connection, table, rows));
        else session.doWork(connection -> copy(connection, table, rows));
    }

    private static void insert(Connection connection, BulkTable table, List<?> rows) throws SQLException {
        try (var statement = connection.prepareStatement(table.insertFew())) {
            statement.setObject(1, Scope.current().tenantId());
            int place = 2;
            for (var column : table.columns()) {
                var values = rows.stream().map(column::of).map(Bulk::written).toArray();
                statement.setArray(place++, connection.createArrayOf(column.type(), values));
            }
            requireAll(statement.executeUpdate(), rows);
        }
    }

    // Of a day and a moment the driver knows no array.
    private static @Nullable Object written(@Nullable Object value) {
        return value instanceof LocalDate || value instanceof Instant ? value.toString() : value;
    }

    private static void requireAll(int written, List<?> rows) throws SQLException {
        if (written != rows.size()) throw new SQLException(written + " rows of " + rows.size() + " were written");
    }

    private static void copy(Connection connection, BulkTable table, List<?> rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(table.create());
            var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy());
            try {
                new BulkRows(table, Scope.current().tenantId(), in::writeToCopy).write(rows);
                in.endCopy();
            } finally {
                if (in.isActive()) in.cancelCopy();
            }
            requireAll(statement.executeUpdate(table.insert()), rows);
            statement.execute(table.drop());
        }
    }
}
