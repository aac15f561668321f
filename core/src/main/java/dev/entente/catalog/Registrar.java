package dev.entente.catalog;

import dev.entente.identity.Internal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.jdbc.ReturningWork;

/**
 * Writes what decides whom to trust: publishers, keys, jars and what became of them. It does so as the role that keeps credentials, which
 * tenants' requests never have, in transactions of its own.
 */
@Internal
@ApplicationScoped
class Registrar {

    private static final ScopedValue<Connection> OPEN = ScopedValue.newInstance();

    @Resource(lookup = "jdbc/identity")
    DataSource source;

    /** Something that is done as a whole or not at all. */
    interface Whole<R> extends ScopedValue.CallableOp<R, RuntimeException> {}

    <R> R whole(Whole<R> work) {
        if (OPEN.isBound()) return work.call();
        return open(connection -> ScopedValue.where(OPEN, connection).call(work));
    }

    /** Statements of the transaction that has begun, or each in one of its own. */
    Sql sql() {
        return new Sql(this::run);
    }

    private <R> R run(ReturningWork<R> work) {
        try {
            return OPEN.isBound() ? work.execute(OPEN.get()) : open(work);
        } catch (SQLException e) {
            throw new IllegalStateException("The catalog cannot be reached", e);
        }
    }

    private <R> R open(ReturningWork<R> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            R result;
            try {
                result = work.execute(connection);
                connection.commit();
            } catch (Throwable first) { // errors of the machine too: half of it would be written when the connection is
                // given back
                undo(connection, first);
                throw first;
            }
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The catalog cannot be reached", e);
        }
    }

    private static void undo(Connection connection, Throwable first) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            first.addSuppressed(lost);
        }
    }
}
