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

/** Sales that cannot be read, or cannot be. */
abstract class BadBodies {

    private static final String GOOD = """
            {"source": "billing", "id": "BAD", "kind": "new", "on": "2026-03-31", "partner": "brightwater",\
             "motion": "resell", "customer": {"name": "Osprey Rail", "domain": "osprey.example"},\
             "lines": [{"sku": "ENT", "net": {"value": "7470.00", "unit": "EUR"}}]}""";

    /** What is put in the place of what, and the answer: status, problem, field. */
    private static final String CASES = """
            "7470.00"         | "1.234"                     | 422 invalid-field /lines/0/net
            "7470.00"         | "100000000000000000.00"     | 422 invalid-field /lines/0/net
            "7470.00"         | "10000000000000.01"         | 422 invalid-sale  /lines/0/net
            "7470.00"         | "1e400"                     | 422 invalid-field /lines/0/net/value
            "7470.00"         | 1e400                       | 422 invalid-field /lines/0/net/value
            "7470.00"         | 7470.00                     | 422 invalid-field /lines/0/net/value
            "7470.00"         | "NaN"                       | 422 invalid-field /lines/0/net/value
            "7470.00"         | "١٢.00"                     | 422 invalid-field /lines/0/net/value
            "7470.00"         | "7,470.00"                  | 422 invalid-field /lines/0/net/value
            "7470.00"         | "-1.00"                     | 422 invalid-sale  /lines/0/net
            "EUR"             | "XXX"                       | 422 invalid-field /lines/0/net/unit
            "EUR"             | "points"                    | 422 invalid-sale  /lines/0/net/unit
            "EUR"             | "EUR", "scale": 3           | 422 invalid-field /lines/0/net/scale
            "id": "BAD"       | "id": "BAD", "amount": 1    | 422 invalid-field /amount
            "id": "BAD"       | "id": "BAD", "tenantId": "x"| 422 invalid-field /tenantId
            "id": "BAD"       | "id": "BAD", "id": "WORSE"  | 400 not-json      /id
            "sku": "ENT"      | "sku": "ENT", "sku": "HOST" | 400 not-json      /lines/0/sku
            "id": "BAD"       | "id": 5                     | 422 invalid-field /id
            "id": "BAD"       | "id": ["BAD"]               | 422 invalid-field /id
            "id": "BAD"       | "id": "B\\u0000D"           | 422 invalid-sale  /id
            "id": "BAD"       | "id": "B\\ud800D"           | 422 invalid-sale  /id
            "billing"         | "Our billing"               | 422 invalid-sale  /source
            "brightwater"     | "bright\\u0000water"        | 422 invalid-sale  /partner
            "brightwater"     | "nobody"                    | 422 invalid-sale  /partner
            "new"             | "gift"                      | 422 invalid-field /kind
            "new"             | "refund"                    | 422 invalid-sale  /of
            "new"             | "new", "of": "INV-1"        | 422 invalid-sale  /of
            "kind": "new",    |                             | 422 invalid-field /kind
            "2026-03-31"      | "2026-02-30"                | 422 invalid-field /on
            "2026-03-31"      | "1989-12-31"                | 422 invalid-sale  /on
            "2026-03-31"      | "2999-01-01"                | 422 invalid-sale  /on
            "2026-03-31"      | 20260331                    | 422 invalid-field /on
            "resell"          | "Re Sell"                   | 422 invalid-sale  /motion
            "resell"          | "resell", "program": "A B"  | 422 invalid-sale  /program
            "resell"          | "resell", "route": "by air" | 422 invalid-field /route
            "Osprey Rail"     | " "                         | 422 invalid-sale  /customer/name
            "Osprey Rail"     | "\\u202eliaR"               | 422 invalid-sale  /customer/name
            "osprey.example"  | "http://x"                  | 422 invalid-sale  /customer/domain
            "ENT"             | "../ENT"                    | 422 invalid-sale  /lines/0/sku
            "ENT"             | "ENT", "quantity": 0        | 422 invalid-sale  /lines/0/quantity
            "ENT"             | "ENT", "quantity": 1.5      | 422 invalid-field /lines/0/quantity
            "ENT"             | "ENT", "quantity": 1e19     | 422 invalid-field /lines/0/quantity
            "ENT"             | "ENT", "quantity": 99999999999999999999 | 422 invalid-field /lines/0/quantity
            "ENT"             | "ENT", "term": "P999999999Y"| 422 invalid-field /lines/0/term
            "ENT"             | "ENT", "list": {"value": "1.00", "unit": "USD"} | 422 invalid-sale /lines/0/list/unit
            "lines": [        | "lines": [null,             | 422 invalid-field /lines/0
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void everyBadFieldIsNamedWithWhatToChangeAndNothingIsRecorded() {
        tenant.partner("brightwater", "partnership-levels", "2023-01-01");
        for (var row : CASES.lines().toList()) {
            var cells = row.split("\\|");
            var answer = cells[2].strip().split(" +");
            var body = GOOD.replace(cells[0].strip(), cells[1].strip());
            assertThat(body).as(row).isNotEqualTo(GOOD);
            isRefused(send(body), row, Integer.parseInt(answer[0]), answer[1], answer[2]);
        }
        assertThat(tenant.get("/sales").body().path("items").size()).isZero();
        assertThat(send(GOOD).status()).isEqualTo(201);
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        var refused = send("{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsString("pointer"))
                .containsExactly("/source", "/id", "/kind", "/on", "/partner", "/motion", "/customer", "/lines");
    }

    @Test
    void whatIsNotOneObjectIsRefused() {
        for (var body : List.of("", "null", "[]", "\"x\"", GOOD + " {}", GOOD + " x", GOOD + "]", "[".repeat(10_000))) {
            isRefused(send(body), body, 400, "not-json", "");
        }
        var deep = GOOD.replace("\"id\"", "\"x\": " + "[".repeat(60) + "]".repeat(60) + ", \"id\"");
        isRefused(send(deep), deep, 413, "too-large", "");
        var large = GOOD.replace("BAD", "x".repeat(3_000_000));
        isRefused(send(large), "3 MB of text", 413, "too-large", "");
        isRefused(
                tenant.send("POST", "/sales", "text/xml", "<sale/>", Map.of()),
                "XML",
                415,
                "unsupported-media-type",
                "");
    }

    @Test
    void aSaleHasLinesButNotTooMany() {
        var sale = tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "1.00", "EUR"));
        sale.put("lines", List.of());
        isRefused(tenant.post("/sales", sale), "no lines", 422, "invalid-sale", "/lines");
        var lines = new ArrayList<Object>();
        for (int i = 0; i <= 500; i++) lines.add(line("ENT", "1.00", "EUR"));
        sale.put("lines", lines);
        isRefused(tenant.post("/sales", sale), "501 lines", 422, "invalid-sale", "/lines");
        sale.put("lines", List.of(line("ENT", "9000000000000.00", "EUR"), line("ENT", "9000000000000.00", "EUR")));
        isRefused(tenant.post("/sales", sale), "too much together", 422, "invalid-sale", "/lines");
        sale.put("lines", List.of(line("ENT", "1.00", "EUR"), line("ENT", "1.00", "USD")));
        isRefused(tenant.post("/sales", sale), "two currencies", 422, "invalid-sale", "/lines/1/net/unit");
    }

    /** One in a hundred is bad in one way or another. */
    @Test
    void badRowsOfABulkHoldUpNoOther() {
        var partner = tenant.partner("brightwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01");
        var rows = new ArrayList<Object>();
        for (int i = 0; i < 1_000; i++) {
            var sale = tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "100.00", "EUR"));
            if (i % 200 == 50) sale.put("lines", List.of(line("ENT", "1.234", "EUR")));
            if (i % 200 == 150) sale.put("partner", "nobody");
            rows.add(sale);
        }
        rows.add("no sale");
        var results = tenant.recordAll(rows);
        assertThat(results).hasSize(1_001);
        for (int i = 0; i <= 1_000; i++) {
            var pointers = results.get(i).path("problem").findValuesAsString("pointer");
            if (i == 1_000) assertThat(pointers).containsExactly("");
            else if (i % 200 == 50) assertThat(pointers).containsExactly("/lines/0/net");
            else if (i % 200 == 150) assertThat(pointers).containsExactly("/partner");
            else assertThat(results.get(i).path("outcome").asString()).isEqualTo("recorded");
        }
        var statement = tenant.statement(partner, "2026-03");
        assertThat(list(statement.path("lines"))).hasSize(990);
        Examples.isSettled(statement, "14850.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void moreThanTenThousandAtATimeAreRefused() {
        var rows = new ArrayList<Object>();
        for (int i = 0; i <= 10_000; i++) rows.add(Map.of());
        isRefused(tenant.post("/sales/bulk", Map.of("sales", rows)), "10,001", 422, "invalid-sale", "/sales");
        isRefused(tenant.post("/sales/bulk", Map.of()), "no list", 422, "invalid-field", "/sales");
    }

    private Reply send(String body) {
        return tenant.send("POST", "/sales", "application/json", body, Map.of());
    }
}
