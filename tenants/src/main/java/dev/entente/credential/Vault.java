package dev.entente.credential;

import dev.entente.audit.Audit;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantConnections;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;

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
