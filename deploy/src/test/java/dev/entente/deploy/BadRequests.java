package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Parameters, conditions, keys and cursors that are missing, stale, made up or somebody else's. */
abstract class BadRequests {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void parametersAreNamed() {
        for (var path : List.of("/sales?limit=0", "/sales?limit=201", "/sales?limit=x", "/sales?limit=99999999999")) {
            isRefused(tenant.get(path), path, 400, "invalid-parameter", "/limit");
        }
        isRefused(tenant.get("/earnings?partner=1-1-1-1-1"), "partner", 400, "invalid-parameter", "/partner");
        isRefused(tenant.get("/postings?known=2026-03-31"), "known", 400, "invalid-parameter", "/known");
        isRefused(tenant.get("/earnings?state=lost"), "state", 400, "invalid-parameter", "/state");
        for (var day : List.of("soon", "2026-02-30", "%2B999999999-12-31", "0001-01-01")) {
            var path = "/partners/00000000-0000-0000-0000-000000000001/progress?on=" + day;
            isRefused(tenant.get(path), path, 400, "invalid-parameter", "/on");
        }
        isRefused(tenant.get("/statements?period=2026-13"), "period", 400, "invalid-parameter", "/period");
        isRefused(tenant.get("/sales/" + new java.util.UUID(0, 1)), "unknown id", 404, "unknown-sale", "");
        isRefused(tenant.get("/sales/INV-1"), "no id", 404, "not-found", "");
        isRefused(tenant.get("/nothing"), "no address", 404, "not-found", "");
        isRefused(tenant.send("DELETE", "/sales", "", "", Map.of()), "no method", 405, "method-not-allowed", "");
    }

    @Test
    void onlyAMonthThatIsOverIsClosed() {
        isRefused(close("2999-01"), "2999", 422, "period-not-over", "/period");
        isRefused(close("0001-01"), "year 1", 422, "invalid-period", "/period");
        isRefused(close("-99999-01"), "long ago", 422, "invalid-period", "/period");
        isRefused(close("2026-13"), "month 13", 422, "invalid-field", "/period");
        isRefused(recalculate(Map.of()), "no reason", 422, "invalid-field", "/reason");
        isRefused(recalculate(Map.of("reason", " ")), "blank reason", 422, "invalid-recalculation", "/reason");
        isRefused(recalculate(Map.of("reason", "x", "from", "soon")), "no day", 422, "invalid-field", "/from");
    }

    @Test
    void aCursorIsOneOfOursAndLeadsThroughTheWholeList() {
        tenant.partner("brightwater");
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) ids.add(tenant.record(sale()).path("id").asString());
        var first = tenant.get("/sales?limit=2");
        var next = first.body().path("next").asString();
        assertThat(first.headers().firstValue("Link").orElse("")).contains("rel=\"next\"", next);
        var seen = new ArrayList<>(list(first.body().path("items")));
        var second = tenant.get("/sales?limit=2&cursor=" + next);
        seen.addAll(list(second.body().path("items")));
        assertThat(seen.stream().map(sale -> sale.path("id").asString())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(second.body().has("next")).isFalse();
        var other = TestTenant.open("partnership-levels");
        isRefused(other.get("/sales?cursor=" + next), "another tenant's", 400, "invalid-cursor", "/cursor");
        isRefused(tenant.get("/earnings?cursor=" + next), "another list's", 400, "invalid-cursor", "/cursor");
        var forged = (next.startsWith("A") ? "B" : "A") + next.substring(1);
        for (var made : List.of(forged, next.substring(0, 20), "x", "a'or'1")) {
            isRefused(tenant.get("/sales?cursor=" + made), made, 400, "invalid-cursor", "/cursor");
        }
    }

    @Test
    void aKeyIsForOneRequest() {
        tenant.partner("brightwater");
        var sale = sale();
        var first = send("/sales", "key-1", sale);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        var again = send("/sales", "key-1", sale);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        isRefused(send("/sales", "key-1", sale()), "another body", 422, "key-reused", "");
        isRefused(send("/sales/bulk", "key-1", sale), "another path", 422, "key-reused", "");
        for (var key : List.of("a b", "x".repeat(129), "")) {
            isRefused(send("/sales", key, sale), key, 400, "invalid-parameter", "/Idempotency-Key");
        }
        var other = TestTenant.open("partnership-levels");
        other.partner("brightwater");
        var body = JsonMapper.shared().writeValueAsString(sale);
        var theirs = other.send("POST", "/sales", "application/json", body, Map.of("Idempotency-Key", "key-1"));
        assertThat(theirs.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void aRequestThatIsSentManyTimesAtOnceHappensOnce() {
        tenant.partner("brightwater");
        var sale = sale();
        var answers = Visitor.atOnce(8, i -> send("/sales", "key-many", sale));
        assertThat(answers.stream().map(Reply::status)).containsAnyOf(201).allMatch(it -> it == 201 || it == 409);
        assertThat(answers.stream()
                        .filter(it -> it.status() == 201)
                        .filter(it ->
                                it.headers().firstValue("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
    }

    @Test
    void aChangeSaysWhichVersionItChanges() {
        var path = "/partners/" + tenant.partner("brightwater");
        var body = "{\"code\": \"brightwater\", \"name\": \"Bright Water\"}";
        var tag = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        isRefused(put(path, body, Map.of()), "no If-Match", 428, "precondition-required", "");
        isRefused(put(path, body, Map.of("If-Match", "\"made-up\"")), "made up", 412, "precondition-failed", "");
        assertThat(put(path, body, Map.of("If-Match", tag)).status()).isEqualTo(200);
        isRefused(put(path, body, Map.of("If-Match", tag)), "stale", 412, "precondition-failed", "");
        var now = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        var answers = Visitor.atOnce(
                4,
                i -> put(path, body.replace("Bright", "Bright " + i), Map.of("If-Match", now))
                        .status());
        assertThat(answers).containsOnlyOnce(200).filteredOn(it -> it != 200).containsOnly(412);
    }

    @Test
    void aTenantsNameIsOneThatCanBeAnAddress() {
        for (var slug : List.of(
                "",
                "a",
                "A-B",
                "-ab",
                "ab-",
                "a--b",
                "a.b",
                "www",
                "localhost",
                "xn--80ak6aa92e",
                "../etc",
                "ac\u043ce",
                "acme\0",
                "acme%00",
                "a".repeat(41),
                "<script>")) {
            isRefused(Visitor.open(slug), slug, 422, "invalid-tenant", "/slug");
        }
        isRefused(Visitor.open("fine-name", "\u202egnp", "a@b.example"), "name", 422, "invalid-tenant", "/name");
        isRefused(
                Visitor.open("fine-name", "A", "a@b.example\r\nBcc: c@d.example"),
                "mail",
                422,
                "invalid-tenant",
                "/admin");
        isRefused(Visitor.open(tenant.slug()), "taken", 409, "address-taken", "/slug");
    }

    @Test
    void aHostThatIsNoTenantsIsNoAddress() {
        var token = "Bearer ent_" + "x".repeat(43);
        for (var host : List.of(
                "evil.example",
                tenant.slug() + ".localhost.evil.example",
                tenant.slug() + ".localhost.",
                "x." + tenant.slug() + ".localhost",
                tenant.slug() + ".localhost@evil.example",
                "127.0.0.1",
                "[::1]",
                tenant.slug() + "%2elocalhost",
                "*.localhost",
                "a".repeat(300) + ".localhost")) {
            assertThat(Visitor.get(host, "/api/v1/sales", "Authorization", token))
                    .as(host)
                    .isEqualTo(404);
        }
    }

    private Map<String, Object> sale() {
        return tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "100.00", "EUR"));
    }

    private Reply close(String month) {
        return tenant.post("/periods", Map.of("period", month));
    }

    private Reply recalculate(Map<String, String> again) {
        return tenant.post("/earnings/recalculations", again);
    }

    private Reply send(String path, String key, Object body) {
        var text = JsonMapper.shared().writeValueAsString(body);
        return tenant.send("POST", path, "application/json", text, Map.of("Idempotency-Key", key));
    }

    private Reply put(String path, String body, Map<String, String> headers) {
        return tenant.send("PUT", path, "application/json", body, headers);
    }
}
