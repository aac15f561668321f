package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.bench.rating.Rates;
import dev.entente.deploy.server.Rest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A vendor whose partners have sold: its rates over REST as people give them, its sales straight into the database. */
final class Sold {

    private static final int PARTNERS = 40;

    /** Milliseconds. */
    private static final long A_LOOK = 20;

    private static final String SINCE = "2024-01-01";
    private static final String PROGRAM = "rated";

    private final Laboratory laboratory;
    private final Rest rest;

    private Sold(Laboratory laboratory, Rest rest) {
        this.laboratory = laboratory;
        this.rest = rest;
    }

    /** So many sales, spread over partners; each partner sells once a day. */
    static Sold open(Laboratory laboratory, int number, int sales) {
        var slug = "rated-" + number;
        var wanted = Map.of("slug", slug, "name", slug, "admin", "ada@bench.example", "starter", "partnership-levels");
        var token = laboratory.operator().openTenant(wanted).path("token").asString();
        var sold = new Sold(laboratory, laboratory.rest(slug, token));
        sold.publish();
        for (int i = 0; i < PARTNERS; i++) sold.partner(i);
        sold.report(1_000_00);
        sold.fill(laboratory, slug, sales - 1);
        return sold;
    }

    /** How many results a what-if looked at, and how many would be others. */
    record Tried(int results, int changed) {}

    /** A draft that says a percent more of everything, on the whole year. */
    Tried tried() {
        var begun = sent(rest.post("/api/v1/program-drafts", Map.of("file", program(Rates.raised()))));
        var asked = Map.of("draft", begun.at("/draft/id").asString(), "from", "2025-01-01", "through", "2025-12-31");
        var whatIf = sent(rest.post("/api/v1/what-ifs", asked));
        await(whatIf.path("job").asString());
        var sum = sent(rest.get("/api/v1/what-ifs/" + whatIf.path("id").asString()))
                .at("/sums/0");
        return new Tried(sum.path("results").asInt(), sum.path("changed").asInt());
    }

    private void publish() {
        sent(rest.putYaml("/api/v1/program", program(Rates.terms())));
        for (var family : Rates.FAMILIES)
            sent(rest.put("/api/v1/products/" + family, Map.of("name", family, "family", family)));
    }

    private static String program(String terms) {
        var tiers = Rates.TIERS.stream()
                .map(code -> Map.of("code", code, "name", code))
                .toList();
        var offer = """
                {"motion": "resell", "name": "Commission", "model": "rate-table", "version": 2, "terms": %s}""".formatted(terms);
        return "program: %s\nname: Rated\nfrom: %s\ntiers: %s\noffers: [%s]\n"
                .formatted(
                        PROGRAM,
                        SINCE,
                        tiers.toString().replace('=', ':').replace(":", ": "),
                        offer.replace("\n", " "));
    }

    private void partner(int number) {
        var said = Map.of("code", code(number), "name", "Partner " + number, "since", SINCE);
        var id = sent(rest.post("/api/v1/partners", said)).path("id").asString();
        var tiers = List.of(Map.of("tier", Rates.TIERS.get(number % Rates.TIERS.size()), "from", SINCE));
        var path = "/api/v1/partners/" + id + "/enrolments/" + PROGRAM;
        sent(rest.put(path, Map.of("since", SINCE, "tiers", tiers)));
    }

    private static String code(int number) {
        return "partner-" + number;
    }

    /** The one sale that is changed later: the last of a partner's year, then the amount that it has now. */
    void report(long minor) {
        var net = Map.of("value", "%d.%02d".formatted(minor / 100, minor % 100), "unit", "EUR");
        sent(rest.post(
                "/api/v1/sales",
                Map.of(
                        "source", "bench",
                        "id", "changed",
                        "kind", "new",
                        "on", "2025-12-31",
                        "partner", code(0),
                        "motion", "resell",
                        "customer", Map.of("name", "Customer", "domain", "customer.example"),
                        "lines", List.of(Map.of("sku", Rates.FAMILIES.getFirst(), "net", net)))));
    }

    private static void fill(Laboratory laboratory, String slug, int sales) {
        var text = FILL.formatted(PARTNERS, Rates.FAMILIES.size());
        try (var admin = laboratory.admin();
                var statement = admin.prepareStatement(text)) {
            statement.setString(1, slug);
            statement.setInt(2, sales);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it is worked out again; the job that does it. */
    String again() {
        return sent(rest.post("/api/v1/earnings/recalculations", Map.of("reason", "A run of the bench")))
                .path("id")
                .asString();
    }

    /** Looks into the database, which is next to no work; a look over REST would be a part of what is measured. */
    void await(String job) {
        try (var admin = laboratory.admin();
                var ended = admin.prepareStatement("select ended_at is not null from job where id = ?::uuid")) {
            ended.setString(1, job);
            while (!isTrue(ended)) Replies.pause(A_LOOK);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Replies.await(
                rest,
                "/api/v1/jobs/" + job,
                it -> state(it).equals("finished"),
                it -> !state(it).equals("finished"));
    }

    private static boolean isTrue(PreparedStatement asked) throws SQLException {
        try (var row = asked.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String state(JsonNode job) {
        return job.path("state").asString();
    }

    private static final String FILL = """
            with t as (select tenant_id from tenant where slug = ?),
            n as (select i, md5(tenant_id || '-' || i)::uuid as id, ('x' || substr(md5(i::text), 1, 7))::bit(28)::int as chance,
                tenant_id, i %% %1$d as seller, date '2025-01-01' + i / %1$d %% 360 as day
              from t, generate_series(0, ? - 1) i),
            s as (select n.*, 10000 + chance::bigint * 7 %% 39990000 as net, p.id as partner_id, c.id as customer_id,
                (array['basic', 'plus', 'premium', 'ultimate'])[1 + chance / 8 %% %2$d] as family
              from n join partner p on p.tenant_id = n.tenant_id and p.code = 'partner-' || seller
              join customer c on c.tenant_id = n.tenant_id and c.domain = 'customer.example'),
            sold as (insert into sale (tenant_id, id, revision, superseded, number, source, external_id, kind, on_day, partner_id,
                motion, route, customer_id, customer_name, net, unit, scale, content_digest, recorded_at, registered)
              select tenant_id, id, 1, false, 'B-' || i, 'filled', 'f-' || i, 'NEW', day, partner_id,
                'resell', 'DIRECT', customer_id, 'Customer', net, 'EUR', 2, '-', now(), chance %% 2 = 0 from s)
            insert into sale_line (tenant_id, sale_id, revision, place, superseded, partner_id, on_day, sku, family, quantity, term,
                net, revenue, unit, scale)
              select tenant_id, id, 1, 0, false, partner_id, day, family, family, 1, 'P0D', net, net, 'EUR', 2 from s""";
}
