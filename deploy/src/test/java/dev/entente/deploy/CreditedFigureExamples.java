package dev.entente.deploy;

import static dev.entente.deploy.Stated.contract;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What partners sold, where others than the named partner are credited: in levels, in brackets, and for themselves. */
abstract class CreditedFigureExamples {

    private static final String PROGRAM = """
            program: figures
            name: Figures
            from: 2024-01-01
            attribution:
              excluded: [fraud]
              marketplaces: [%s]
              influence: {split: equally}
            tiers:
              - {code: learning, name: Learning}
              - code: ready
                name: Ready
                requires:
                  - {what: net-revenue, window: YEAR, least: {value: "1000", unit: EUR}}
                  - {what: deals, window: YEAR, least: {value: "2", unit: deals}}
                  - {what: retention, window: P3Y, least: {value: "80", unit: percent}}
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Margin
                      on: LINE
                      rules:
                        - rate:
                            type: table
                            read: MARGINAL
                            by: {what: net-revenue, unit: EUR, window: MONTH}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "0"}
                              - {from: {value: "1000.00", unit: EUR}, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: referral
                name: More for those who have bought before
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {field: CUSTOMER_SINCE, below: "2026-01-01"}
                          rate: {type: percent, rate: "20"}
                        - rate: {type: percent, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Stated stated = new Stated(tenant);
    private final Map<String, String> partners = new HashMap<>();

    CreditedFigureExamples() {
        tenant.publish(PROGRAM.formatted("aws"));
    }

    @Test
    void anExcludedSaleLiftsNobody() {
        partner("clean");
        var first = recorded("clean", "2026-01-10", "600.00");
        var second = recorded("clean", "2026-02-10", "500.00");
        assertThat(level("clean")).isEqualTo("ready 1100.00 2 100");
        stated.exclude(second, "fraud");
        assertThat(level("clean")).isEqualTo("learning 600.00 1 100");
        stated.exclude(first, "fraud");
        assertThat(level("clean")).isEqualTo("learning 0.00 0 0");
        stated.include(second);
        stated.include(first);
        assertThat(level("clean")).isEqualTo("ready 1100.00 2 100");
        assertThat(tenant.findings()).isEmpty();
    }

    /** What a partner reads of itself is the same, though it does not see the sale that it is credited with. */
    @Test
    void aSaleCountsForWhoeverIsCreditedWithSellingIt() {
        partner("names");
        partner("sells");
        partner("influences");
        var seller = Sellers.of(tenant, partner("sells"));
        var named = Sellers.of(tenant, partner("names"));
        recorded("names", "2026-01-10", "600.00");
        var moved = recorded("names", "2026-02-10", "500.00");
        recorded("sells", "2026-02-11", "500.00");
        var contract = stated.claim(moved, Map.of("partner", "sells", "part", "sells", "marketplace", contract("aws")));
        stated.claim(moved, Map.of("partner", "influences", "part", "influenced"));
        assertThat(level("names")).isEqualTo("learning 600.00 1 100");
        assertThat(level("sells")).isEqualTo("ready 1000.00 2 100");
        assertThat(level("influences")).isEqualTo("learning 0.00 0 0");
        var path = "/api/v1/partners/" + partner("sells");
        assertThat(seller.get("/api/v1/sales/" + moved).status()).isEqualTo(404);
        assertThat(words(taken(seller.get(path + "/progress?on=2026-12-31")))).isEqualTo("ready 1000.00 2 100");
        assertThat(named.get(path + "/progress?on=2026-12-31").status()).isEqualTo(404);
        assertThat(words(taken(named.get("/api/v1/partners/" + partner("names") + "/progress?on=2026-12-31"))))
                .isEqualTo("learning 600.00 1 100");
        stated.takeBack(moved, contract);
        assertThat(level("names")).isEqualTo("ready 1100.00 2 100");
        assertThat(level("sells")).isEqualTo("learning 500.00 1 100");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aLaterExclusionHasTheBracketOfALaterSaleLookedAtAgain() {
        partner("late");
        var first = recorded("late", "2026-03-05", "1000.00");
        recorded("late", "2026-03-06", "500.00");
        assertThat(tenant.amounts(partner("late"), "2026-03")).containsExactly("50.00 EUR");
        stated.exclude(first, "fraud");
        assertThat(settled("late")).isEqualTo("0.00");
        stated.include(first);
        assertThat(settled("late")).isEqualTo("50.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theBracketsOfTheOldAndTheNewPartnerAreLookedAtAgain() {
        partner("old");
        partner("new");
        var moving = recorded("old", "2026-03-05", "1000.00");
        recorded("old", "2026-03-06", "500.00");
        recorded("new", "2026-03-06", "500.00");
        var contract = stated.claim(moving, Map.of("partner", "new", "part", "sells", "marketplace", contract("aws")));
        assertThat(settled("old")).isEqualTo("0.00");
        assertThat(settled("new")).isEqualTo("50.00");
        stated.takeBack(moving, contract);
        assertThat(settled("old")).isEqualTo("50.00");
        assertThat(settled("new")).isEqualTo("0.00");
        assertThat(tenant.findings()).isEmpty();
    }

    /** The sale is outside of the window, and what was given back of it within. */
    @Test
    void whatIsGivenBackIsCountedOnItsDayForWhoeverHasTheSale() {
        partner("gives");
        partner("gets");
        var report = sale("gives", "resell", "2026-02-10", "800.00");
        var moving = id(tenant.record(report));
        tenant.record(tenant.refund(report, "2026-03-05", line("ENT", "500.00", "EUR")));
        recorded("gives", "2026-03-06", "1500.00");
        recorded("gets", "2026-03-06", "1500.00");
        assertThat(settled("gives")).isEqualTo("0.00");
        assertThat(settled("gets")).isEqualTo("50.00");
        stated.claim(moving, Map.of("partner", "gets", "part", "sells", "marketplace", contract("aws")));
        assertThat(settled("gives")).isEqualTo("50.00");
        assertThat(settled("gets")).isEqualTo("0.00");
        assertThat(level("gets")).isEqualTo("ready 1800.00 2 100");
        stated.exclude(moving, "fraud");
        assertThat(settled("gets")).isEqualTo("50.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aSalePassesABracketOfThePartnerThatIsCredited() {
        partner("named-only");
        partner("credited");
        var report = sale("named-only", "resell", "2026-03-10", "1500.00");
        report.put(
                "evidence",
                Map.of(
                        "claims",
                        List.of(Map.of("partner", "credited", "part", "sells", "marketplace", contract("aws")))));
        tenant.record(report);
        assertThat(settled("credited")).isEqualTo("50.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aCustomerBuysSinceTheFirstSaleThatThePartnerIsCreditedWith() {
        partner("before");
        partner("after");
        var first = id(tenant.record(sale("before", "referral", "2025-12-10", "100.00")));
        stated.claim(first, Map.of("partner", "after", "part", "sells", "marketplace", contract("aws")));
        assertThat(result(tenant.record(sale("after", "referral", "2026-03-10", "100.00"))
                        .path("earning")))
                .isEqualTo("pays 20.00 EUR");
        assertThat(result(tenant.record(sale("before", "referral", "2026-03-11", "100.00"))
                        .path("earning")))
                .isEqualTo("pays 10.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    /** A claim that counted for nothing may count now, and the partner has no credit that would lead to it. */
    @Test
    void aPartnersResultsWorkedOutAgainIncludeWhatItOnlyClaims() {
        partner("has-it");
        var claimant = partner("wants-it");
        var sale = recorded("has-it", "2026-03-05", "1500.00");
        stated.claim(sale, Map.of("partner", "wants-it", "part", "sells", "marketplace", contract("gcp")));
        assertThat(settled("wants-it")).isEqualTo("0.00");
        tenant.publish(PROGRAM.formatted("gcp"));
        taken(tenant.post(
                "/earnings/recalculations", Map.of("partner", claimant, "reason", "Another marketplace counts")));
        assertThat(settled("wants-it")).isEqualTo("50.00");
        assertThat(settled("has-it")).isEqualTo("0.00");
        tenant.publish(PROGRAM.formatted("aws"));
        taken(tenant.post("/earnings/recalculations", Map.of("partner", claimant, "reason", "As it was")));
        assertThat(settled("wants-it")).isEqualTo("0.00");
        assertThat(settled("has-it")).isEqualTo("50.00");
        assertThat(tenant.findings()).isEmpty();
    }

    private String partner(String code) {
        return partners.computeIfAbsent(
                code, it -> tenant.partner(it, "figures", "2024-01-01", "learning from 2024-01-01"));
    }

    private Map<String, Object> sale(String partner, String motion, String on, String net) {
        return tenant.sale(partner, motion, on, line("ENT", net, "EUR"));
    }

    private String recorded(String partner, String on, String net) {
        return id(tenant.record(sale(partner, "resell", on, net)));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }

    /** What a partner's statement of March comes to; where it earned nothing there is none. */
    private String settled(String code) {
        return tenant.statement(partner(code), "2026-03")
                .path("head")
                .path("toPay")
                .path("value")
                .asString("0.00");
    }

    private String level(String code) {
        return words(taken(tenant.get("/partners/" + partner(code) + "/progress?on=2026-12-31")));
    }

    /** The level that is earned, and all that the next or the own one asks for. */
    private static String words(JsonNode progress) {
        var way = progress.path("items").get(0);
        var words = new StringBuilder(way.path("earned").asString());
        for (var asked : list(way.path("requires")))
            words.append(' ').append(asked.path("has").path("value").asString());
        return words.toString();
    }
}
