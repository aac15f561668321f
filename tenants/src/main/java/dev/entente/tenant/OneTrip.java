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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Questions in plain SQL that go there and back once, where a {@link Presumption} is made and no transaction has begun: the statement
 * that binds tenant and partner goes with them, and neither a begin nor a commit. Otherwise they belong to the transaction.
 */
@ApplicationScoped
public class OneTrip {

    /** Between statements that are sent together; in the database's log it says so of the second. */
    static final String TOGETHER = "; /* together */ ";

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

    /** A query that locks and changes nothing, what fills its placeholders, and how its rows are read. */
    public record Question<R>(String query, Values values, Row<R> row) {

        /** For the keys that it finds. */
        public static Question<UUID> keys(String query, @Nullable Object... values) {
            return new Question<>(
                    query,
                    (statement, behind) -> OneTrip.fill(statement, behind, values),
                    row -> row.getObject(1, UUID.class));
        }
    }

    /** What was answered to each of some questions. */
    public static final class Answers {

        private final Map<Question<?>, List<?>> all = new IdentityHashMap<>();

        @SuppressWarnings("unchecked") // each is kept with the rows that were read for it
        public <R> List<R> to(Question<R> question) {
            return (List<R>) Objects.requireNonNull(all.get(question));
        }
    }

    /** The rows of each of these, which go there and back together, in the running transaction. */
    public Answers together(List<Question<?>> questions) {
        TenantConnections.requireSameScope();
        return session.doReturningWork(connection -> together(connection, questions));
    }

    private static Answers together(Connection connection, List<Question<?>> questions) throws SQLException {
        var query = questions.stream().map(Question::query).collect(Collectors.joining(TOGETHER));
        try (var statement = connection.prepareStatement(query)) {
            int behind = 0;
            for (var each : questions) {
                each.values().fill(statement, behind);
                behind += places(each.query());
            }
            statement.execute();
            var answers = new Answers();
            for (var each : questions) {
                try (var rows = statement.getResultSet()) {
                    answers.all.put(each, all(rows, each.row()));
                }
                statement.getMoreResults();
            }
            return answers;
        }
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
        var question = Question.keys(query, values);
        return rows(question.query(), question.values(), question.row());
    }

    /** The rows that a statement answers which writes, in the running transaction. */
    public <R> List<R> writing(String statement, Values values, Row<R> row) {
        TenantConnections.requireSameScope();
        Changes.look(statement);
        return session.doReturningWork(connection -> within(connection, statement, values, row));
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

    /** How many placeholders a statement has. */
    static int places(String sql) {
        return (int) sql.chars().filter(sign -> sign == '?').count();
    }

    private static <R> List<R> all(ResultSet rows, Row<R> row) throws SQLException {
        var all = new ArrayList<R>();
        while (rows.next()) all.add(row.of(rows));
        return all;
    }
}
