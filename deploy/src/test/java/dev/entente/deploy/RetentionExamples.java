package dev.entente.deploy;

import static dev.entente.deploy.Examples.again;
import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs pay for customers that stay: renewals by who sold the term before, and bonuses for what is kept. */
abstract class RetentionExamples {

    /** Whoever sold a part of the subscription in the last thirteen months is its incumbent; others renew for less. */
    private static final String PROGRAM =
            """
            program: retention
            name: Retention
            from: 2020-01-01
            offers:
              - motion: resell
                name: Renewals
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - name: new business
                          when: {field: KIND, is: new}
                          rate: {type: percent, rate: "15"}
                        - name: the incumbent
                          when: {measure: {what: deals, unit: deals, window: P13M, per: SUBSCRIPTION}, atLeast: {value: "2", unit: deals}}
                          rate: {type: percent, rate: "10"}
                        - name: an open renewal
                          rate: {type: percent, rate: "3"}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: services
                name: What is kept
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Customers
                      on: PERIOD
                      every: {length: QUARTER}
                      otherwise: NOTHING
                      rules:
                        - name: three of four customers stay
                          when: {measure: {what: retention, unit: percent, window: P3Y}, atLeast: {value: "75", unit: percent}}
                          rate: {type: each, amount: {value: "200.00", unit: EUR}}
                    - name: Revenue
                      on: PERIOD
                      every: {length: QUARTER}
                      rules:
                        - rate:
                            type: bonus
                            by: {what: net-revenue-retention, unit: percent, window: QUARTER}
                            amounts:
                              - {from: {value: "100", unit: percent}, amount: {value: "300.00", unit: EUR}}
                              - {from: {value: "115", unit: percent}, amount: {value: "500.00", unit: EUR}}
                  rounding: {mode: HALF_UP, decimals: 2}
            """ + large("referral", "net-revenue-by-sale") + large("co-sell", "net-revenue");

    private static String large(String motion, String by) {
        return """
              - motion: %s
                name: More for a subscription that is large
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - rate:
                            type: table
                            read: WHOLE
                            by: {what: %s, unit: EUR, only: {registered: "true", motion: %s}, window: EVER, per: SUBSCRIPTION}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "5"}
                              - {from: {value: "1000.00", unit: EUR}, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """.formatted(motion, by, motion);
    }

    private static final String RENEWALS = """
            holds 2024-03-01 new       1000.00 -> pays 150.00 EUR
            holds 2025-03-01 renewal   1000.00 -> pays 100.00 EUR
            takes 2026-03-01 renewal   1000.00 -> pays 30.00 EUR
            holds 2026-06-01 expansion 200.00  -> pays 6.00 EUR
            takes 2026-06-02 expansion 200.00  -> pays 20.00 EUR
            takes 2027-03-01 renewal   1000.00 -> pays 100.00 EUR
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    RetentionExamples() {
        tenant.publish(PROGRAM);
    }

    @Test
    void whoSoldTheTermBeforeRenewsForMoreThanAnybodyElse() {
        for (var code : List.of("holds", "takes")) tenant.partner(code, "retention", "2020-01-01");
        assertThat(again(RENEWALS, cells -> {
                    var sale = tenant.sale(cells[0], "resell", cells[1], line("ENT", "P1Y", cells[3], "EUR"));
                    sale.put("kind", cells[2]);
                    sale.put("subscription", Map.of("id", "SUB-1", "since", "2024-03-01"));
                    return result(tenant.record(sale).path("earning"));
                }))
                .isEqualTo(RENEWALS);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackCountsLessForTheSubscriptionOfItsSaleWhereTermsAskForThat() {
        tenant.partner("large", "retention", "2020-01-01");
        assertThat(commissions("referral")).containsExactly("pays 40.00 EUR", "pays 35.00 EUR", "pays 10.00 EUR");
        assertThat(commissions("co-sell")).containsExactly("pays 40.00 EUR", "pays 70.00 EUR", "pays 10.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    /** Of three sales, where most of the first was given back before the others. */
    private List<String> commissions(String motion) {
        var first = large(motion, "2026-01-10", "800.00");
        var found = new ArrayList<String>();
        found.add(result(tenant.record(first).path("earning")));
        var back = tenant.refund(first, "2026-01-20", line("ENT", "600.00", "EUR"));
        back.remove("registered");
        tenant.record(back);
        for (var sale : List.of(large(motion, "2026-02-10", "700.00"), large(motion, "2026-02-11", "100.00")))
            found.add(result(tenant.record(sale).path("earning")));
        return found;
    }

    private Map<String, Object> large(String motion, String on, String net) {
        var sale = tenant.sale("large", motion, on, line("ENT", net, "EUR"));
        sale.put("subscription", Map.of("id", "SUB-L", "since", "2026-01-10"));
        sale.put("registered", true);
        return sale;
    }

    @Test
    void customersAndRevenueThatStayEarnABonusUntilTheyAreGivenBack() {
        var partner = tenant.partner("keeps", "retention", "2020-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 4; i++) sales.add(sold("new", "2025-02-0" + (i + 1), i, "1000.00"));
        var renewals = List.of("2500.00", "1500.00", "600.00");
        for (int i = 0; i < 3; i++) sales.add(sold("renewal", "2026-02-0" + (i + 1), i, renewals.get(i)));
        sales.add(sold("new", "2026-02-20", 9, "70000.00"));
        tenant.recordAll(sales);
        tenant.close("2026-03");
        var bonus = closed(partner);
        assertThat(result(bonus)).isEqualTo("pays 700.00 EUR");
        var explained = tenant.explain(bonus.path("id").asString());
        isExplained(explained);
        assertThat(explained.path("inputs").toString()).contains("115 percent", "80 percent");

        tenant.record(tenant.refund(sales.get(4), "2026-03-20", line("ENT", "P1Y", "300.00", "EUR")));
        assertThat(result(closed(partner))).isEqualTo("pays 500.00 EUR");
        tenant.record(tenant.refund(sales.get(5), "2026-03-20", line("ENT", "P1Y", "1500.00", "EUR")));
        assertThat(result(closed(partner))).isEqualTo("pays 0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String LEAP = """
            program: leap
            name: Leap
            from: 2020-01-01
            offers:
              - motion: resell
                name: Renewals
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {measure: {what: net-revenue-retention, unit: percent, window: QUARTER}, atLeast: {value: "100", unit: percent}}
                          rate: {type: percent, rate: "10"}
                        - rate: {type: percent, rate: "1"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void theDayBeforeALeapDayIsComparedWithTheSameDayAYearAgo() {
        tenant.publish(LEAP);
        tenant.partner("leaps", "leap", "2020-01-01");
        for (var on : List.of("2023-02-28", "2024-02-28")) {
            var sale = tenant.sale("leaps", "resell", on, line("ENT", "P1Y", "1000.00", "EUR"));
            var earned = result(tenant.record(sale).path("earning"));
            assertThat(earned).as(on).isEqualTo(on.startsWith("2023") ? "pays 10.00 EUR" : "pays 100.00 EUR");
        }
        assertThat(tenant.findings()).isEmpty();
    }

    private Map<String, Object> sold(String kind, String on, int customer, String net) {
        var sale = tenant.sale("keeps", "resell", on, line("ENT", "P1Y", net, "EUR"));
        sale.put("kind", kind);
        sale.put("customer", Map.of("name", "Customer " + customer, "domain", "customer-" + customer + ".example"));
        return sale;
    }

    /** What the first quarter came to. */
    private JsonNode closed(String partner) {
        return list(taken(tenant.get("/earnings?partner=" + partner)).path("items")).stream()
                .filter(each -> each.path("about").asString().equals("March 2026"))
                .findFirst()
                .orElseThrow();
    }
}
