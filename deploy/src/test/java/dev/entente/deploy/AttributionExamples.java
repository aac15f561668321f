package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.Stated.click;
import static dev.entente.deploy.Stated.contract;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Who is credited with a sale that several have a part in, what each earns, and what becomes of it when something changes. */
abstract class AttributionExamples {

    private static final String PROGRAM = """
            program: credited
            name: Credited
            from: 2024-01-01
            attribution:
              excluded: [fraud, forbidden]
              marketplaces: [aws]
              paid: [{channel: search, days: 30}]
              influence: {split: points}
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {registered: true, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: co-sell
                name: Influence
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Influence, on: INFLUENCED, rules: [{rate: {type: percent, rate: "3"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Stated stated = new Stated(tenant);
    private final Map<String, String> partners = new HashMap<>();
    private final Rest seller;

    AttributionExamples() {
        tenant.publish(PROGRAM);
        for (var code : List.of("alpha", "beta", "gamma", "delta", "epsilon"))
            partners.put(code, tenant.partner(code, "credited", "2024-01-01"));
        seller = Sellers.of(tenant, partner("beta"));
    }

    @Test
    void theLevelsDecideInTheirOrder() {
        var registered = approved("order.example");
        var sale = recorded(today());
        assertThat(credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(earned(sale, "alpha")).isEqualTo("pays 100.00 EUR");

        var click = claim(sale, Map.of("partner", "gamma", "part", "sourced", "paid", click(today())));
        assertThat(credits(sale)).containsExactly("gamma sourced paid 100", "alpha sells paid 0");
        var registration =
                claim(sale, Map.of("partner", "beta", "part", "sourced", "registration", number(registered)));
        assertThat(credits(sale)).containsExactly("beta sourced registered 100", "alpha sells registered 0");
        assertThat(earned(sale, "beta")).isEqualTo("pays 150.00 EUR");
        assertThat(earned(sale, "gamma")).isEqualTo("pays 0.00 EUR");
        var contract = claim(sale, Map.of("partner", "delta", "part", "sells", "marketplace", contract("aws")));
        assertThat(credits(sale)).containsExactly("delta sells marketplace 100", "alpha sells marketplace 0");
        assertThat(lost(sale))
                .containsExactlyInAnyOrder(
                        "alpha: It shows no contract, registration or click",
                        "beta: Marketplace procurement goes first",
                        "gamma: Marketplace procurement goes first");
        exclude(sale, "fraud");
        assertThat(credits(sale)).containsExactly("alpha sells excluded 0");
        assertThat(earned(sale, "delta")).isEqualTo("pays 0.00 EUR");
        assertThat(decision(sale).path("rule").asString()).isEqualTo("The sale is excluded: fraud");

        include(sale);
        assertThat(credits(sale).getFirst()).isEqualTo("delta sells marketplace 100");
        takeBack(sale, contract);
        takeBack(sale, registration);
        takeBack(sale, click);
        assertThat(credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(earned(sale, "alpha")).isEqualTo("pays 100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aSaleThatEarnedNothingMovesLikeAnyOther() {
        var sale = id(tenant.record(tenant.sale("alpha", "resell", today().toString(), line("ENT", "0.00", "EUR"))));
        assertThat(earned(sale, "alpha")).isEqualTo("pays 0.00 EUR");
        claim(sale, Map.of("partner", "gamma", "part", "sourced", "paid", click(today())));
        assertThat(credits(sale)).containsExactly("gamma sourced paid 100", "alpha sells paid 0");
        assertThat(earned(sale, "gamma")).isEqualTo("pays 0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aChangePostsTheDifferenceWithItsReason() {
        var month = "2026-03";
        var sale = recorded(LocalDate.of(2026, 3, 10));
        assertThat(tenant.amounts(partner("alpha"), month)).containsExactly("100.00 EUR");
        var claim = Map.of("partner", "gamma", "part", "sourced", "paid", click(LocalDate.of(2026, 3, 1)));
        claim(sale, claim);
        assertThat(tenant.amounts(partner("alpha"), month)).containsExactly("100.00 EUR", "-100.00 EUR");
        assertThat(tenant.amounts(partner("gamma"), month)).containsExactly("100.00 EUR");
        assertThat(explained("gamma", month).path("reason").asString()).isEqualTo("A claim on the sale was stated");
        assertThat(explained("alpha", month).path("reason").asString())
                .isEqualTo("The sale is credited to another partner now");
        exclude(sale, "forbidden");
        assertThat(tenant.amounts(partner("gamma"), month)).containsExactly("100.00 EUR", "-100.00 EUR");
        assertThat(explained("gamma", month).path("reason").asString())
                .isEqualTo("No partner is credited with the sale now");
        include(sale);
        assertThat(tenant.amounts(partner("gamma"), month)).containsExactly("100.00 EUR", "-100.00 EUR", "100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theOrderOfEventsChangesNothing() {
        var number = number(approved("shuffled.example"));
        var expected = Map.of("delta", "pays 10.01 EUR", "epsilon", "pays 20.02 EUR", "gamma", "pays 100.10 EUR");
        var random = new Random(11);
        for (int i = 0; i < 8; i++) {
            var sale = tenant.sale("alpha", "resell", today().toString(), line("ENT", "1001.00", "EUR"));
            var id = id(tenant.record(sale));
            shuffled(id, number, random).forEach(Runnable::run);
            var now = new TreeMap<String, String>();
            for (var code : partners.keySet()) now.put(code, earned(id, code));
            now.values().removeIf(amount -> amount.isEmpty() || amount.equals("pays 0.00 EUR"));
            assertThat(now).as("Round " + i).isEqualTo(expected);
        }
        assertThat(tenant.findings()).isEmpty();
    }

    /** What happens to a sale, in any order; but nothing is taken back before it was there. */
    private List<Runnable> shuffled(String sale, String number, Random random) {
        var steps = new ArrayList<Runnable>(List.of(
                () -> claim(sale, Map.of("partner", "beta", "part", "sourced", "registration", number)),
                () -> claim(sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws"))),
                () -> claim(sale, Map.of("partner", "delta", "part", "influenced", "points", 1)),
                () -> claim(sale, Map.of("partner", "epsilon", "part", "influenced", "points", 2)),
                () -> takeBack(
                        sale,
                        claim(sale, Map.of("partner", "epsilon", "part", "sells", "marketplace", contract("aws")))),
                () -> {
                    exclude(sale, "fraud");
                    include(sale);
                }));
        Collections.shuffle(steps, random);
        return steps;
    }

    @Test
    void whatTheSourceReportsIsTheSameAsWhatIsStatedAfterwards() {
        var report = tenant.sale("alpha", "resell", "2026-04-10", line("ENT", "1000.00", "EUR"));
        report.put(
                "evidence",
                Map.of(
                        "claims",
                        List.of(
                                Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")),
                                Map.of("partner", "delta", "part", "influenced", "points", 5))));
        var sale = id(tenant.record(report));
        assertThat(credits(sale))
                .containsExactly(
                        "gamma sells marketplace 100", "delta influenced influence 100", "alpha sells marketplace 0");
        assertThat(earned(sale, "gamma")).isEqualTo("pays 100.00 EUR");
        assertThat(earned(sale, "delta")).isEqualTo("pays 30.00 EUR");
        assertThat(earned(sale, "alpha")).isEmpty();
        assertThat(tenant.record(report).path("outcome").asString()).isEqualTo("unchanged");

        var silent = new LinkedHashMap<>(report);
        silent.remove("evidence");
        assertThat(tenant.record(silent).path("outcome").asString()).isEqualTo("revised");
        assertThat(credits(sale).getFirst()).isEqualTo("gamma sells marketplace 100");
        report.put("evidence", Map.of("claims", List.of()));
        tenant.record(report);
        assertThat(credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(earned(sale, "alpha")).isEqualTo("pays 100.00 EUR");
        assertThat(earned(sale, "gamma")).isEqualTo("pays 0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRefundFollowsWhoeverIsCreditedWithItsSale() {
        var report = tenant.sale("alpha", "resell", "2026-05-10", line("ENT", "1000.00", "EUR"));
        var sale = id(tenant.record(report));
        var refund = id(tenant.record(tenant.refund(report, "2026-05-20", line("ENT", "250.00", "EUR"))));
        claim(sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")));
        claim(sale, Map.of("partner", "delta", "part", "influenced", "points", 1));
        assertThat(earned(refund, "alpha")).isEqualTo("pays 0.00 EUR");
        assertThat(earned(refund, "gamma")).isEqualTo("pays -25.00 EUR");
        assertThat(earned(refund, "delta")).isEqualTo("pays -7.50 EUR");
        claim(sale, Map.of("partner", "epsilon", "part", "influenced", "points", 1));
        assertThat(earned(refund, "delta")).isEqualTo("pays -3.75 EUR");
        assertThat(earned(refund, "epsilon")).isEqualTo("pays -3.75 EUR");
        exclude(sale, "fraud");
        for (var code : partners.keySet()) assertThat(earned(refund, code)).isIn("", "pays 0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRegistrationThatBeginsOrEndsHasTheSaleLookedAtAgain() {
        var submitted = submitted("later.example");
        var number = submitted.path("number").asString();
        var sale = recorded(today().plusDays(1));
        claim(sale, Map.of("partner", "beta", "part", "sourced", "registration", number));
        assertThat(credits(sale)).containsExactly("alpha sells direct 100");
        assertThat(lost(sale))
                .containsExactly("beta: The registration " + number + " did not hold on " + today().plusDays(1));
        var id = submitted.path("id").asString();
        taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
        await(() -> credits(sale).getFirst().equals("beta sourced registered 100"));
        assertThat(earned(sale, "beta")).isEqualTo("pays 150.00 EUR");
        assertThat(decision(sale).path("reason").asString()).isEqualTo("The registration " + number + " changed");
        taken(seller.post("/api/v1/registrations/" + id + "/withdrawal", Map.of("reason", "It came to nothing")));
        await(() -> credits(sale).getFirst().equals("alpha sells direct 100"));
        assertThat(earned(sale, "beta")).isEqualTo("pays 0.00 EUR");
        assertThat(earned(sale, "alpha")).isEqualTo("pays 100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aPartnerFindsItsOwnPartAndNothingOfOthers() {
        var sale = recorded(LocalDate.of(2026, 6, 10));
        claim(sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")));
        claim(sale, Map.of("partner", "beta", "part", "influenced", "points", 4));
        var shown = taken(seller.get("/api/v1/sales/" + sale + "/credits"));
        assertThat(list(shown.path("credits"))).hasSize(1);
        assertThat(shown.path("credits").get(0).path("rule").asString())
                .isEqualTo("Influence is shared by points: 4 of 4");
        assertThat(shown.has("decision")).isFalse();
        assertThat(shown.toString()).doesNotContain("gamma", "alpha", partner("gamma"), partner("alpha"));
        assertThat(seller.get("/api/v1/sales/" + sale).status()).isEqualTo(404);
        assertThat(seller.get("/api/v1/sales/" + sale + "/evidence/claims").status())
                .isEqualTo(403);
        var other = recorded(LocalDate.of(2026, 6, 11));
        assertThat(seller.get("/api/v1/sales/" + other + "/credits").status()).isEqualTo(404);
        var elsewhere = TestTenant.open("partnership-levels");
        assertThat(elsewhere.get("/sales/" + sale + "/credits").status()).isEqualTo(404);
        assertThat(elsewhere
                        .send(
                                "PUT",
                                "/sales/" + sale + "/evidence/exclusion",
                                "application/json",
                                Stated.EXCLUSION,
                                Map.of())
                        .status())
                .isEqualTo(404);
        var table = taken(seller.get("/api/v1/credit-table")).path("items");
        var own = list(table).stream()
                .filter(each -> each.path("program").asString().equals("credited"))
                .findFirst()
                .orElseThrow();
        assertThat(own)
                .isEqualTo(list(taken(tenant.get("/credit-table")).path("items")).stream()
                        .filter(each -> each.path("program").asString().equals("credited"))
                        .findFirst()
                        .orElseThrow());
        assertThat(list(own.path("levels"))).hasSize(6);
        assertThat(own.path("levels").get(1).path("when").asString())
                .isEqualTo("The sale was procured under a contract on aws.");
    }

    @Test
    void anotherPolicyForTheDayIsAppliedWhenResultsAreWorkedOutAgain() {
        tenant.publish(
                PROGRAM.replace("program: credited", "program: strict").replace("name: Credited", "name: Strict"));
        var named = tenant.partner("zeta", "strict", "2024-01-01");
        var report = tenant.sale("zeta", "resell", "2026-07-10", line("ENT", "1000.00", "EUR"));
        var sale = id(tenant.record(report));
        claim(sale, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")));
        assertThat(credits(sale).getFirst()).isEqualTo("gamma sells marketplace 100");
        tenant.publish(PROGRAM.replace("program: credited", "program: strict")
                .replace("name: Credited", "name: Strict")
                .replace("marketplaces: [aws]", "marketplaces: []\n  unclaimed: nobody"));
        taken(tenant.post(
                "/earnings/recalculations", Map.of("partner", named, "reason", "No marketplace overrides any more")));
        assertThat(credits(sale)).containsExactly("zeta sells direct 0");
        assertThat(earned(sale, "gamma")).isEqualTo("pays 0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String CAPPED = """
            program: capped
            name: Capped
            from: 2024-01-01
            attribution: {marketplaces: [%s]}
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  limits: {caps: [{most: {value: "150", unit: EUR}, over: PARTNER, window: YEAR}]}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void whatIsTakenBackLeavesRoomBelowACapForWhatCameLater() {
        tenant.publish(CAPPED.formatted("aws"));
        var named = tenant.partner("eta", "capped", "2024-01-01");
        tenant.enrol(partner("gamma"), "capped", "2024-01-01");
        var first = capped("eta", "2026-07-10");
        claim(first, Map.of("partner", "gamma", "part", "sells", "marketplace", contract("aws")));
        var second = capped("gamma", "2026-08-10");
        assertThat(earned(first, "gamma")).isEqualTo("pays 100.00 EUR");
        assertThat(earned(second, "gamma")).isEqualTo("pays 50.00 EUR");

        tenant.publish(CAPPED.formatted("azure"));
        taken(tenant.post("/earnings/recalculations", Map.of("partner", named, "reason", "Another marketplace")));
        assertThat(earned(first, "gamma")).isEqualTo("pays 0.00 EUR");
        assertThat(earned(second, "gamma")).isEqualTo("pays 100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private String capped(String code, String on) {
        var sale = tenant.sale(code, "resell", on, line("ENT", "1000.00", "EUR"));
        sale.put("program", "capped");
        return id(tenant.record(sale));
    }

    @Test
    void whatCannotBeStatedIsRefusedWithTheFieldToBlame() {
        var sale = recorded(LocalDate.of(2026, 8, 10));
        var path = "/sales/" + sale + "/evidence/claims";
        var nobody = Map.of("partner", "nobody", "part", "sourced");
        Refusals.isRefused(tenant.post(path, nobody), "unknown", 422, "unclear-evidence", "/partner");
        var points = Map.of("partner", "beta", "part", "sourced", "points", 3);
        Refusals.isRefused(tenant.post(path, points), "points", 422, "unclear-evidence", "/points");
        var wrong = Map.of("partner", "beta", "part", "sourced", "marketplace", contract("A W S"));
        Refusals.isRefused(
                tenant.post(path, wrong), "marketplace", 422, "unclear-evidence", "/marketplace/marketplace");
        Refusals.isRefused(
                tenant.send("DELETE", path + "/" + sale, "", "", Map.of()), "unknown claim", 404, "unknown-claim", "");
    }

    private String partner(String code) {
        return String.valueOf(partners.get(code));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private String recorded(LocalDate on) {
        return id(tenant.record(tenant.sale("alpha", "resell", on.toString(), line("ENT", "1000.00", "EUR"))));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }

    private String claim(String sale, Map<String, ?> claim) {
        return stated.claim(sale, claim);
    }

    private void takeBack(String sale, String claim) {
        stated.takeBack(sale, claim);
    }

    private void exclude(String sale, String kind) {
        stated.exclude(sale, kind);
    }

    private void include(String sale) {
        stated.include(sale);
    }

    private JsonNode decision(String sale) {
        return stated.credited(sale).path("decision");
    }

    private List<String> credits(String sale) {
        return stated.credits(sale);
    }

    private List<String> lost(String sale) {
        return list(decision(sale).path("lost")).stream()
                .map(each -> each.path("name").asString() + ": "
                        + each.path("because").asString())
                .toList();
    }

    private String earned(String sale, String code) {
        return stated.earned(sale, partner(code));
    }

    /** The last line of a statement. */
    private JsonNode explained(String code, String month) {
        var last = list(tenant.statement(partner(code), month).path("lines")).getLast();
        return tenant.explain(last.path("earningId").asString());
    }

    private JsonNode submitted(String domain) {
        var claim = new HashMap<String, Object>(Map.of(
                "accountUrl",
                domain,
                "customerName",
                domain,
                "buyerRole",
                "Head of IT",
                "problem",
                "Too slow",
                "meetingOn",
                today().plusDays(7).toString(),
                "motion",
                "resell"));
        claim.put("program", "credited");
        return taken(seller.post("/api/v1/registrations", claim)).path("registration");
    }

    private JsonNode approved(String domain) {
        var id = submitted(domain).path("id").asString();
        return taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
    }

    private static String number(JsonNode registration) {
        return registration.path("number").asString();
    }
}
