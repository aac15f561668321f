package dev.entente.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A place in the work of the database at which it stops, so that whoever works there can be killed: the so-and-so-many-th
 * statement that touches a table, or the commit that such a statement ends in. The product knows nothing of it.
 *
 * @param table where
 * @param event what is done there: insert, update, delete
 * @param commit whether it stops at the commit, with everything written, and not behind the statement
 * @param passes how many statements (at commits: rows) go by before
 */
record Failpoint(String table, String event, boolean commit, int passes) {

    private static final String MADE = """
            create schema lab;
            grant usage on schema lab to public;
            create sequence lab.passed;
            create function lab.stop() returns trigger language plpgsql security definer as $$ begin
              if nextval('lab.passed') = tg_argv[0]::bigint then perform pg_sleep(600); end if;
              return null;
            end $$""";

    /** What all points need, once. */
    static void prepare(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(MADE);
        }
    }

    void set(Connection admin) throws SQLException {
        var how = commit
                ? "create constraint trigger stop after %s on %s deferrable initially deferred for each row"
                : "create trigger stop after %s on %s for each statement";
        try (var statement = admin.createStatement()) {
            statement.execute("alter sequence lab.passed restart");
            statement.execute(how.formatted(event, table) + " execute function lab.stop('" + (passes + 1) + "')");
        }
    }

    /** Takes the point away; whatever still waits at it is ended, as it would be once it found nobody there. */
    void lift(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
            statement.execute("drop trigger if exists stop on " + table);
        }
    }

    static boolean isReached(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_stat_activity where wait_event = 'PgSleep'");
            return found.next();
        }
    }

    @Override
    public String toString() {
        var where = event + " of " + table + (commit ? ", row " : ", statement ") + (passes + 1);
        return commit ? "commit after " + where : where;
    }
}
