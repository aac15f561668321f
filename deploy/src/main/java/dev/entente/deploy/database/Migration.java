package dev.entente.deploy.database;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema to the version of this build, as its owner. One at a time, on however many machines it is started. */
public final class Migration {

    private static final long LOCK = 0x456e74656e7465L; // "Entente"
    private static final Logger QUIET = Logger.getLogger("liquibase");

    private Migration() {}

    /** How many changes there were to make. */
    public static int run(Database database, Installation installation, PrintWriter out) {
        QUIET.setLevel(Level.WARNING);
        System.setProperty("liquibase.analytics.enabled", "false");
        try (var lock = database.as(Roles.OWNER, installation);
                var work = database.as(Roles.OWNER, installation)) {
            ForeignDatabase.requireVersion(lock.getMetaData().getDatabaseMajorVersion());
            await(lock, out);
            return quietly(work);
        } catch (Refusal e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    // Liquibase would tell its own story on the console.
    private static int quietly(Connection connection) throws Exception {
        return Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(connection));
    }

    private static int update(Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        try (var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            // Whoever holds the advisory lock is alone: a lock row still there is of a process that was killed.
            liquibase.forceReleaseLocks();
            var pending = liquibase
                    .listUnrunChangeSets(new Contexts(), new LabelExpression())
                    .size();
            if (pending > 0) liquibase.update(new Contexts());
            return pending;
        }
    }

    // Given back by the database itself when this session ends, however it ends.
    private static void await(Connection lock, PrintWriter out) throws SQLException {
        try (var statement = lock.createStatement()) {
            var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")");
            row.next();
            if (row.getBoolean(1)) return;
            out.println("Another migration is running; waiting for it");
            out.flush();
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }
}
