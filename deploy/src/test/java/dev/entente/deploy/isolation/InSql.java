package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.Harness;
import dev.entente.deploy.isolation.Walls.Fenced;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Everything above the database is taken away: SQL without any condition, as the roles that the server has, with no more than what
 * it binds for a transaction.
 */
abstract class InSql {

    private static final String REFUSED = "42501";
    private static final String ADMIN = "admin";
    private static final Map<String, Connection> CONNECTIONS = new HashMap<>();

    @AfterAll
    static void close() throws SQLException {
        for (var connection : CONNECTIONS.values()) connection.close();
        CONNECTIONS.clear();
    }

    @Test
    @RunAsClient
    void everyTableHoldsSomethingOfEverySide() {
        for (var realm : new Realm[] {Realms.ALPACA, Realms.BISON}) {
            assertThat(Walls.rows(realm.home()))
                    .allSatisfy((table, rows) -> assertThat(rows).doesNotStartWith("0 "));
            assertThat(Walls.rows(realm.left()))
                    .allSatisfy((table, rows) -> assertThat(rows).doesNotStartWith("0 "));
            assertThat(Walls.rows(realm.right()))
                    .allSatisfy((table, rows) -> assertThat(rows).doesNotStartWith("0 "));
        }
    }

    @Test
    @RunAsClient
    void aTransactionReachesTheRowsOfItsTenant() throws SQLException {
        var own = Realms.ALPACA.home().tenant();
        for (var table : Walls.tables()) {
            assertThat(count(table, own, "*", "tenant_id = '" + own + "'"))
                    .as(table.name())
                    .isPositive();
            assertThat(count(table, own, "*", "tenant_id <> '" + own + "'"))
                    .as(table.name())
                    .isZero();
        }
    }

    @Test
    @RunAsClient
    void aTransactionOfAPartnerReachesWhatIsItsOwnOrShared() throws SQLException {
        var left = Realms.ALPACA.left();
        for (var table : Walls.tables()) {
            var all = count(table, left.tenant(), String.valueOf(left.partner()), "true");
            var foreign = table.side() == null
                    ? "tenant_id <> '" + left.tenant() + "'"
                    : table.side() + " is distinct from '" + left.partner() + "'";
            assertThat(count(table, left.tenant(), String.valueOf(left.partner()), foreign))
                    .as(table.name())
                    .isZero();
            assertThat(all > 0).as(table.name()).isEqualTo(!table.kind().equals("vendor"));
        }
    }

    @Test
    @RunAsClient
    void whoHasNotSignedInReachesOnlyWhatIsShared() throws SQLException {
        for (var table : Walls.tables()) {
            assertThat(count(table, Realms.ALPACA.home().tenant(), "", "true") > 0)
                    .as(table.name())
                    .isEqualTo(table.kind().equals("shared"));
        }
    }

    @Test
    @RunAsClient
    void aTransactionThatNobodyBoundReachesNothing() throws SQLException {
        close();
        for (var before : List.of("nothing", "others")) {
            for (var table : Walls.tables()) {
                assertThat(count(table, null, "*", "true"))
                        .as(table.name() + " after " + before)
                        .isZero();
            }
            count(Walls.tables().getFirst(), Realms.ALPACA.home().tenant(), "*", "true");
        }
    }

    /** Rows are copied letter by letter, with the rights of a superuser, and put back with those of the server. */
    @Test
    @RunAsClient
    void nobodyWritesIntoAnotherTenantOrOnAnotherSide() throws SQLException {
        var alpaca = Realms.ALPACA;
        for (var table : Walls.tables()) {
            refusesInsert(table, alpaca.home(), "*", row(table, Realms.BISON.home()));
            if (!table.kind().equals("shared")) {
                refusesInsert(
                        table,
                        alpaca.left(),
                        String.valueOf(alpaca.left().partner()),
                        row(table, table.side() == null ? alpaca.home() : alpaca.right()));
            }
        }
    }

    @Test
    @RunAsClient
    void nobodyChangesOrDeletesWhatIsAnothers() throws SQLException {
        var left = Realms.ALPACA.left();
        for (var table : Walls.tables()) {
            var others = "tenant_id = '" + Realms.BISON.home().tenant() + "'";
            assertThat(write(table, left.tenant(), "*", others))
                    .as(table.name())
                    .isZero();
            if (table.side() != null) {
                others = table.side() + " = '" + Realms.ALPACA.right().partner() + "'";
                assertThat(write(table, left.tenant(), String.valueOf(left.partner()), others))
                        .as(table.name())
                        .isZero();
            }
        }
    }

    /** Whoever comes by the vendor's role and is bound to a partner reaches none of the partner's rows. */
    @Test
    @RunAsClient
    void thePartnersRowsAreForThePartnersRole() throws SQLException {
        var left = Realms.ALPACA.left();
        for (var table : Walls.tables()) {
            if (table.side() == null) continue;
            var connection = connection(table.role());
            connection.setAutoCommit(false);
            Walls.bind(connection, left.tenant().toString(), String.valueOf(left.partner()));
            try (var statement = connection.createStatement()) {
                var row = statement.executeQuery("select count(*) from " + table.name());
                row.next();
                assertThat(row.getLong(1)).as(table.name()).isZero();
            } finally {
                connection.rollback();
            }
        }
    }

    private static long count(Fenced table, @Nullable UUID tenant, String side, String where) throws SQLException {
        return bound(table, tenant, side, connection -> {
            try (var statement = connection.createStatement()) {
                var row = statement.executeQuery("select count(*) from " + table.name() + " where " + where);
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static String row(Fenced table, Side side) throws SQLException {
        var where = table.side() == null || side.partner() == null
                ? "tenant_id = '" + side.tenant() + "'"
                : table.side() + " = '" + side.partner() + "'";
        try (var statement = connection(ADMIN).createStatement()) {
            var row = statement.executeQuery(
                    "select to_json(t) from %s t where %s limit 1".formatted(table.name(), where));
            assertThat(row.next()).as(table.name()).isTrue();
            return row.getString(1);
        }
    }

    private static void refusesInsert(Fenced table, Side side, String partner, String row) throws SQLException {
        var columns = columns(table);
        bound(table, side.tenant(), partner, connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into %1$s (%2$s) select %2$s from json_populate_record(null::%1$s, ?::json)"
                            .formatted(table.name(), columns))) {
                insert.setString(1, row);
                assertThatThrownBy(insert::executeUpdate)
                        .as(table.name())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo(REFUSED))
                        .hasMessageContaining("row-level security");
            }
            return 0;
        });
    }

    /** All but those that the database works out. */
    private static String columns(Fenced table) throws SQLException {
        try (var find = connection(ADMIN)
                .prepareStatement("select string_agg(quote_ident(attname), ', ') from pg_attribute"
                        + " where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''")) {
            find.setString(1, table.name());
            var row = find.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    /** How many rows were touched; a role that may not touch any says so. */
    private static int write(Fenced table, UUID tenant, String side, String where) throws SQLException {
        int touched = 0;
        for (var sql :
                new String[] {"delete from " + table.name(), "update " + table.name() + " set " + changeable(table)}) {
            touched += bound(table, tenant, side, connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate(sql + " where " + where);
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).isEqualTo(REFUSED);
                    return 0;
                }
            });
        }
        return touched;
    }

    /** A column that the role may update, set to itself; or one that it may not. */
    private static String changeable(Fenced table) throws SQLException {
        try (var find = connection(ADMIN)
                .prepareStatement(
                        "select coalesce(min(attname), 'tenant_id') from pg_attribute where attrelid = ?::regclass"
                                + " and attnum > 0 and has_column_privilege(?, attrelid, attnum, 'update')")) {
            find.setString(1, table.name());
            find.setString(2, "entente_" + table.role());
            var row = find.executeQuery();
            row.next();
            return row.getString(1) + " = " + row.getString(1);
        }
    }

    /** Partners come by a role of their own. */
    private static String role(Fenced table, String side) {
        return side.equals("*") || table.role().equals("identity") ? table.role() : "partner";
    }

    /** What a transaction of the table's role is answered, which never commits. As in the server, the connection had others before. */
    private static <R> R bound(Fenced table, @Nullable UUID tenant, String side, Work<R> work) throws SQLException {
        var connection = connection(role(table, side));
        connection.setAutoCommit(false);
        try {
            if (tenant != null) Walls.bind(connection, tenant.toString(), side);
            return work.with(connection);
        } finally {
            connection.rollback();
        }
    }

    // Opening one takes longer than what is asked of it, some thousand times.
    private static Connection connection(String role) throws SQLException {
        var open = CONNECTIONS.get(role);
        if (open == null) {
            open = role.equals(ADMIN) ? Harness.admin() : Harness.as(role);
            CONNECTIONS.put(role, open);
        }
        return open;
    }

    @FunctionalInterface
    private interface Work<R> {

        R with(Connection connection) throws SQLException;
    }
}
