package dev.entente.deploy.database;

import dev.entente.deploy.installation.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The five roles: the owner migrates and is known to the launcher alone; the server works as {@code app} for the vendor's side and as
 * {@code partner} for a partner's, reaches what people sign in with only as {@code identity}, and what is due only as {@code jobs}.
 * None may bypass row-level security.
 */
public final class Roles {

    public static final String OWNER = "owner";
    public static final String APP = "app";
    public static final String PARTNER = "partner";
    public static final String IDENTITY = "identity";
    public static final String JOBS = "jobs";

    private Roles() {}

    public static String name(String role) {
        return "entente_" + role;
    }

    public static String password(String role, Installation installation) {
        return installation
                .settings()
                .password(role)
                .orElseGet(() -> installation.secrets().of("database-" + role));
    }

    /** Makes the roles and the database, or brings their passwords and rights back to what they have to be. */
    static void prepare(Connection admin, String database, Installation installation) throws SQLException {
        for (var role : List.of(OWNER, APP, PARTNER, IDENTITY, JOBS)) {
            makeRole(admin, name(role), password(role, installation));
        }
        try (var statement = admin.createStatement()) {
            // May do with a table what the vendor's side may do; which rows it sees is said by policies of its own.
            statement.execute("grant entente_app to entente_partner");
            if (!exists(admin, "select 1 from pg_database where datname = ?", database)) {
                // A managed service's administrator is no superuser, and gives away only to a role it is a member of.
                if (!isSuperuser(admin)) statement.execute("grant entente_owner to current_user");
                statement.execute("create database %s owner entente_owner template template0 encoding 'UTF8' %s"
                        .formatted(quoted(database), locale(admin)));
            }
            statement.execute("revoke all on database %s from public".formatted(quoted(database)));
            statement.execute("grant connect, temporary on database %s to entente_app".formatted(quoted(database)));
            statement.execute(
                    "grant connect on database %s to entente_identity, entente_jobs".formatted(quoted(database)));
        }
    }

    private static void makeRole(Connection admin, String role, String password) throws SQLException {
        var known = exists(admin, "select 1 from pg_roles where rolname = ?", role);
        var attributes = isSuperuser(admin) ? "login nosuperuser nobypassrls nocreatedb nocreaterole" : "login";
        try (var statement = admin.createStatement()) {
            statement.execute("%s role %s %s password %s"
                    .formatted(known ? "alter" : "create", role, attributes, literal(admin, password)));
        }
    }

    // The same order and case rules on every machine: from 17 on PostgreSQL brings its own.
    private static String locale(Connection admin) throws SQLException {
        return admin.getMetaData().getDatabaseMajorVersion() >= 17
                ? "locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'"
                : "lc_collate 'C' lc_ctype 'C.UTF-8'";
    }

    private static boolean isSuperuser(Connection admin) throws SQLException {
        return exists(admin, "select 1 from pg_roles where rolname = current_user and rolsuper and ? <> ''", "-");
    }

    private static boolean exists(Connection admin, String sql, String value) throws SQLException {
        try (var statement = admin.prepareStatement(sql)) {
            statement.setString(1, value);
            return statement.executeQuery().next();
        }
    }

    private static String literal(Connection admin, String text) throws SQLException {
        try (var statement = admin.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
