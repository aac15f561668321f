package dev.entente.credential;

import dev.entente.audit.Audit;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantConnections;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the credentials: a role of its own, in short transactions of their own, bound to one tenant. They commit
 * before the caller's transaction does, so what is written here must open nothing without the member's own row.
 */
@ApplicationScoped
public class Vault {

    @Resource(lookup = "jdbc/identity")
    DataSource source;

    @Inject
    InstantSource clock;

    interface Work<R> {
        R at(Desk desk) throws SQLException;
    }

    <R> R open(Work<R> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return commit(connection, work);
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The credentials cannot be reached", e);
        }
    }

    /** One row, if there is one, there and back once: each request asks whom it comes from. Its placeholders are those of a desk. */
    <R> Optional<R> ask(String query, Desk.Row<R> row, @Nullable Object... values) {
        try (var connection = source.getConnection()) {
            return new Desk(connection, Scope.current().tenantId(), clock.instant()).bound(query, row, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The credentials cannot be reached", e);
        }
    }

    Instant now() {
        return clock.instant();
    }

    private <R> R commit(Connection connection, Work<R> work) throws SQLException {
        UUID tenant = Scope.current().tenantId();
        TenantConnections.bind(connection, tenant.toString(), "*");
        var result = work.at(new Desk(connection, tenant, clock.instant()));
        connection.commit();
        return result;
    }

    /** Writes down what happens to a credential, on the connection of the change. */
    static void audit(Desk desk, Audit.Change change) throws SQLException {
        Audit.write(desk.connection(), change, desk.now());
    }
}
