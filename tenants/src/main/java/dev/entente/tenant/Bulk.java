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
import org.postgresql.PGConnection;

/**
 * Inserts new rows of a table together, on the transaction's own connection and behind all fences. Many are copied in binary
 * into a temporary table and inserted from there; a temporary table costs more than it saves where they are few.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Bulk {

    private static final int MANY = 100;

    @Inject
    StatelessSession session;

    private final Map<Class<?>, BulkTable> tables = new ConcurrentHashMap<>();

    /** Entities of one class, none of which is there yet. */
    public void insert(List<?> rows) {
        if (rows.size() < MANY) session.insertMultiple(rows);
        else copy(rows);
    }

    private void copy(List<?> rows) {
        TenantConnections.requireSameScope();
        var table = tables.computeIfAbsent(rows.getFirst().getClass(), BulkTable::of);
        Changes.look(table.insert());
        session.doWork(connection -> copy(connection, table, rows));
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
            int written = statement.executeUpdate(table.insert());
            if (written != rows.size()) throw new SQLException(written + " rows of " + rows.size() + " were written");
            statement.execute(table.drop());
        }
    }
}
