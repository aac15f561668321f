package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What partners left the vendor: revenue, costs, what was earned, what the program cost, and each figure down to its lines. */
abstract class ContributionExamples {

    private static final String MARCH = "?from=2026-03&until=2026-03";

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String wren = tenant.partner("wren", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
    private final String heron = tenant.partner("heron", "partnership-levels", "2025-01-01", "silver from 2025-01-01");

    ContributionExamples() {
        tenant.product("ENT", "enterprise");
        // What was sold before it costs more is given back after that, at what it had cost.
        var costs = List.of(costOfOne("2025-01-01", "30.00"), costOfOne("2026-03-15", "40.00"));
        taken(tenant.rest().put("/api/v1/costs", Map.of("costs", costs)));
        tenant.record(sale("A-1", "new", "wren", "2026-03-05", "1000.00", "P12M"));
        tenant.record(sale("A-2", "new", "heron", "2026-03-10", "500.00", "P3Y"));
        var back = sale("A-3", "refund", "wren", "2026-03-20", "100.00", "P12M");
        back.put("of", "A-1");
        back.remove("registered");
        tenant.record(back);
        var foreign = sale("A-4", "new", "heron", "2026-03-12", "1000.00", "P1Y");
        foreign.put("lines", List.of(line("ENT", "1000.00", "SEK")));
        tenant.rest().post("/api/v1/sales", foreign);
        taken(cost("staff", "2026-01", "2026-12", "1200.00", "pay"));
    }

    private static Map<String, Object> costOfOne(String from, String value) {
        return Map.of("sku", "ENT", "term", "P1Y", "from", from, "cost", Map.of("value", value, "unit", "EUR"));
    }

    private static Map<String, Object> sale(
            String id, String kind, String partner, String on, String net, String term) {
        var sale = new LinkedHashMap<String, Object>();
        sale.put("source", "billing");
        sale.put("id", id);
        sale.put("kind", kind);
        sale.put("on", on);
        sale.put("partner", partner);
        sale.put("motion", "resell");
        sale.put("registered", partner.equals("wren"));
        sale.put("customer", Map.of("name", "Nordhaven"));
        sale.put("lines", List.of(line("ENT", term, net, "EUR")));
        return sale;
    }

    private Rest.Reply cost(String kind, String from, String until, String value, String reference) {
        var said = Map.of(
                "kind",
                kind,
                "from",
                from,
                "until",
                until,
                "program",
                "partnership-levels",
                "amount",
                Map.of("value", value, "unit", "EUR"),
                "description",
                "Partner managers",
                "source",
                "Payroll",
                "reference",
                reference);
        return tenant.post("/program-costs", Map.of("costs", List.of(said)));
    }

    @Test
    void isWhatIsLeftOfWhatWasBookedAndEveryFigureOpens() {
        var report = tenant.get("/contribution" + MARCH).body();
        var sums = report.path("sums");
        assertThat(amount(sums.path("revenueRegistered"))).isEqualTo("900.00 EUR");
        assertThat(amount(sums.path("revenueOther"))).isEqualTo("500.00 EUR");
        // One piece was sold and one of them given back; three years have a cost of their own, which nobody said.
        assertThat(amount(sums.path("costOfGoods"))).isEqualTo("0.00 EUR");
        assertThat(amount(sums.path("revenueWithoutCost"))).isEqualTo("500.00 EUR");
        assertThat(amount(sums.path("commissions"))).isEqualTo("255.00 EUR");
        assertThat(amount(sums.path("programCosts"))).isEqualTo("100.00 EUR");
        assertThat(amount(sums.path("contribution"))).isEqualTo("1045.00 EUR");
        assertThat(sums.path("returnOnInvestment").asString()).isEqualTo("1045");
        assertThat(list(sums.path("missingRates")))
                .anyMatch(part -> amount(part.path("booked")).endsWith("SEK"));
        assertThat(amount(report.at("/before/programCosts"))).isEqualTo("100.00 EUR");
        assertThat(sum("registered")).isEqualTo("900.00");
        assertThat(sum("other")).isEqualTo("1500.00");
        assertThat(sum("commissions")).isEqualTo("255.00");
        var earned = list(lines("commissions")).getFirst();
        assertThat(tenant.explain(earned.path("earning").asString()).isEmpty()).isFalse();
        assertThat(earned.path("statement").asString()).isNotEmpty();
    }

    private JsonNode lines(String figure) {
        return tenant.get("/contribution/lines" + MARCH + "&figure=" + figure)
                .body()
                .path("items");
    }

    private String sum(String figure) {
        return list(lines(figure)).stream()
                .map(each -> new java.math.BigDecimal(each.at("/amount/value").asString()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .toPlainString();
    }

    @Test
    void isDividedByPartnerProgramAndMotionPageByPage() {
        var first = tenant.get("/contribution/partners" + MARCH + "&limit=1").body();
        assertThat(list(first.path("items"))).hasSize(1);
        var second = tenant.get("/contribution/partners" + MARCH + "&limit=1&cursor="
                        + first.path("next").asString())
                .body();
        assertThat(List.of(key(first), key(second))).containsExactlyInAnyOrder(wren, heron);
        assertThat(second.path("next").isMissingNode() || second.path("next").isNull())
                .isTrue();
        var program = tenant.get("/contribution/programs" + MARCH).body().at("/items/0");
        assertThat(amount(program.at("/sums/contribution"))).isEqualTo("1045.00 EUR");
        var motions = list(tenant.get("/contribution/motions" + MARCH).body().path("items"));
        assertThat(motions.getFirst().path("key").asString()).isEqualTo("resell");
        assertThat(amount(motions.getLast().at("/sums/programCosts"))).isEqualTo("100.00 EUR");
        var own = tenant.get("/contribution" + MARCH + "&by=partner&of=" + wren).body();
        assertThat(amount(own.at("/sums/revenue"))).isEqualTo("900.00 EUR");
        assertThat(tenant.get("/contribution/export" + MARCH + "&by=partner").status())
                .isEqualTo(200);
    }

    private static String key(JsonNode page) {
        return page.at("/items/0/key").asString();
    }

    @Test
    void aCostIsTakenOnceAndTakenBackOnce() {
        var entered =
                taken(cost("events", "2027-05", "2027-05", "700.00", "summit")).at("/items/0");
        assertThat(taken(cost("events", "2027-05", "2027-05", "700.00", "summit"))
                        .at("/items/0/id"))
                .isEqualTo(entered.path("id"));
        var path = "/program-costs/" + entered.path("id").asString() + "/reversal";
        assertThat(amount(taken(tenant.post(path, Map.of("because", "Entered twice")))
                        .path("amount")))
                .isEqualTo("-700.00 EUR");
        assertThat(tenant.post(path, Map.of("because", "Again")).status()).isEqualTo(409);
        assertThat(amount(tenant.get("/contribution?from=2027-05").body().at("/sums/programCosts")))
                .isEqualTo("0.00 EUR");
        var wrong = cost("events", "2027-05", "2027-04", "0.00", "nothing");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("errors").toString()).contains("/costs/0/until", "/costs/0/amount");
    }

    @Test
    void partnersAndSellersNeverReadIt() {
        assertThat(Sellers.administrator(tenant, wren)
                        .get("/api/v1/contribution")
                        .status())
                .isEqualTo(403);
        assertThat(Sellers.staff(tenant, "sam", "SALES")
                        .get("/api/v1/program-costs")
                        .status())
                .isEqualTo(403);
        assertThat(Sellers.staff(tenant, "fay", "FINANCE")
                        .get("/api/v1/contribution" + MARCH)
                        .status())
                .isEqualTo(200);
    }
}
