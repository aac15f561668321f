package dev.entente.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements of the server's own role so far: queries and updates; a batch's inserts count row by row. */
record Statements(long others, long inserts) {

    Statements minus(Statements before) {
        return new Statements(others - before.others, inserts - before.inserts);
    }

    static Statements in(Laboratory laboratory) {
        try (var admin = laboratory.admin()) {
            return in(admin);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Statements in(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            var row = statement.executeQuery("""
                    select coalesce(sum(calls) filter (where query !~* '^\\s*insert' or query ~* '\\mselect\\M'), 0),
                      coalesce(sum(rows) filter (where query ~* '^\\s*insert'), 0)
                    from pg_stat_statements join pg_roles on pg_roles.oid = userid where rolname = 'entente_app' and toplevel""");
            row.next();
            return new Statements(row.getLong(1), row.getLong(2));
        }
    }
}
