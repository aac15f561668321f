package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Inserts new rows of a table together, on the transaction's own connection and behind all fences: an array for each column whose values differ, in
 * binary, and rows in the order of keys, in which an index is filled fastest.
 */
@ApplicationScoped
public class Bulk {

    /** Of one statement: the database keeps each column of them in memory. */
    private static final int MOST = 2_000;

    @Inject
    StatelessSession session;

    private final Map<Class<?>, BulkTable> tables = new ConcurrentHashMap<>();

    record Row(UUID key, @Nullable Object[] values) {

        // Signed, as Java compares keys, they would go in an order that no index of the database has.
        private static int asStored(Row one, Row other) {
            int high = Long.compareUnsigned(
                    one.key().getMostSignificantBits(), other.key().getMostSignificantBits());
            return high != 0
                    ? high
                    : Long.compareUnsigned(
                            one.key().getLeastSignificantBits(), other.key().getLeastSignificantBits());
        }
    }

    /** Entities of one class, none of which is there yet. */
    public void insert(List<?> rows) {
        if (rows.isEmpty()) return;
        TenantConnections.requireSameScope();
        var table = tables.computeIfAbsent(rows.getFirst().getClass(), BulkTable::of);
        Changes.look(table.insert(_ -> false));
        var sorted = inOrder(table, rows);
        session.doWork(connection -> {
            for (int i = 0; i < sorted.size(); i += MOST)
                insert(connection, table, sorted.subList(i, Math.min(i + MOST, sorted.size())));
        });
    }

    static List<Row> inOrder(BulkTable table, List<?> rows) {
        return rows.stream()
                .map(table::values)
                .map(values -> new Row(table.key(values), values))
                .sorted(Row::asStored)
                .toList();
    }

    private static void insert(Connection connection, BulkTable table, List<Row> rows) throws SQLException {
        var columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> column(rows, i))
                .toList();
        try (var statement = connection.prepareStatement(table.insert(i -> columns.get(i).length == 1))) {
            statement.setObject(1, Scope.current().tenantId());
            for (int i = 0; i < columns.size(); i++)
                statement.setArray(
                        i + 2, BinaryArray.of(connection, table.columns().get(i).kind(), columns.get(i)));
            int written = statement.executeUpdate();
            if (written != rows.size()) throw new SQLException(written + " rows of " + rows.size() + " were written");
        }
    }

    /** One value where all rows have the same. */
    static @Nullable Object[] column(List<Row> rows, int place) {
        var values = rows.stream().map(row -> row.values()[place]).toArray();
        for (var value : values) if (!Objects.equals(value, values[0])) return values;
        return new @Nullable Object[] {values[0]};
    }
}
