package dev.entente.tenant;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Third fence: every connection carries tenant and partner into the database, for one transaction. */
public final class TenantConnections implements MultiTenantConnectionProvider<UUID> {

    private static final long serialVersionUID = 1L;
    private static final String SHORT = ", set_config('statement_timeout', '" + Patience.SHORT_STATEMENT + "', true)";
    private static final String BIND =
            "select set_config('app.tenant', ?, true), set_config('app.partner', ?, true)" + SHORT;

    /** Binds, and reads the number of the tenant's last change: the query needs what was bound, and so comes second. */
    private static final String BIND_AND_READ = bindingAndReadingAlso(SHORT);

    /** The same where a transaction begins, which may lock: first of all how long it waits for others, and works at one thing. */
    private static final String BEGIN =
            bindingAndReadingAlso(", set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true)");

    private static String bindingAndReadingAlso(String more) {
        return """
                select (select c.number from tenant_change c where c.tenant_id = cast(nullif(bound.tenant, '') as uuid)), bound.partner%s
                from (select set_config('app.tenant', ?, true) as tenant, set_config('app.partner', ?, true) as partner offset 0) bound""".formatted(more);
    }

    /** How many placeholders come before those of a query that is sent with one of these. */
    static final int BOUND = 2;

    /** What the server gives, set once by a bean: Hibernate makes this class itself, and knows nothing of injection. */
    record Resources(DataSource vendors, DataSource partners, TransactionSynchronizationRegistry transactions) {}

    static volatile @Nullable Resources resources;

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        if (!inTransaction()) throw new SQLException("No tenant's work outside a transaction");
        var scope = Scope.bound();
        if (scope.isPresent() && !scope.get().tenantId().equals(tenant)) {
            throw new SQLException("The session belongs to another tenant than the work");
        }
        var connection = source(scope).getConnection();
        try {
            bind(connection, scope);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void bind(Connection connection, Optional<Scope> scope) throws SQLException {
        var binding = Binding.of(scope);
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, Patience.lock());
            statement.setString(2, Patience.statement());
            statement.setString(3, binding.tenant());
            statement.setString(4, binding.partner());
            try (var row = statement.executeQuery()) {
                if (!row.next()) throw new SQLException("The transaction could not be bound");
                long number = row.getLong(1); // 0 where nothing was ever changed
                resources().transactions().putResource(Long.class, number);
                Presumption.heard(binding.tenant(), number);
            }
        }
        resources().transactions().putResource(Binding.class, binding);
    }

    /** A query, sent together with the statement that binds its transaction, whose two placeholders come first. */
    public static String binding(String query) {
        return BIND + OneTrip.TOGETHER + query;
    }

    /** Runs what {@link #binding} made, whose further placeholders are filled already; gives the query's rows. */
    public static ResultSet executeBound(PreparedStatement statement, String tenant, String partner)
            throws SQLException {
        statement.setString(1, tenant);
        statement.setString(2, partner);
        statement.execute();
        if (!statement.getMoreResults()) throw new SQLException("There is no second result");
        return statement.getResultSet();
    }

    /** The same for the bound scope. */
    static ResultSet executeBound(PreparedStatement statement) throws SQLException {
        var binding = Binding.of(Scope.bound());
        return executeBound(statement, binding.tenant(), binding.partner());
    }

    /** The same for the bound scope, reading the number of the tenant's last change. */
    static String bindingAndReading(String query) {
        return BIND_AND_READ + OneTrip.TOGETHER + query;
    }

    /** Runs what {@link #bindingAndReading} made, whose further placeholders are filled already; gives the query's rows. */
    static ResultSet executeHeard(PreparedStatement statement) throws SQLException {
        var binding = Binding.of(Scope.bound());
        statement.setString(1, binding.tenant());
        statement.setString(2, binding.partner());
        statement.execute();
        try (var row = statement.getResultSet()) {
            if (!row.next()) throw new SQLException("The query could not be bound");
            Presumption.heard(binding.tenant(), row.getLong(1));
        }
        if (!statement.getMoreResults()) throw new SQLException("There is no second result");
        return statement.getResultSet();
    }

    /** Where connections of the scope's side are: the database binds each side's role by policies of its own. */
    static DataSource source(Optional<Scope> scope) {
        return scope.isPresent() && !scope.get().isHome()
                ? resources().partners()
                : resources().vendors();
    }

    /** Whether the transaction has a connection already. */
    static boolean isBound() {
        return resources().transactions().getResource(Binding.class) != null;
    }

    /** The number of the last change of the tenant's {@link Cached} rows that the transaction sees; read where it was bound. */
    static long change() {
        return (Long) resources().transactions().getResource(Long.class);
    }

    /** Whether the transaction has written, or locked, and so may have waited for others. */
    static boolean passesCacheBy() {
        return resources().transactions().getResource(TenantCache.class) != null;
    }

    static void passCacheBy() {
        if (inTransaction()) resources().transactions().putResource(TenantCache.class, true);
    }

    /** Takes the cache up again with the number as it is now: what the transaction waited for is seen by then. */
    static void returnToCache(long change) {
        resources().transactions().putResource(Long.class, change);
        resources().transactions().putResource(TenantCache.class, null);
    }

    /** What the transaction has read under a key, or reads now; anew each time once it has changed {@link Cached} rows. */
    @SuppressWarnings("unchecked") // a key is of one type
    static <T> T once(Object key, Supplier<T> read) {
        requireSameScope();
        if (hasChanged()) return read.get();
        var known = (T) resources().transactions().getResource(key);
        if (known != null) return known;
        var value = read.get();
        resources().transactions().putResource(key, value);
        return value;
    }

    /** Whether the transaction has changed {@link Cached} rows. */
    static boolean hasChanged() {
        return resources().transactions().getResource(Changes.class) != null;
    }

    static void markChanged() {
        resources().transactions().putResource(Changes.class, true);
    }

    /** What a connection's transaction is bound to. */
    private record Binding(String tenant, String partner) {

        static Binding of(Optional<Scope> scope) {
            return new Binding(
                    scope.map(s -> s.tenantId().toString()).orElse(""),
                    scope.map(Scope::partnerSetting).orElse(""));
        }
    }

    /** Refuses work in another scope than the one that its transaction was begun in: it would reach that one's rows. */
    static void requireSameScope() {
        if (!inTransaction()) return;
        var bound = resources().transactions().getResource(Binding.class);
        if (bound != null && !bound.equals(Binding.of(Scope.bound()))) {
            throw new IllegalStateException("The scope has changed within a transaction");
        }
    }

    /** Binds a connection's current transaction; empty strings reach no row. */
    public static void bind(Connection connection, String tenant, String partner) throws SQLException {
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, tenant);
            statement.setString(2, partner);
            statement.execute();
        }
    }

    // Not Connection.getAutoCommit(): the server enlists lazily and still says true before the first statement.
    static boolean inTransaction() {
        return resources().transactions().getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private static Resources resources() {
        var known = resources;
        if (known == null) throw new IllegalStateException("The server has not started yet");
        return known;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return source(Scope.bound()).getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    /** One connection for the whole transaction, so it is bound once. */
    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
