package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A vendor with a price book for each of its partners, and a price in each of them for each of its products. */
final class Priced {

    private static final String SLUG = "priced";
    private static final String SINCE = "2024-01-01";

    private static final String PROGRAM = """
            program: priced
            name: Priced
            from: 2024-01-01
            tiers: [{code: silver, name: Silver}, {code: gold, name: Gold}]
            offers:
              - motion: referral
                name: Fee
                model: referral-fee
                version: 1
                terms: {unit: EUR, newCustomer: "10", expansion: "5", rounding: {mode: HALF_UP, decimals: 2}}
            pricing:
              - motion: resell
                steps:
                  - model: discounts
                    version: 1
                    terms:
                      discounts:
                        - {name: Silver, when: {field: TIER, is: silver}, off: {type: percent, rate: "10"}, group: tier}
                        - {name: Gold, when: {field: TIER, is: gold}, off: {type: percent, rate: "20"}, group: tier}
                        - name: Volume
                          off:
                            type: table
                            by: PIECES
                            read: MARGINAL
                            brackets:
                              - {from: {value: "0", unit: pieces}, rate: "0"}
                              - {from: {value: "10", unit: pieces}, rate: "2"}
                              - {from: {value: "100", unit: pieces}, rate: "5"}
                      most: "35"
                floor: "60"
                rounding: {mode: HALF_UP, decimals: 2}
                valid: 30
            """;

    private final Laboratory laboratory;
    private final Rest rest;
    private final int items;
    private final List<UUID> partners = new ArrayList<>();
    private final List<UUID> books = new ArrayList<>();
    private final UUID tenant;

    private Priced(Laboratory laboratory, Rest rest, int items) {
        this.laboratory = laboratory;
        this.rest = rest;
        this.items = items;
        this.tenant = tenant();
    }

    static Priced open(Laboratory laboratory, int books, int items) {
        var wanted = Map.of("slug", SLUG, "name", SLUG, "admin", "ada@bench.example", "starter", "partnership-levels");
        var token = laboratory.operator().openTenant(wanted).path("token").asString();
        var priced = new Priced(laboratory, laboratory.rest(SLUG, token), items);
        sent(priced.rest.putYaml("/api/v1/program", PROGRAM));
        for (int i = 0; i < books; i++) priced.partner(i);
        priced.fill();
        return priced;
    }

    private void partner(int number) {
        var said = Map.of("code", "partner-" + number, "name", "Partner " + number, "since", SINCE);
        var id = sent(rest.post("/api/v1/partners", said)).path("id").asString();
        var tiers = List.of(Map.of("tier", number % 2 == 0 ? "silver" : "gold", "from", SINCE));
        sent(rest.put("/api/v1/partners/" + id + "/enrolments/priced", Map.of("since", SINCE, "tiers", tiers)));
        partners.add(UUID.fromString(id));
    }

    /** Straight into the database: ten million prices over REST would take longer than all that is measured. */
    private void fill() {
        try (var admin = laboratory.admin();
                var fill = admin.createStatement();
                var read = admin.prepareStatement("select id from price_book where tenant_id = ? and partner_id = ?")) {
            fill.execute(FILL.formatted(tenant, items));
            fill.execute("vacuum analyze");
            for (var partner : partners) {
                read.setObject(1, tenant);
                read.setObject(2, partner);
                try (var row = read.executeQuery()) {
                    row.next();
                    books.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID tenant() {
        try (var admin = laboratory.admin();
                var read = admin.prepareStatement("select tenant_id from tenant where slug = ?")) {
            read.setString(1, SLUG);
            try (var row = read.executeQuery()) {
                if (!row.next()) throw new Refusal("There is no tenant " + SLUG);
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carts of so many lines, each for a partner by chance and of products by chance; the same each time. */
    List<HttpRequest> carts(int count, int lines) {
        var chance = new Random(lines);
        return IntStream.range(0, count).mapToObj(_ -> cart(chance, lines)).toList();
    }

    private HttpRequest cart(Random chance, int lines) {
        var partner = partners.get(chance.nextInt(partners.size()));
        var wanted = IntStream.range(0, lines)
                .mapToObj(_ -> "{\"sku\":\"%s\",\"quantity\":%d}".formatted(sku(chance), 1 + chance.nextInt(200)))
                .toList();
        var body = "{\"partner\":\"%s\",\"motion\":\"resell\",\"currency\":\"EUR\",\"lines\":%s}"
                .formatted(partner, wanted);
        return rest.request("POST", "/api/v1/cart-prices", "application/json", body, Map.of());
    }

    private String sku(Random chance) {
        return "SKU-" + chance.nextInt(items);
    }

    /** The same number of questions for one price each, to the bare servlet. */
    List<HttpRequest> reads(int count) {
        var chance = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(_ -> read(books.get(chance.nextInt(books.size())), sku(chance)))
                .toList();
    }

    private HttpRequest read(UUID book, String sku) {
        var path = "%s?tenant=%s&book=%s&sku=%s".formatted(PlainServlet.PATH, tenant, book, sku);
        return rest.request("GET", path, "", "", Map.of());
    }

    /** List prices of one piece each, in hundredths, as the product says them and as the bare servlet does. */
    long summed(int count) {
        long sum = 0;
        long bare = 0;
        for (int i = 0; i < count; i++) {
            int which = i * 7 % partners.size();
            var sku = "SKU-" + i * 13 % items;
            var line = Map.of("sku", sku, "quantity", 1);
            var cart = Map.of(
                    "partner", partners.get(which), "motion", "resell", "currency", "EUR", "lines", List.of(line));
            var priced = sent(rest.post("/api/v1/cart-prices", cart));
            sum += hundredths(priced.path("list").path("value").asString());
            var path = "%s?tenant=%s&book=%s&sku=%s".formatted(PlainServlet.PATH, tenant, books.get(which), sku);
            bare += hundredths(sent(rest.get(path)).path("price").asString());
        }
        if (sum != bare) throw new Refusal("The sums differ: %d and %d".formatted(sum, bare));
        return sum;
    }

    private static long hundredths(String value) {
        return new BigDecimal(value).movePointRight(2).longValueExact();
    }

    private static final String FILL = """
            insert into product (tenant_id, id, sku, name, family)
              select '%1$s', gen_random_uuid(), 'SKU-' || i, 'Product ' || i, 'family-' || i %% 20
              from generate_series(0, %2$d - 1) i;
            insert into price_book (tenant_id, id, code, name, currency, percent, decimals, rounding, from_day, partner_id)
              select tenant_id, gen_random_uuid(), code, name, 'EUR', 0, 2, 'HALF_UP', date '2024-01-01', id
              from partner where tenant_id = '%1$s';
            insert into price (tenant_id, book_id, sku, term, least, from_day, says, value)
              select b.tenant_id, b.id, p.sku, 'once', 1, date '2024-01-01', 'PRICE',
                round((1000 + ('x' || substr(md5(b.code || p.sku), 1, 4))::bit(16)::int) / 100::numeric, 2)
              from price_book b join product p on p.tenant_id = b.tenant_id
              where b.tenant_id = '%1$s' order by b.id, p.sku;
            create view bench_price as select * from price;
            grant select on bench_price to entente_app""";
}
