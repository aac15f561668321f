package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The level that a partner's figures are enough for on a day: users won, customers kept. */
abstract class LevelExamples {

    /** Users of new sales and expansions, less those given back, over a year; renewals do not count. */
    private static final String LADDER = """
            program: levels
            name: Levels
            from: 2024-01-01
            tiers:
              - {code: learning, name: Learning}
              - code: ready
                name: Ready
                requires: [{what: net-new-pieces, only: {family: enterprise}, window: P12M, least: {value: "10", unit: users}}]
              - code: silver
                name: Silver
                requires: [{what: net-new-pieces, only: {family: enterprise}, window: P12M, least: {value: "75", unit: users}}]
              - code: gold
                name: Gold
                requires:
                  - {what: net-new-pieces, only: {family: enterprise}, window: P12M, least: {value: "110", unit: users}}
                  - {what: retention, window: P3Y, least: {value: "80", unit: percent}}
            offers:
              - motion: resell
                name: Commission
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    LevelExamples() {
        tenant.publish(LADDER);
    }

    @Test
    void aLevelIsEarnedByUsersWonAndNotByRenewals() {
        var partner = tenant.partner("levels", "levels", "2024-01-01", "learning from 2024-01-01");
        var first = users("new", "2026-01-10", 40);
        var more = users("expansion", "2026-02-10", 60);
        tenant.record(first);
        tenant.record(more);
        tenant.record(users("renewal", "2026-03-01", 500));
        assertThat(level(partner, "2026-01-31")).isEqualTo("ready 40");
        assertThat(level(partner, "2026-03-10")).isEqualTo("silver 100");
        tenant.record(tenant.refund(more, "2026-03-15", of(15)));
        assertThat(level(partner, "2026-03-31")).isEqualTo("silver 85");
        tenant.record(tenant.refund(first, "2026-04-15", of(10)));
        assertThat(level(partner, "2026-06-30")).isEqualTo("silver 75");
        tenant.record(tenant.refund(more, "2026-07-15", of(1)));
        assertThat(level(partner, "2026-07-31")).isEqualTo("ready 74");
        assertThat(level(partner, "2027-01-10")).isEqualTo("ready 34");
    }

    @Test
    void aLevelIsLostWithTheCustomersThatDoNotStay() {
        var partner = tenant.partner("keeps-them", "levels", "2024-01-01", "silver from 2024-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 30; i++) sales.add(term("new", "2025-05-01", i));
        for (int i = 0; i < 24; i++) sales.add(term("renewal", "2026-03-01", i));
        tenant.recordAll(sales);
        assertThat(retention(partner, "2026-02-28")).isEqualTo("gold 100");
        assertThat(retention(partner, "2026-03-31")).isEqualTo("gold 80");
        tenant.record(tenant.refund(sales.getLast(), "2026-04-01", of(4)));
        assertThat(retention(partner, "2026-04-01")).isEqualTo("silver 76");
        assertThat(retention(partner, "2026-03-31")).isEqualTo("gold 80");
    }

    private Map<String, Object> term(String kind, String on, int customer) {
        var sale = tenant.sale("keeps-them", "resell", on, of(1));
        sale.put("kind", kind);
        sale.put("customer", Map.of("name", "Customer " + customer, "domain", "customer-" + customer + ".example"));
        var line = of(4);
        line.put("term", "P10M");
        sale.put("lines", List.of(line));
        return sale;
    }

    private String retention(String partner, String on) {
        return earned(partner, on, 1);
    }

    private Map<String, Object> users(String kind, String on, int users) {
        var sale = tenant.sale("levels", "resell", on, of(1));
        sale.put("kind", kind);
        sale.put("lines", List.of(of(users)));
        return sale;
    }

    private static Map<String, Object> of(int users) {
        var line = line("ENT", users + ".00", "EUR");
        line.put("quantity", users);
        return line;
    }

    /** The level that is earned, and the users of its year. */
    private String level(String partner, String on) {
        return earned(partner, on, 0);
    }

    /** The level that is earned, and what the partner has of one thing that its next one asks for. */
    private String earned(String partner, String on, int asked) {
        var progress = taken(tenant.get("/partners/" + partner + "/progress?on=" + on))
                .path("items")
                .get(0);
        var has = progress.path("requires").get(asked).path("has").path("value").asString();
        return progress.path("earned").asString() + " " + has;
    }
}
