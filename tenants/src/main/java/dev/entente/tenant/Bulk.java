package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Inserts new rows of a table together, on the transaction's own connection and behind all fences: an array for each column whose
 * values differ, in binary, and rows in the order of keys, in which an index is filled fastest.
 */
@ApplicationScoped
public class Bulk {

    /** Of one statement: the database keeps each column of them in memory. */
    private static final int MOST = 2_000;

    @Inject
    StatelessSession session;

    @Inject
    LastThings ending;

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
        var all = writings(rows);
        Changes.look(all.getFirst().sql());
        session.doWork(connection -> {
            for (var each : all) Writing.send(connection, List.of(each));
        });
    }

    /** The same as the last thing that the transaction does, with all else that waits until then: nothing of it reads them. */
    public void insertLast(List<?> rows) {
        for (var row : rows) ending.add(row.getClass(), row, this::send);
    }

    /** The same of a class none of whose rows is written otherwise; those that are there already stay as they are. */
    public void insertLastUnlessThere(List<?> rows) {
        for (var row : rows) ending.add(row.getClass(), row, this::sendUnlessThere);
    }

    private void send(List<Object> rows) {
        writings(rows).forEach(ending::send);
    }

    private void sendUnlessThere(List<Object> rows) {
        for (var each : writings(rows))
            ending.send(new Writing(each.sql() + " on conflict do nothing", each.values(), Writing.ANY));
    }

    private List<Writing> writings(List<?> rows) {
        var table = tables.computeIfAbsent(rows.getFirst().getClass(), BulkTable::of);
        var sorted = inOrder(table, rows);
        return IntStream.iterate(0, i -> i < sorted.size(), i -> i + MOST)
                .mapToObj(i -> writing(table, sorted.subList(i, Math.min(i + MOST, sorted.size()))))
                .toList();
    }

    static List<Row> inOrder(BulkTable table, List<?> rows) {
        return rows.stream()
                .map(table::values)
                .map(values -> new Row(table.key(values), values))
                .sorted(Row::asStored)
                .toList();
    }

    private static Writing writing(BulkTable table, List<Row> rows) {
        var columns = columns(rows, table.columns().size());
        return new Writing(
                table.insert(i -> columns.get(i).length == 1),
                (statement, behind) -> fill(statement, behind, table, columns),
                rows.size());
    }

    private static void fill(PreparedStatement statement, int behind, BulkTable table, List<@Nullable Object[]> columns)
            throws SQLException {
        statement.setObject(behind + 1, Scope.current().tenantId());
        for (int i = 0; i < columns.size(); i++) {
            var kind = table.columns().get(i).kind();
            statement.setArray(behind + i + 2, BinaryArray.of(statement.getConnection(), kind, columns.get(i)));
        }
    }

    /** Row by row, as each lies somewhere else in memory; of one value where all rows have the same. */
    static List<@Nullable Object[]> columns(List<Row> rows, int many) {
        var columns = new @Nullable Object[many][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var values = rows.get(i).values();
            for (int place = 0; place < many; place++) columns[place][i] = values[place];
        }
        return Arrays.stream(columns).map(Bulk::once).toList();
    }

    private static @Nullable Object[] once(@Nullable Object[] values) {
        for (var value : values) if (!Objects.equals(value, values[0])) return values;
        return new @Nullable Object[] {values[0]};
    }
}
