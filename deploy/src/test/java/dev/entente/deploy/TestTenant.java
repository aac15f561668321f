package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A tenant for one group of tests, reached over REST as its administrator's programs would. */
final class TestTenant {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String slug;
    private final Rest rest;
    private final AtomicInteger invoices = new AtomicInteger();

    private TestTenant(String slug, Rest rest) {
        this.slug = slug;
        this.rest = rest;
    }

    static TestTenant open(String starter) {
        return open("acceptance-" + COUNT.incrementAndGet(), starter);
    }

    static TestTenant open(String slug, String starter) {
        return open(slug, starter, Map.of());
    }

    static TestTenant open(String slug, String starter, Map<String, ?> more) {
        var wanted = new LinkedHashMap<String, Object>(more);
        wanted.putAll(
                Map.of("slug", slug, "name", "Acceptance", "admin", "admin@acceptance.example", "starter", starter));
        var opened = taken(Harness.operator().post("/operator/v1/tenants", wanted));
        return new TestTenant(
                slug, Harness.rest(slug + ".localhost", opened.path("token").asString()));
    }

    /** One that is there already. */
    static TestTenant known(String slug, String token) {
        return new TestTenant(slug, Harness.rest(slug + ".localhost", token));
    }

    String slug() {
        return slug;
    }

    Rest rest() {
        return rest;
    }

    Reply get(String path) {
        return rest.get("/api/v1" + path);
    }

    /** All of a list, page by page. */
    List<JsonNode> all(String list) {
        var all = new ArrayList<JsonNode>();
        var path = list + (list.contains("?") ? "&" : "?") + "limit=200";
        for (var next = path; !next.isEmpty(); ) {
            var page = taken(get(next));
            page.path("items").forEach(all::add);
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
        }
        return all;
    }

    Reply post(String path, Object body) {
        return rest.post("/api/v1" + path, body);
    }

    Reply send(String method, String path, String type, String body, Map<String, String> headers) {
        return rest.send(method, "/api/v1" + path, type, body, headers);
    }

    /** The partner's id. */
    String partner(String code) {
        return taken(post("/partners", Map.of("code", code, "name", code)))
                .path("id")
                .asString();
    }

    /** The partner's id; tiers are "silver from 2025-01-01". */
    String partner(String code, String program, String since, String... tiers) {
        var id = partner(code);
        enrol(id, program, since, tiers);
        return id;
    }

    void enrol(String partner, String program, String since, String... tiers) {
        var dated = new ArrayList<Map<String, String>>();
        for (var tier : tiers) {
            var words = tier.split(" from ");
            dated.add(Map.of("tier", words[0], "from", words[1]));
        }
        taken(rest.put(
                "/api/v1/partners/" + partner + "/enrolments/" + program, Map.of("since", since, "tiers", dated)));
    }

    /** Whatever is odd about it is meant. */
    void publish(String yaml) {
        taken(rest.putYaml("/api/v1/program?word=Meant", yaml));
    }

    void product(String sku, String family) {
        taken(rest.put("/api/v1/products/" + sku, Map.of("name", sku, "family", family)));
    }

    /** A new sale with one line; the rest is put into it by the test. */
    Map<String, Object> sale(String partner, String motion, String on, Map<String, Object> line) {
        var sale = new LinkedHashMap<String, Object>();
        sale.put("source", "billing");
        sale.put("id", "INV-" + invoices.incrementAndGet());
        sale.put("kind", "new");
        sale.put("on", on);
        sale.put("partner", partner);
        sale.put("motion", motion);
        sale.put("customer", Map.of("name", "Osprey Rail", "domain", "osprey.example"));
        sale.put("lines", List.of(line));
        return sale;
    }

    Map<String, Object> refund(Map<String, Object> sale, String on, Map<String, Object> line) {
        var refund = new LinkedHashMap<>(sale);
        refund.remove("subscription"); // it follows its sale
        refund.put("id", "CN-" + invoices.incrementAndGet());
        refund.put("kind", "refund");
        refund.put("of", sale.get("id"));
        refund.put("on", on);
        refund.put("lines", List.of(line));
        return refund;
    }

    static Map<String, Object> line(String sku, String net, String unit) {
        var line = new LinkedHashMap<String, Object>();
        line.put("sku", sku);
        line.put("net", Map.of("value", net, "unit", unit));
        return line;
    }

    static Map<String, Object> line(String sku, String term, String net, String unit) {
        var line = line(sku, net, unit);
        line.put("term", term);
        return line;
    }

    /** What became of it, with its earning. */
    JsonNode record(Map<String, Object> sale) {
        return taken(post("/sales", sale));
    }

    List<JsonNode> recordAll(List<?> sales) {
        return list(taken(post("/sales/bulk", Map.of("sales", sales))).path("results"));
    }

    int close(String month) {
        return taken(post("/periods", Map.of("period", month))).path("changed").asInt();
    }

    JsonNode recalculate(String reason) {
        return taken(post("/earnings/recalculations", Map.of("reason", reason)));
    }

    JsonNode explain(String earningId) {
        return taken(get("/earnings/" + earningId));
    }

    /** With its lines; a missing one is an empty node. */
    JsonNode statement(String partner, String month) {
        var found = taken(get("/statements?partner=" + partner + "&period=" + month))
                .path("items");
        assertThat(found.size()).isLessThan(2);
        return found.isEmpty()
                ? found
                : taken(get("/statements/" + found.get(0).path("id").asString()));
    }

    /** The amounts on a statement, in its order. */
    List<String> amounts(String partner, String month) {
        return list(statement(partner, month).path("lines")).stream()
                .map(line -> amount(line.path("amount")))
                .toList();
    }

    /** What the ledger's own verification says of this tenant. */
    List<JsonNode> findings() {
        var checked = taken(Harness.operator().post("/operator/v1/ledger/verification?tenant=" + slug, Map.of()));
        return list(checked.path("tenants")).stream()
                .flatMap(tenant -> list(tenant.path("findings")).stream())
                .toList();
    }

    /** "12.30 EUR", or nothing where there is no amount. */
    static String amount(JsonNode amount) {
        return (amount.path("value").asString("") + " " + amount.path("unit").asString("")).strip();
    }

    /** "pays 12.30 EUR", or "held: because". */
    static String result(JsonNode earning) {
        return earning.path("state").asString().equals("held")
                ? "held: " + earning.path("because").asString()
                : earning.path("kind").asString() + " " + amount(earning.path("amount"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The body of an answer that has to be a good one. */
    static JsonNode taken(Reply reply) {
        assertThat(reply.well()).as(reply.status() + " " + reply.body()).isTrue();
        return reply.body();
    }
}
