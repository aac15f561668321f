package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Many tenants of uneven size with open deals and registrations that hold them: the largest has seven of a hundred deals, and
 * each smaller one fewer. The largest few are vendors that one can talk to; the others are rows alone, which is all that
 * a database knows of them.
 */
final class Crowd {

    private static final int VENDORS = 4;
    private static final int SELLERS = 16;
    private static final String SINCE = "2024-01-01";

    /** Everything that is free is approved by itself, and partners may ask as often as a program lets them. */
    private static final String PROGRAM = """
            program: crowd
            name: Crowd
            from: 2024-01-01
            tiers: [{code: silver, name: Silver}]
            registration: {protection: 90, meeting: 21, reminders: [7, 2], checks: 1000, purchases: 6, automatic: true}
            offers:
              - motion: referral
                name: Fee
                model: referral-fee
                version: 1
                terms: {unit: EUR, newCustomer: "10", expansion: "5", rounding: {mode: HALF_UP, decimals: 2}}
            """;

    private final Laboratory laboratory;
    private final List<Vendor> vendors = new ArrayList<>();

    /** A vendor that one can talk to, and sellers of its partners. */
    record Vendor(UUID tenant, Rest rest, List<Rest> sellers) {}

    private Crowd(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    static Crowd open(Laboratory laboratory, int deals, int tenants) {
        var crowd = new Crowd(laboratory);
        for (int i = 0; i < Math.min(VENDORS, tenants); i++) crowd.vendors.add(crowd.vendor("crowd-" + (i + 1)));
        crowd.fill(deals, tenants);
        return crowd;
    }

    List<Vendor> vendors() {
        return List.copyOf(vendors);
    }

    private Vendor vendor(String slug) {
        var wanted = Map.of("slug", slug, "name", slug, "admin", "ada@bench.example", "starter", "partnership-levels");
        var token = laboratory.operator().openTenant(wanted).path("token").asString();
        var rest = laboratory.rest(slug, token);
        sent(rest.putYaml("/api/v1/program", PROGRAM));
        var sellers = new ArrayList<Rest>();
        for (int i = 0; i < SELLERS; i++) sellers.add(seller(slug, rest, i));
        return new Vendor(tenant(slug), rest, sellers);
    }

    private Rest seller(String slug, Rest rest, int number) {
        var said = Map.of("code", "partner-" + number, "name", "Partner " + number, "since", SINCE);
        var partner = sent(rest.post("/api/v1/partners", said)).path("id").asString();
        var tiers = List.of(Map.of("tier", "silver", "from", SINCE));
        sent(rest.put("/api/v1/partners/" + partner + "/enrolments/crowd", Map.of("since", SINCE, "tiers", tiers)));
        var token = laboratory
                .operator()
                .addMember(
                        slug,
                        Map.of(
                                "email",
                                "seller-" + number + "@bench.example",
                                "name",
                                "Seller " + number,
                                "password",
                                "a long word of a seller",
                                "roles",
                                List.of("PARTNER_SELLER"),
                                "partner",
                                partner,
                                "token",
                                true))
                .orElseThrow(() -> new Refusal("There is such a seller already"));
        return laboratory.rest(slug, token);
    }

    private UUID tenant(String slug) {
        try (var admin = laboratory.admin();
                var read = admin.prepareStatement("select tenant_id from tenant where slug = ?")) {
            read.setString(1, slug);
            try (var row = read.executeQuery()) {
                if (!row.next()) throw new Refusal("There is no tenant " + slug);
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Straight into the database, in the order of keys; a million deals over REST would take longer than all that is measured. */
    private void fill(int deals, int tenants) {
        try (var admin = laboratory.admin();
                var fill = admin.createStatement()) {
            fill.execute("set session_replication_role = replica"); // what follows refers to what is there
            fill.execute(
                    "create table bench_tenant (place int primary key, tenant_id uuid, partner_id uuid, deals int)");
            fill.execute(TENANTS.formatted(tenants, deals));
            known(admin);
            for (var each : FILL.split(";\n", -1)) fill.execute(each);
            fill.execute("grant select on bench_deal to entente_app");
            fill.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // The largest ones are those that one can talk to.
    private void known(Connection admin) throws SQLException {
        try (var known = admin.prepareStatement("""
                update bench_tenant set tenant_id = ?, partner_id = (select min(id::text)::uuid from partner where tenant_id = ?)
                where place = ?""")) {
            for (int i = 0; i < vendors.size(); i++) {
                known.setObject(1, vendors.get(i).tenant());
                known.setObject(2, vendors.get(i).tenant());
                known.setInt(3, i + 1);
                known.executeUpdate();
            }
        }
    }

    private static final String TENANTS = """
            insert into bench_tenant select i, uuidv7(), uuidv7(),
              greatest(1, round(%2$d * power(i, -0.92) / (select sum(power(j, -0.92)) from generate_series(1, %1$d) j)))
            from generate_series(1, %1$d) i""";

    /** Names are words of chance, as those of companies are: what begins alike is alike by chance alone. */
    private static final String FILL = """
            insert into partner (tenant_id, id, code, number, name, name_key, since, state, revision)
              select tenant_id, partner_id, 'partner', 'P-00001', 'Partner', 'partner', date '2024-01-01', 'ACTIVE', 0
              from bench_tenant on conflict do nothing;
            create table bench_deal as select t.tenant_id, t.partner_id, uuidv7() as id, uuidv7() as customer_id, d as place,
              translate(md5('name' || t.place || '-' || d), '0123456789', 'ghijklmnop') as word, t.place as size
              from bench_tenant t cross join lateral generate_series(1, t.deals) d order by t.tenant_id, d;
            create index on bench_deal (tenant_id, place);
            insert into customer (tenant_id, id, key, name, name_key, domain)
              select tenant_id, customer_id, 'd:' || word || '.example', initcap(word), word, word || '.example' from bench_deal
              order by tenant_id, id;
            insert into deal (tenant_id, id, number, partner_id, source, customer_id, customer_name, domain, name, stage, motion,
                route, minor, unit, scale, registration, opened_at, staged_at, revision)
              select tenant_id, id, 'B-' || lpad(place::text, 7, '0'), partner_id, 'PARTNER', customer_id, initcap(word),
                word || '.example', initcap(word), 'QUALIFIED', 'resell', 'DIRECT', 100000, 'EUR', 2, null, now(), now(), 0
              from bench_deal order by tenant_id, id;
            insert into deal_token (tenant_id, id, deal_id, partner_id, token)
              select b.tenant_id, md5('t' || b.id || n)::uuid, b.id, b.partner_id, token from bench_deal b
              cross join lateral (values (1, b.word), (2, 'b ' || lpad(b.place::text, 7, '0')), (3, lpad(b.place::text, 7, '0')),
                (4, b.word || ' example'), (5, 'example')) as t (n, token) order by b.tenant_id, token;
            insert into registration (tenant_id, id, number, partner_id, deal_id, state, customer_name, name_key, domain, account_url,
                buyer_role, problem, meeting_on, motion, submitted_at, decided_at, protected_from, protected_until, meeting_days,
                meeting_by, reminders, revision)
              select tenant_id, md5('r' || id)::uuid, 'BR-' || lpad(place::text, 7, '0'), partner_id, id, 'APPROVED', initcap(word), word,
                word || '.example', word || '.example', 'Head of IT', 'Too slow', current_date + 5, 'resell', now(), now(), current_date,
                current_date + 90, 21, current_date + 21, '7,2', 1
              from bench_deal where place % 4 = 0 order by 1, 2;
            insert into registration_token (tenant_id, id, registration_id, partner_id, token)
              select b.tenant_id, md5('u' || b.id || n)::uuid, md5('r' || b.id)::uuid, b.partner_id, token from bench_deal b
              cross join lateral (values (1, b.word), (2, 'br ' || lpad(b.place::text, 7, '0')), (3, b.word || ' example')) as t (n, token)
              where b.place % 4 = 0 order by b.tenant_id, token""";
}
