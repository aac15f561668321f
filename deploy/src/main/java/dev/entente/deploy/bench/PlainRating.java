package dev.entente.deploy.bench;

import dev.entente.deploy.bench.rating.Rates;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Deals rated without a product, by a loop between a query and a copy, and by one statement for each tenant. Both write the
 * rows that the product writes, into its own tables, as its own role and behind its fences: result, posting and line of the
 * trail. What a result depends on and its explanation are those of one of the product's results, the same for all.
 */
final class PlainRating {

    private static final int FETCHED = 10_000;
    private static final String DEALS = """
            select s.id, s.partner_id, s.customer_id, s.on_day, s.number || ' · ' || s.external_id as document, s.net,
              s.registered, 1 + substr(p.code, 9)::int %% %d as tier, array_position(array['%s'], l.family) as family
            from sale s join sale_line l on l.tenant_id = s.tenant_id and l.sale_id = s.id and l.revision = s.revision
            join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id where not s.superseded""".formatted(Rates.TIERS.size(), String.join("', '", Rates.FAMILIES));
    private static final String RATED =
            "select md5(id || '-1')::uuid as id, id as sale_id, partner_id, customer_id, on_day,"
                    + " document, " + Rates.sql() + " as minor"
                    + " from (select d.*, sum(net) over (partition by partner_id order by on_day) as total from ("
                    + DEALS
                    + ") d) e";
    private static final String COPIED = """
            create temporary table rated (id uuid, sale_id uuid, partner_id uuid, customer_id uuid, on_day date, document text,
              minor bigint, inputs text, result text) on commit drop""";

    /** The texts are the pattern's where the loop has not brought them along. */
    private static final String RESULTS = """
            insert into earning (tenant_id, id, source_kind, source_id, source_revision, partner_id, revision, superseded, on_day,
              about, document, offer, kind, minor, unit, scale, because, inputs, result, reason, calculated_at, counted_from,
              day_rank, customer_id, program_id, motion, subscription, agreed)
            select p.tenant_id, r.id, p.source_kind, r.sale_id, 1, r.partner_id, 1, false, r.on_day,
              p.about, r.document, p.offer, p.kind, r.minor, p.unit, p.scale, null, %1$s.inputs, %1$s.result, p.reason, now(),
              p.counted_from, 0, r.customer_id, p.program_id, p.motion, null, p.agreed
            from rated r cross join bench_pattern p where p.tenant_id = %2$s order by r.id""";

    private static final String POSTINGS = """
            insert into posting (tenant_id, id, partner_id, from_account, to_account, minor, unit, scale, on_day, period, source_id,
              earning_id, posted_at)
            select %1$s, md5('posting' || r.id)::uuid as id, r.partner_id, 'EXPENSE', 'PARTNER_PAYABLE', r.minor, 'EUR', 2,
              r.on_day, date_trunc('month', r.on_day::timestamp)::date, r.sale_id, r.id, now()
            from rated r order by 2""";
    private static final String TRAIL = """
            insert into audit (tenant_id, id, happened_at, action, subject_kind, subject_id, after)
            select %1$s, uuidv7(), now(), 'earning.booked', 'earning', r.id,
              format('{"document":"%%s","revision":1,"result":"PAYS %%s EUR"}', r.document, (r.minor * 0.01)::numeric(20, 2))
            from rated r""";
    private static final String TENANT = "current_setting('app.tenant')::uuid";

    private final Laboratory laboratory;
    private final List<Pattern> patterns;

    /** What the product keeps of a result of one tenant. */
    private record Pattern(UUID tenant, String inputs, String result) {}

    private record Rated(UUID sale, UUID partner, UUID customer, int day, String document, long minor) {}

    private interface Work {
        void of(Pattern pattern, Connection connection) throws SQLException, IOException;
    }

    /** With results of the product in the tables, one for each tenant of which is kept as the pattern of all. */
    PlainRating(Laboratory laboratory) {
        this.laboratory = laboratory;
        this.patterns = patterns();
    }

    private List<Pattern> patterns() {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            statement.execute("""
                    create table bench_pattern as select distinct on (tenant_id) e.* from earning e
                      join (select tenant_id, avg(length(inputs || result)) as usual from earning group by 1) u using (tenant_id)
                      order by tenant_id, abs(length(inputs || result) - usual)""");
            statement.execute("grant select on bench_pattern to entente_app");
            var rows = statement.executeQuery("select tenant_id, inputs, result from bench_pattern");
            var found = new ArrayList<Pattern>();
            while (rows.next())
                found.add(new Pattern(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forEach(Work work) {
        try (var connection = laboratory.admin()) {
            connection.setAutoCommit(false);
            for (var pattern : patterns) {
                bind(connection, pattern.tenant());
                work.of(pattern, connection);
                connection.commit();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role entente_app");
            statement.execute("select set_config('app.tenant', '%s', true), set_config('app.partner', '*', true)"
                    .formatted(tenant));
        }
    }

    /** One statement for each tenant. */
    void selected() {
        forEach((_, connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "with rated as materialized (" + RATED + "), results as (" + RESULTS.formatted("p", TENANT)
                                + "), postings as (" + POSTINGS.formatted(TENANT) + ") " + TRAIL.formatted(TENANT));
            }
        });
    }

    /** Read in the order of days, added up, copied in binary into a temporary table, and inserted in the order of keys. */
    void copied() {
        forEach((pattern, connection) -> {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                var rated = rated(statement.executeQuery(DEALS + " order by s.partner_id, s.on_day"));
                statement.execute(COPIED);
                copy(rated, pattern, connection);
                statement.execute(RESULTS.formatted("r", TENANT));
                statement.execute(POSTINGS.formatted(TENANT));
                statement.execute(TRAIL.formatted(TENANT));
            }
        });
    }

    private static List<Rated> rated(ResultSet deals) throws SQLException {
        var all = new ArrayList<Rated>();
        UUID partner = null;
        long total = 0;
        while (deals.next()) {
            var of = deals.getObject("partner_id", UUID.class);
            long net = deals.getLong("net");
            total = of.equals(partner) ? total + net : net;
            partner = of;
            all.add(new Rated(
                    deals.getObject("id", UUID.class),
                    of,
                    deals.getObject("customer_id", UUID.class),
                    BinaryRows.day(deals.getObject("on_day", java.time.LocalDate.class)),
                    deals.getString("document"),
                    minor(deals, net, total)));
        }
        return all;
    }

    private static long minor(ResultSet deal, long net, long total) throws SQLException {
        return Rates.minor(
                net, total, deal.getInt("tier") - 1, deal.getInt("family") - 1, deal.getBoolean("registered"));
    }

    private static void copy(List<Rated> all, Pattern pattern, Connection connection) throws SQLException {
        var inputs = BinaryRows.bytes(pattern.inputs());
        var result = BinaryRows.bytes(pattern.result());
        var rows = new BinaryRows(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy rated from stdin (format binary)"));
        for (var each : all) {
            rows.row(9);
            rows.put(UUID.nameUUIDFromBytes(BinaryRows.bytes(each.sale() + "-1")));
            rows.put(each.sale());
            rows.put(each.partner());
            rows.put(each.customer());
            rows.put(each.day());
            rows.put(BinaryRows.bytes(each.document()));
            rows.put(each.minor());
            rows.put(inputs);
            rows.put(result);
        }
        rows.end();
    }
}
