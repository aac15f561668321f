package dev.entente.credential;

import dev.entente.tenant.TenantConnections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction within one tenant. The first placeholder of every statement is the tenant. */
record Desk(Connection connection, UUID tenant, Instant now) {

    interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <R> List<R> list(String sql, Row<R> row, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<R>();
            while (rows.next()) list.add(row.read(rows));
            return list;
        }
    }

    <R> Optional<R> one(String sql, Row<R> row, @Nullable Object... values) throws SQLException {
        return list(sql, row, values).stream().findFirst();
    }

    /** Where no transaction has begun: this is all of it. */
    <R> Optional<R> bound(String query, Row<R> row, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(TenantConnections.binding(query))) {
            fill(statement, 3, values);
            try (var rows = TenantConnections.executeBound(statement, tenant.toString(), "*")) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        fill(statement, 1, values);
        return statement;
    }

    private void fill(PreparedStatement statement, int first, @Nullable Object... values) throws SQLException {
        statement.setObject(first, tenant);
        for (int i = 0; i < values.length; i++) statement.setObject(first + 1 + i, stored(values[i]));
    }

    // The driver knows no Instant.
    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
