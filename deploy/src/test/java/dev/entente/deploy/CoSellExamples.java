package dev.entente.deploy;

import static dev.entente.deploy.Stated.agreed;
import static dev.entente.deploy.Stated.contract;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sales that several sell together: how they split the credit, who invoices, and what the vendor's own sellers have. */
abstract class CoSellExamples {

    private static final String PROGRAM = """
            program: together
            name: Together
            from: 2024-01-01
            offers:
              - motion: resell
                name: Commission
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {field: INVOICED_BY, is: partner}
                          rate: {type: percent, rate: "20"}
                        - when: {field: INVOICED_BY, is: other}
                          rate: {type: percent, rate: "2"}
                        - when: {field: ROLE, is: sourced}
                          rate: {type: percent, rate: "12"}
                        - rate: {type: percent, rate: "10"}
                  conventions: {shared: true}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private static final List<String> TWO = List.of("beta sourced 60", "alpha sells 20");

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Stated stated = new Stated(tenant);
    private final Map<String, String> partners = new HashMap<>();

    CoSellExamples() {
        tenant.publish(PROGRAM);
        for (var code : List.of("alpha", "beta", "gamma"))
            partners.put(code, tenant.partner(code, "together", "2024-01-01"));
    }

    @Test
    void whatWasAgreedIsCreditedAndAChangeOfItPostsTheDifferenceWithItsReason() {
        var sale = recorded("2026-03-10");
        assertThat(tenant.amounts(partner("alpha"), "2026-03")).containsExactly("100.00 EUR");
        stated.split(sale, agreed(TWO, Map.of("Kim Vale", "15")));
        assertThat(stated.credits(sale)).containsExactly("beta sourced agreed 60", "alpha sells agreed 20");
        assertThat(tenant.amounts(partner("alpha"), "2026-03")).containsExactly("100.00 EUR", "-80.00 EUR");
        assertThat(tenant.amounts(partner("beta"), "2026-03")).containsExactly("72.00 EUR");
        assertThat(explained("beta").path("reason").asString()).isEqualTo("A split of the credit was agreed");
        var decision = stated.credited(sale).path("decision");
        assertThat(decision.path("level").asString()).isEqualTo("agreed");
        assertThat(decision.path("rule").asString()).isEqualTo("Agreed on 2026-03-02 by Dana Reyes");
        assertThat(decision.path("own").toString()).isEqualTo("[{\"seller\":\"Kim Vale\",\"share\":\"15\"}]");

        stated.split(sale, agreed(List.of("beta sourced 60", "gamma implements 40"), Map.of()));
        assertThat(stated.credits(sale))
                .containsExactly("beta sourced agreed 60", "gamma implements agreed 40", "alpha sells agreed 0");
        assertThat(tenant.amounts(partner("alpha"), "2026-03"))
                .containsExactly("100.00 EUR", "-80.00 EUR", "-20.00 EUR");
        assertThat(tenant.amounts(partner("beta"), "2026-03")).containsExactly("72.00 EUR");
        assertThat(tenant.amounts(partner("gamma"), "2026-03")).containsExactly("40.00 EUR");

        stated.takeSplitBack(sale);
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(stated.earned(sale, partner("alpha"))).isEqualTo("pays 100.00 EUR");
        assertThat(stated.earned(sale, partner("beta"))).isEqualTo("pays 0.00 EUR");
        assertThat(tenant.get("/sales/" + sale + "/evidence/split").status()).isEqualTo(404);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRefundTakesBackFromEachWhatItHad() {
        var report = tenant.sale("alpha", "resell", "2026-04-10", line("ENT", "1000.05", "EUR"));
        var sale = id(tenant.record(report));
        stated.split(sale, agreed(List.of("beta sourced 60", "alpha sells 40"), Map.of()));
        assertThat(stated.earned(sale, partner("beta"))).isEqualTo("pays 72.00 EUR");
        assertThat(stated.earned(sale, partner("alpha"))).isEqualTo("pays 40.01 EUR");
        var refund = id(tenant.record(tenant.refund(report, "2026-04-20", line("ENT", "1000.05", "EUR"))));
        assertThat(stated.earned(refund, partner("beta"))).isEqualTo("pays -72.00 EUR");
        assertThat(stated.earned(refund, partner("alpha"))).isEqualTo("pays -40.01 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void ofOneProductEachGivesBackWhatItHadOfThatAndNothingOfWhatEarnedNothing() {
        tenant.publish(PROGRAM.replace("program: together", "program: by-product")
                .replace("name: Together", "name: By product")
                .replace("- rate: {type: percent, rate: \"10\"}", """
                        - when: {field: FAMILY, is: enterprise}
                          rate: {type: percent, rate: "20"}
                        - rate: {type: percent, rate: "0"}""".indent(12).strip())
                .replace("{shared: true}", "{shared: true, whole: BY_EARNED}"));
        for (var code : List.of("alpha", "gamma")) tenant.enrol(partner(code), "by-product", "2024-01-01");
        var report = tenant.sale("alpha", "resell", "2026-04-11", line("ENT", "1000.00", "EUR"));
        report.put("program", "by-product");
        report.put("lines", List.of(line("ENT", "1000.00", "EUR"), line("HOST", "1000.00", "EUR")));
        var sale = id(tenant.record(report));
        stated.split(sale, agreed(List.of("alpha sells 50", "gamma sells 25"), Map.of()));
        assertThat(stated.earned(sale, partner("alpha"))).isEqualTo("pays 100.00 EUR");
        var nothing = id(tenant.record(tenant.refund(report, "2026-04-20", line("HOST", "1000.00", "EUR"))));
        assertThat(stated.earned(nothing, partner("alpha"))).isEqualTo("pays 0.00 EUR");
        assertThat(stated.earned(nothing, partner("gamma"))).isEqualTo("pays 0.00 EUR");
        var half = id(tenant.record(tenant.refund(report, "2026-04-21", line("ENT", "500.00", "EUR"))));
        assertThat(stated.earned(half, partner("alpha"))).isEqualTo("pays -50.00 EUR");
        assertThat(stated.earned(half, partner("gamma"))).isEqualTo("pays -25.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theOrderOfEventsChangesNothing() {
        var expected = Map.of("beta", "pays 72.00 EUR", "alpha", "pays 20.00 EUR");
        var random = new Random(5);
        for (int i = 0; i < 6; i++) {
            var sale = recorded("2026-05-10");
            var steps = new ArrayList<Runnable>(List.of(
                    () -> stated.claim(sale, Map.of("partner", "gamma", "part", "sourced")),
                    () -> stated.takeBack(
                            sale,
                            stated.claim(
                                    sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")))),
                    () -> stated.split(sale, agreed(TWO, Map.of("Kim Vale", "20"))),
                    () -> {
                        stated.exclude(sale, "fraud");
                        stated.include(sale);
                    }));
            Collections.shuffle(steps, random);
            steps.forEach(Runnable::run);
            var now = new TreeMap<String, String>();
            for (var code : partners.keySet()) now.put(code, stated.earned(sale, partner(code)));
            now.values().removeIf(amount -> amount.isEmpty() || amount.equals("pays 0.00 EUR"));
            assertThat(now).as("Round " + i).isEqualTo(expected);
        }
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aContractAndARegistrationThatItLeavesOutGoBeforeIt() {
        var report = tenant.sale("alpha", "resell", "2026-06-10", line("ENT", "1000.00", "EUR"));
        report.put("registered", true);
        var sale = id(tenant.record(report));
        stated.split(sale, agreed(List.of("beta sourced 60"), Map.of()));
        assertThat(stated.credits(sale)).containsExactly("alpha sells registered 100");
        assertThat(lost(sale))
                .containsExactly("beta: A valid registration goes first, of a partner that the split leaves out");
        stated.split(sale, agreed(TWO, Map.of()));
        assertThat(stated.credits(sale)).containsExactly("beta sourced agreed 60", "alpha sells agreed 20");
        assertThat(stated.credited(sale)
                        .path("credits")
                        .get(1)
                        .path("registered")
                        .asBoolean())
                .isTrue();
        stated.claim(sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")));
        assertThat(stated.credits(sale)).containsExactly("gamma sells marketplace 100", "alpha sells marketplace 0");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void thePartnerSeesWhatTheVendorHasAndNobodyByName() {
        var sale = recorded("2026-07-10");
        stated.split(sale, agreed(TWO, Map.of("Kim Vale", "12.5", "Lou Park", "7.5")));
        var seller = Sellers.of(tenant, partner("beta"));
        var shown = taken(seller.get("/api/v1/sales/" + sale + "/credits"));
        assertThat(list(shown.path("credits"))).hasSize(1);
        assertThat(shown.path("credits").get(0).path("rule").asString())
                .isEqualTo("It was agreed on 2026-03-02 that it has 60 % of the credit");
        assertThat(shown.path("vendor").asString()).isEqualTo("20");
        assertThat(shown.has("decision")).isFalse();
        assertThat(shown.toString()).doesNotContain("Kim", "Lou", "Dana", "alpha", partner("alpha"));
        assertThat(seller.get("/api/v1/sales/" + sale + "/evidence/split").status())
                .isEqualTo(403);
    }

    @Test
    void sharesThatAreMoreThanTheWholeAreRefusedAtTheField() {
        var sale = recorded("2026-08-10");
        var path = "/sales/" + sale + "/evidence/split";
        var over = agreed(List.of("beta sourced 60", "alpha sells 40.01"), Map.of());
        Refusals.isRefused(put(path, over), "over", 422, "unclear-evidence", "/shares/1/share");
        var unknown = agreed(List.of("beta sourced 60", "nobody sells 40"), Map.of());
        Refusals.isRefused(put(path, unknown), "unknown", 422, "unclear-evidence", "/shares/1/partner");
        var report = tenant.sale("alpha", "resell", "2026-08-11", line("ENT", "1000.00", "EUR"));
        report.put("evidence", Map.of("split", unknown));
        Refusals.isRefused(
                tenant.post("/sales", report), "report", 422, "invalid-sale", "/evidence/split/shares/1/partner");
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
    }

    @Test
    void whoInvoicesDecidesWhatIsEarnedAndIsSeenFromWhereEachStands() {
        var report = tenant.sale("alpha", "resell", "2026-09-10", line("ENT", "1000.00", "EUR"));
        report.put("evidence", Map.of("split", agreed(TWO, Map.of())));
        var sale = id(tenant.record(report));
        assertThat(earned(sale)).containsExactly("pays 20.00 EUR", "pays 72.00 EUR");
        report.put("invoicing", Map.of("by", "vendor"));
        assertThat(tenant.record(report).path("outcome").asString()).isEqualTo("unchanged");
        report.put("invoicing", Map.of("by", "partner"));
        tenant.record(report);
        assertThat(earned(sale)).containsExactly("pays 40.00 EUR", "pays 12.00 EUR");
        assertThat(taken(tenant.get("/sales/" + sale))
                        .path("sale")
                        .path("invoicedBy")
                        .asString())
                .isEqualTo("partner");
        report.put("invoicing", Map.of("by", "other", "partner", "beta"));
        tenant.record(report);
        assertThat(earned(sale)).containsExactly("pays 4.00 EUR", "pays 120.00 EUR");
        report.put("invoicing", Map.of("by", "other", "partner", "gamma"));
        tenant.record(report);
        assertThat(earned(sale)).containsExactly("pays 4.00 EUR", "pays 12.00 EUR");
        report.put("invoicing", Map.of("by", "other"));
        Refusals.isRefused(tenant.post("/sales", report), "nobody", 422, "invalid-sale", "/invoicing/partner");
        report.put("invoicing", Map.of("by", "other", "partner", "nobody"));
        Refusals.isRefused(tenant.post("/sales", report), "unknown", 422, "invalid-sale", "/invoicing/partner");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void termsThatPayOnTheWholeAreHeldWhereSeveralShareASale() {
        tenant.publish(PROGRAM.replace("program: together", "program: whole")
                .replace("name: Together", "name: Whole")
                .replace("{shared: true}", "{shared: false}"));
        tenant.enrol(partner("alpha"), "whole", "2024-01-01");
        var report = tenant.sale("alpha", "resell", "2026-11-10", line("ENT", "1000.00", "EUR"));
        report.put("program", "whole");
        var sale = id(tenant.record(report));
        assertThat(stated.earned(sale, partner("alpha"))).isEqualTo("pays 100.00 EUR");
        stated.split(sale, agreed(List.of("alpha sells 40"), Map.of("Kim Vale", "60")));
        var now = taken(tenant.get("/sales/" + sale)).path("earning");
        assertThat(now.path("state").asString()).isEqualTo("held");
        assertThat(now.path("because").asString())
                .startsWith("Several share the sale, and these terms pay on the whole");
        stated.split(sale, agreed(List.of("alpha sells 100"), Map.of()));
        assertThat(stated.earned(sale, partner("alpha"))).isEqualTo("pays 100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatASourceReportsIsTakenBackByItAndWhatWasAgreedHereStands() {
        var report = tenant.sale("alpha", "resell", "2026-10-10", line("ENT", "1000.00", "EUR"));
        report.put("evidence", Map.of("split", agreed(List.of("gamma sells 50"), Map.of())));
        var sale = id(tenant.record(report));
        assertThat(stated.credits(sale)).containsExactly("gamma sells agreed 50", "alpha sells agreed 0");
        assertThat(tenant.record(report).path("outcome").asString()).isEqualTo("unchanged");
        var silent = new LinkedHashMap<>(report);
        silent.put("evidence", Map.of("claims", List.of()));
        tenant.record(silent);
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
        stated.split(sale, agreed(TWO, Map.of()));
        tenant.record(report);
        assertThat(stated.credits(sale)).containsExactly("beta sourced agreed 60", "alpha sells agreed 20");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatWouldBeDecidedIsToldBeforeItIsStated() {
        var sale = recorded("2026-12-10");
        var evidence = "/sales/" + sale + "/evidence/";
        var split = taken(tenant.post(evidence + "split/preview", agreed(TWO, Map.of())));
        assertThat(split.path("rule").asString()).isEqualTo("Agreed on 2026-03-02 by Dana Reyes");
        assertThat(Stated.credits(split)).containsExactly("beta sourced agreed 60", "alpha sells agreed 20");
        var claim = Map.of("partner", "gamma", "part", "sells", "marketplace", Stated.contract("aws"));
        var claimed = taken(tenant.post(evidence + "claims/preview", claim));
        assertThat(Stated.credits(claimed)).containsExactly("gamma sells marketplace 100");
        assertThat(claimed.at("/lost/0/part").asString()).isEqualTo("sells");
        assertThat(claimed.at("/lost/0/because").asString()).isNotEmpty();
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
        var nobody = Map.of("partner", "nobody", "part", "sells");
        Refusals.isRefused(
                tenant.post(evidence + "claims/preview", nobody), "nobody", 422, "unclear-evidence", "/partner");
        assertThat(Sellers.of(tenant, partner("alpha"))
                        .post("/api/v1" + evidence + "claims/preview", claim)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aSplitThatIsTakenBackLetsWhatTheSourceSaysHoldAgainUntilThatIsTakenBackAsWell() {
        var report = tenant.sale("alpha", "resell", "2026-10-12", line("ENT", "1000.00", "EUR"));
        report.put("evidence", Map.of("split", agreed(List.of("gamma sells 50"), Map.of())));
        var sale = id(tenant.record(report));
        stated.split(sale, agreed(TWO, Map.of()));
        assertThat(stated.credits(sale)).containsExactly("beta sourced agreed 60", "alpha sells agreed 20");
        stated.takeSplitBack(sale);
        assertThat(stated.credits(sale)).containsExactly("gamma sells agreed 50", "alpha sells agreed 0");
        assertThat(tenant.record(report).path("outcome").asString()).isEqualTo("unchanged");
        stated.takeSplitBack(sale);
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(tenant.record(report).path("outcome").asString()).isEqualTo("unchanged");
        assertThat(stated.credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(tenant.findings()).isEmpty();
    }

    private List<String> earned(String sale) {
        return List.of(stated.earned(sale, partner("alpha")), stated.earned(sale, partner("beta")));
    }

    private List<String> lost(String sale) {
        return list(stated.credited(sale).path("decision").path("lost")).stream()
                .map(each -> each.path("name").asString() + ": "
                        + each.path("because").asString())
                .toList();
    }

    private Reply put(String path, Map<String, Object> body) {
        return tenant.send("PUT", path, "application/json", JsonMapper.shared().writeValueAsString(body), Map.of());
    }

    private JsonNode explained(String code) {
        var last =
                list(tenant.statement(partner(code), "2026-03").path("lines")).getLast();
        return tenant.explain(last.path("earningId").asString());
    }

    private String partner(String code) {
        return String.valueOf(partners.get(code));
    }

    private String recorded(String on) {
        return id(tenant.record(tenant.sale("alpha", "resell", on, line("ENT", "1000.00", "EUR"))));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }
}
