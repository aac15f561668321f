package dev.entente.tenant;

import dev.entente.tenant.BinaryArray.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Questions in plain SQL that go there and back once, where a {@link Presumption} is made and no transaction has begun: the statement
 * that binds tenant and partner goes with them, and neither a begin nor a commit. Otherwise they belong to the transaction.
 */
@ApplicationScoped
public class OneTrip {

    @Inject
    StatelessSession session;

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** Fills the placeholders of a statement, behind so many others. */
    @FunctionalInterface
    public interface Values {
        void fill(PreparedStatement statement, int behind) throws SQLException;
    }

    /** The rows of a query that locks and changes nothing. */
    public <R> List<R> rows(String query, Values values, Row<R> row) {
        if (!TenantConnections.inTransaction() && Presumption.isMade()) return apart(query, values, row);
        TenantConnections.requireSameScope();
        return session.doReturningWork(connection -> within(connection, query, values, row));
    }

    /**
     * The keys that such a query finds, with these values for its placeholders. For what is asked again and again and mostly finds
     * nothing: Hibernate works out anew each time how an entity is read, before it knows that there is none.
     */
    public List<UUID> keys(String query, @Nullable Object... values) {
        return rows(query, (statement, behind) -> fill(statement, behind, values), row -> row.getObject(1, UUID.class));
    }

    private static void fill(PreparedStatement statement, int behind, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            int place = behind + i + 1;
            switch (values[i]) {
                case String[] texts -> statement.setArray(place, array(statement, Kind.TEXT, texts));
                case UUID[] keys -> statement.setArray(place, array(statement, Kind.UUID, keys));
                case null, default -> statement.setObject(place, values[i]);
            }
        }
    }

    private static Array array(PreparedStatement statement, Kind kind, Object[] values) throws SQLException {
        return BinaryArray.of(statement.getConnection(), kind, values);
    }

    private <R> List<R> apart(String query, Values values, Row<R> row) {
        try (var connection = TenantConnections.source(Scope.bound()).getConnection();
                var statement = connection.prepareStatement(TenantConnections.bindingAndReading(query))) {
            values.fill(statement, TenantConnections.BOUND);
            try (var rows = TenantConnections.executeHeard(statement)) {
                return all(rows, row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked", e);
        }
    }

    private static <R> List<R> within(Connection connection, String query, Values values, Row<R> row)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            values.fill(statement, 0);
            try (var rows = statement.executeQuery()) {
                return all(rows, row);
            }
        }
    }

    private static <R> List<R> all(ResultSet rows, Row<R> row) throws SQLException {
        var all = new ArrayList<R>();
        while (rows.next()) all.add(row.of(rows));
        return all;
    }
}
