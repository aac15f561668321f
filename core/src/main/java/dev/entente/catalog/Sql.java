package dev.entente.catalog;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/** Statements for tables that belong to no tenant, which no entity can have. */
record Sql(Connecting connecting) {

    /** Lends the connection of a transaction. */
    interface Connecting {
        <R> R call(ReturningWork<R> work);
    }

    /** On the connection of the application's transaction. */
    static Sql of(StatelessSession session) {
        return new Sql(session::doReturningWork);
    }

    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    <R> List<R> list(String query, Reader<R> reader, @Nullable Object... values) {
        return connecting.call(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                fill(statement, values);
                var found = new ArrayList<R>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    /** Gives how many rows it changed. */
    int update(String change, @Nullable Object... values) {
        return connecting.call(connection -> {
            try (var statement = connection.prepareStatement(change)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }
}
