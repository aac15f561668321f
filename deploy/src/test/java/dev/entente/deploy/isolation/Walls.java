package dev.entente.deploy.isolation;

import dev.entente.deploy.Harness;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The database's own walls: what stands behind them, and how to take them away. */
final class Walls {

    static final String UNBOUND = "entente_unbound";

    private static final String TABLES = """
            select c.oid::regclass::text as name, nspname, obj_description(c.oid, 'pg_class') as kind,
              substring(pg_get_expr(own.polqual, c.oid) from 'NULLIF\\(\\((\\w+) = ') as side
            from pg_class c join pg_namespace n on n.oid = relnamespace join pg_policy p on p.polrelid = c.oid and p.polname <> 'own'
            left join pg_policy own on own.polrelid = c.oid and own.polname = 'own' order by 1""";

    private Walls() {}

    /** A fenced table: its kind, and the column that says whose its rows are among the partners. */
    record Fenced(String name, String kind, @Nullable String side, String role) {}

    static List<Fenced> tables() {
        try (var admin = Harness.admin();
                var statement = admin.createStatement()) {
            var tables = new ArrayList<Fenced>();
            var rows = statement.executeQuery(TABLES);
            while (rows.next()) {
                tables.add(new Fenced(
                        rows.getString("name"),
                        rows.getString("kind"),
                        rows.getString("side"),
                        rows.getString("nspname").equals("identity") ? "identity" : "app"));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the server does for each transaction. */
    static void bind(Connection connection, String tenant, String partner) throws SQLException {
        try (var bind = connection.prepareStatement(
                "select set_config('app.tenant', ?, true), set_config('app.partner', ?, true)")) {
            bind.setString(1, tenant);
            bind.setString(2, partner);
            bind.execute();
        }
    }

    /** A digest of all rows of a side, by table: two that are equal say that nothing was changed in between. */
    static Map<String, String> rows(Side side) {
        try (var admin = Harness.admin();
                var statement = admin.createStatement()) {
            var digests = new TreeMap<String, String>();
            for (var table : tables()) {
                if (side.partner() != null && table.side() == null) continue;
                var own = "tenant_id = '" + side.tenant() + "'"
                        + (side.partner() == null ? "" : " and " + table.side() + " = '" + side.partner() + "'");
                var row = statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from "
                                + table.name() + " t where " + own);
                row.next();
                digests.put(table.name(), row.getString(1));
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A role that no policy binds and every table is open to; the server may become it, for one transaction. */
    static void makeUnbound() {
        try (var admin = Harness.admin();
                var statement = admin.createStatement()) {
            statement.execute("create role " + UNBOUND + " bypassrls");
            statement.execute("grant usage on schema public to " + UNBOUND);
            statement.execute("grant select, insert, update, delete on all tables in schema public to " + UNBOUND);
            statement.execute("grant " + UNBOUND + " to entente_app with inherit false, set true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while the database fences nothing at all. */
    static void withoutRowLevelSecurity(Runnable work) {
        each("disable");
        try {
            work.run();
        } finally {
            each("enable");
        }
    }

    private static void each(String verb) {
        try (var admin = Harness.admin();
                var statement = admin.createStatement()) {
            for (var table : tables()) {
                statement.execute("alter table " + table.name() + " " + verb + " row level security");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
