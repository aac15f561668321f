package dev.entente.deploy;

import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Results that look at what came before: in whatever order it is reported, they come out the same. */
abstract class RunningTotalExamples {

    private static final String PROGRAM = """
            program: apps
            name: Apps
            from: 2024-01-01
            offers:
              - motion: marketplace
                name: Revenue share
                model: rate-table
                version: 2
                terms:
                  kind: CHARGES
                  unit: EUR
                  parts:
                    - name: Share
                      on: LINE
                      rules:
                        - when: {field: FAMILY, is: enterprise}
                          rate:
                            type: table
                            read: MARGINAL
                            by: {what: net-revenue, unit: EUR, only: {family: enterprise}, window: YEAR}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "0"}
                              - {from: {value: "1000.00", unit: EUR}, rate: "15"}
                        - rate: {type: percent, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: resell
                name: First deals and a cap
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules: [{rate: {type: percent, rate: "10"}}]
                    - name: First deals
                      on: SALE
                      otherwise: NOTHING
                      rules:
                        - name: one of the first three deals
                          when: {measure: {what: deals, unit: deals, only: {motion: resell}, window: SINCE_JOINING}, atMost: {value: "3", unit: deals}}
                          rate: {type: each, amount: {value: "50.00", unit: EUR}}
                  limits: {caps: [{most: {value: "400.00", unit: EUR}, over: PARTNER, window: YEAR}]}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: referral
                name: Hosting, at most 150 a month for each subscription
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "50"}}]}]
                  limits: {caps: [{most: {value: "150.00", unit: EUR}, over: SUBSCRIPTION, window: MONTH}]}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: co-sell
                name: At most 100 in half a year
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  limits: {caps: [{most: {value: "100.00", unit: EUR}, over: PARTNER, window: P6M}]}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: services
                name: Each game by itself
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Share
                      on: LINE
                      rules:
                        - rate:
                            type: table
                            read: MARGINAL
                            by: {what: gross-revenue, unit: EUR, window: EVER, per: PRODUCT_LINE}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "30"}
                              - {from: {value: "100.00", unit: EUR}, rate: "20"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Map<String, String> partners = new HashMap<>();

    RunningTotalExamples() {
        tenant.publish(PROGRAM);
    }

    @Test
    void aThresholdIsPassedWithinTheSaleThatPassesIt() {
        var partner = partner("in-order");
        assertThat(charged("in-order", "2026-01-10", "600.00")).isEqualTo("charges 0.00 EUR");
        assertThat(charged("in-order", "2026-02-10", "500.00")).isEqualTo("charges 15.00 EUR");
        assertThat(charged("in-order", "2026-03-10", "100.00")).isEqualTo("charges 15.00 EUR");
        assertThat(charged("in-order", "2027-01-01", "100.00")).isEqualTo("charges 0.00 EUR");
        for (var month : List.of("2026-02", "2026-03")) {
            var line = tenant.statement(partner, month).path("lines").get(0);
            isExplained(tenant.explain(line.path("earningId").asString()));
        }
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aLateAndAChangedSaleHaveLaterOnesWorkedOutAgain() {
        var partner = partner("late");
        charged("late", "2026-02-10", "600.00");
        charged("late", "2026-03-10", "600.00");
        isSettled(tenant.statement(partner, "2026-03"), "-30.00");
        var late = sale("late", "marketplace", "2026-01-10", "500.00");
        tenant.record(late);
        assertThat(tenant.amounts(partner, "2026-02")).containsExactly("-15.00 EUR");
        isSettled(tenant.statement(partner, "2026-03"), "-90.00");
        var corrected = tenant.statement(partner, "2026-03").path("lines").get(1);
        var explained = tenant.explain(corrected.path("earningId").asString());
        assertThat(explained.path("reason").asString())
                .isEqualTo("An earlier sale was recorded late, changed or given back");
        assertThat(amount(explained.path("before"))).isEqualTo("30.00 EUR");
        late.put("on", "2026-04-10");
        tenant.record(late);
        isSettled(tenant.statement(partner, "2026-02"), "0.00");
        isSettled(tenant.statement(partner, "2026-03"), "-30.00");
        isSettled(tenant.statement(partner, "2026-04"), "-75.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aLateSaleReachesWhatCountsOnlyWhatItChanged() {
        var partner = partner("chained");
        for (var sale : List.of("2026-05-10 800.00", "2026-08-10 600.00", "2026-01-10 700.00"))
            tenant.record(sale("chained", "co-sell", sale.split(" ")[0], sale.split(" ")[1]));
        isSettled(tenant.statement(partner, "2026-01"), "70.00");
        isSettled(tenant.statement(partner, "2026-05"), "30.00");
        isSettled(tenant.statement(partner, "2026-08"), "60.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRefundThatComesToAnotherAmountReachesWhatCountsOnlyIt() {
        var partner = partner("given-back");
        var first = sale("given-back", "co-sell", "2026-01-10", "800.00");
        tenant.record(first);
        tenant.record(tenant.refund(first, "2026-05-10", line("ENT", "400.00", "EUR")));
        tenant.record(sale("given-back", "co-sell", "2026-08-10", "2000.00"));
        isSettled(tenant.statement(partner, "2026-05"), "-40.00");
        isSettled(tenant.statement(partner, "2026-08"), "140.00");
        first.put("lines", List.of(line("ENT", "1600.00", "EUR")));
        tenant.record(first);
        isSettled(tenant.statement(partner, "2026-01"), "100.00");
        isSettled(tenant.statement(partner, "2026-05"), "-25.00");
        isSettled(tenant.statement(partner, "2026-08"), "125.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackLowersTheTotalOfWhatComesAfter() {
        var partner = partner("refunds");
        var first = sale("refunds", "marketplace", "2026-01-10", "1000.00");
        tenant.record(first);
        charged("refunds", "2026-03-10", "200.00");
        isSettled(tenant.statement(partner, "2026-03"), "-30.00");
        tenant.record(tenant.refund(first, "2026-02-10", line("ENT", "100.00", "EUR")));
        isSettled(tenant.statement(partner, "2026-03"), "-15.00");
        tenant.record(tenant.refund(first, "2026-03-11", line("ENT", "900.00", "EUR")));
        isSettled(tenant.statement(partner, "2026-03"), "-15.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aCapIsForEachSubscriptionAndMonth() {
        partner("hosts");
        assertThat(hosted("2026-01-10", "SUB-1", "200.00")).isEqualTo("pays 100.00 EUR");
        assertThat(hosted("2026-01-20", "SUB-1", "200.00")).isEqualTo("pays 50.00 EUR");
        assertThat(hosted("2026-01-20", "SUB-2", "400.00")).isEqualTo("pays 150.00 EUR");
        assertThat(hosted("2026-01-31", "SUB-1", "200.00")).isEqualTo("pays 0.00 EUR");
        assertThat(hosted("2026-02-01", "SUB-1", "200.00")).isEqualTo("pays 100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackMakesRoomUnderItsSubscriptionInWhateverPartsItIsReported() {
        for (var code : List.of("in-parts", "in-one")) {
            var partner = partner(code);
            var first = subscribed(code, "2026-03-10");
            var back = tenant.refund(first, "2026-03-12", line("ENT", "400.00", "EUR"));
            back.remove("subscription");
            var reports = List.of(first, back, subscribed(code, "2026-03-20"));
            if (code.equals("in-one"))
                assertThat(tenant.recordAll(reports).toString()).doesNotContain("refused");
            else reports.forEach(tenant::record);
            assertThat(tenant.amounts(partner, "2026-03"))
                    .as(code)
                    .containsExactlyInAnyOrder("150.00 EUR", "-150.00 EUR", "150.00 EUR");
        }
        tenant.recalculate("Once more");
        for (var code : List.of("in-parts", "in-one"))
            assertThat(total(code)).as(code).isEqualTo(150_00);
        assertThat(tenant.findings()).isEmpty();
    }

    private Map<String, Object> subscribed(String code, String on) {
        var sale = sale(code, "referral", on, "400.00");
        sale.put("subscription", Map.of("id", "SUB-" + code, "since", "2025-04-01"));
        return sale;
    }

    private String hosted(String on, String subscription, String net) {
        var sale = sale("hosts", "referral", on, net);
        sale.put("subscription", Map.of("id", subscription, "since", "2025-04-01"));
        return result(tenant.record(sale).path("earning"));
    }

    @Test
    void eachProductLineHasATotalOfItsOwn() {
        partner("games");
        var sale = sale("games", "services", "2026-01-10", "90.00");
        sale.put(
                "lines",
                List.of(line("ENT", "90.00", "EUR"), line("HOST", "90.00", "EUR"), line("ENT", "20.00", "EUR")));
        assertThat(result(tenant.record(sale).path("earning"))).isEqualTo("pays 59.00 EUR");
        assertThat(result(tenant.record(sale("games", "services", "2026-01-11", "10.00"))
                        .path("earning")))
                .isEqualTo("pays 2.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        var days = List.of(
                "2026-01-05", "2026-01-05", "2026-02-10", "2026-02-11", "2026-03-01", "2026-05-01", "2026-06-30");
        var random = new Random(7);
        var codes = List.of("one-by-one", "backwards", "shuffled", "at-once");
        for (var code : codes) partner(code);
        for (int i = 0; i < codes.size(); i++) {
            var reports = new ArrayList<Map<String, Object>>();
            for (int sale = 0; sale < days.size(); sale++) {
                var report = sale(codes.get(i), "resell", days.get(sale), 300 + sale * 100 + ".00");
                report.put("source", codes.get(i));
                report.put("id", "S-" + sale);
                reports.add(report);
            }
            if (i == 1) Collections.reverse(reports);
            if (i == 2) Collections.shuffle(reports, random);
            if (i == 3) tenant.recordAll(reports);
            else reports.forEach(tenant::record);
        }
        for (var code : codes) assertThat(total(code)).as(code).isEqualTo(400_00);
        tenant.recalculate("Once more");
        for (var code : codes) assertThat(total(code)).as(code).isEqualTo(400_00);
        assertThat(earned("backwards")).isEqualTo(earned("one-by-one"));
        assertThat(earned("shuffled")).isEqualTo(earned("one-by-one"));
        assertThat(earned("at-once")).isEqualTo(earned("one-by-one"));
        assertThat(tenant.findings()).isEmpty();
    }

    /** Current results by day and amount, the sales of one day together. */
    private List<String> earned(String code) {
        var months = List.of("2026-01", "2026-02", "2026-03", "2026-05", "2026-06");
        return months.stream()
                .map(month -> month + " "
                        + tenant.amounts(partners.getOrDefault(code, ""), month).stream()
                                .mapToLong(RunningTotalExamples::cents)
                                .sum())
                .toList();
    }

    private long total(String code) {
        return earned(code).stream()
                .mapToLong(month -> Long.parseLong(month.split(" ")[1]))
                .sum();
    }

    private static long cents(String amount) {
        return Long.parseLong(amount.split(" ")[0].replace(".", ""));
    }

    private String partner(String code) {
        var id = tenant.partner(code, "apps", "2024-01-01");
        partners.put(code, id);
        return id;
    }

    private Map<String, Object> sale(String partner, String motion, String on, String net) {
        return tenant.sale(partner, motion, on, line("ENT", net, "EUR"));
    }

    private String charged(String partner, String on, String net) {
        return result(tenant.record(sale(partner, "marketplace", on, net)).path("earning"));
    }
}
