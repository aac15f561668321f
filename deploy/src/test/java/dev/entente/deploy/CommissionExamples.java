package dev.entente.deploy;

import static dev.entente.deploy.Examples.again;
import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commission by the level on the day of the invoice, with caps on hosting. */
abstract class CommissionExamples {

    static final String EXAMPLES = """
            learning ENT   P1Y 7470.00 -> pays 747.00 EUR
            ready    ENT   P1Y 7470.00 -> pays 747.00 EUR
            silver   ENT   P1Y 7470.00 -> pays 1120.50 EUR
            gold     ENT   P1Y 7470.00 -> pays 1494.00 EUR
            silver   HOST  P1M 200.00  -> pays 100.00 EUR
            ready    HOST  P1M 300.00  -> pays 150.00 EUR
            gold     HOST  P1M 400.00  -> pays 150.00 EUR
            silver   HOST  P1Y 2000.00 -> pays 1000.00 EUR
            ready    HOST  P1Y 2880.00 -> pays 1440.00 EUR
            gold     HOST  P1Y 4000.00 -> pays 1440.00 EUR
            learning HOST  P1M 200.00  -> pays 20.00 EUR
            silver   MAINT P1Y 1000.00 -> pays 820.00 EUR
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void everyExamplePaysToTheCentAtEveryLevel() {
        var silver = partner("silver", "silver from 2025-01-01");
        for (var level : List.of("learning", "ready", "gold")) partner(level, level + " from 2025-01-01");
        assertThat(again(EXAMPLES, cells -> {
                    var line = line(cells[1], cells[2], cells[3], "EUR");
                    var earning = tenant.record(tenant.sale(cells[0], "resell", "2026-03-31", line))
                            .path("earning");
                    isExplained(tenant.explain(earning.path("id").asString()));
                    return result(earning);
                }))
                .isEqualTo(EXAMPLES);
        isSettled(tenant.statement(silver, "2026-03"), "3040.50");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theLevelOnTheDayOfTheInvoiceDecidesWheneverItIsWorkedOut() {
        var partner = partner("climbs", "silver from 2025-01-01", "gold from 2026-04-01");
        assertThat(earned(enterprise("climbs", "2026-03-31"))).isEqualTo("pays 1120.50 EUR");
        assertThat(earned(enterprise("climbs", "2026-04-01"))).isEqualTo("pays 1494.00 EUR");
        var late = tenant.partner("enrolled-late");
        assertThat(earned(enterprise("enrolled-late", "2026-03-31")))
                .isEqualTo("held: The partner is not enrolled in a program");
        tenant.enrol(late, "partnership-levels", "2025-01-01", "silver from 2025-01-01", "gold from 2026-04-01");
        tenant.recalculate("It was enrolled in May");
        isSettled(tenant.statement(late, "2026-03"), "1120.50");
        isSettled(tenant.statement(partner, "2026-03"), "1120.50");
        isSettled(tenant.statement(partner, "2026-04"), "1494.00");
    }

    @Test
    void anExplanationHasRuleInputsAndTheRoundingAsAStep() {
        partner("fraction", "silver from 2025-01-01");
        var sale = tenant.sale("fraction", "resell", "2026-03-31", line("ENT", "33.33", "EUR"));
        var explained =
                tenant.explain(tenant.record(sale).path("earning").path("id").asString());
        isExplained(explained);
        assertThat(amount(explained.path("earning").path("amount"))).isEqualTo("5.00 EUR");
        assertThat(list(explained.path("steps")).stream()
                        .map(step -> step.path("adds").asString()))
                .containsExactly("4.9995", "0.0005");
        assertThat(explained.path("steps").get(1).path("words").asString()).startsWith("Rounded");
        assertThat(explained.path("rule").path("offer").asString()).isEqualTo("Commission by level");
        assertThat(explained.path("rule").path("version").asInt()).isEqualTo(1);
        assertThat(explained.path("inputs").toString()).contains("2026-03-31", "silver", "33.33");
    }

    @Test
    void hostingHasItsMostForEachSubscriptionAndMonthBesideWhatHasNone() {
        var partner = partner("hosts", "silver from 2025-01-01");
        var first = hosted("2026-03-02", line("HOST", "P1M", "300.00", "EUR"), line("ENT", "P1M", "100.00", "EUR"));
        assertThat(earned(first)).isEqualTo("pays 165.00 EUR");
        var second = hosted("2026-03-20", line("HOST", "P1M", "300.00", "EUR"), line("ENT", "P1M", "100.00", "EUR"));
        var nothingLeft = tenant.record(second).path("earning");
        assertThat(result(nothingLeft)).isEqualTo("pays 15.00 EUR");
        assertThat(tenant.explain(nothingLeft.path("id").asString()).toString())
                .contains("Lowered to the 0.00 EUR that is left of 150.00 EUR, of which 150.00 EUR was given before");
        assertThat(earned(tenant.refund(first, "2026-03-21", line("HOST", "100.00", "EUR"))))
                .isEqualTo("pays -50.00 EUR");
        assertThat(earned(hosted("2026-03-22", line("HOST", "P1M", "200.00", "EUR"))))
                .isEqualTo("pays 50.00 EUR");
        assertThat(earned(hosted("2026-03-23", line("HOST", "P12M", "4000.00", "EUR"))))
                .isEqualTo("pays 1440.00 EUR");
        assertThat(earned(hosted("2026-04-01", line("HOST", "P1M", "300.00", "EUR"))))
                .isEqualTo("pays 150.00 EUR");
        tenant.recalculate("Once more, all at once");
        isSettled(tenant.statement(partner, "2026-03"), "1620.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @SafeVarargs
    private Map<String, Object> hosted(String on, Map<String, Object>... lines) {
        var sale = tenant.sale("hosts", "resell", on, lines[0]);
        sale.put("lines", List.of(lines));
        sale.put("subscription", Map.of("id", "SUB-HOSTS", "since", "2026-03-02"));
        return sale;
    }

    @Test
    void refundsOfAllPartsUndoExactly() {
        var partner = partner("refunds", "silver from 2025-01-01");
        var sale = tenant.sale("refunds", "resell", "2026-03-05", line("ENT", "100.01", "EUR"));
        sale.put("lines", List.of(line("ENT", "100.01", "EUR"), line("HOST", "P1Y", "4000.00", "EUR")));
        assertThat(earned(sale)).isEqualTo("pays 1455.00 EUR");
        var parts = List.of(
                line("ENT", "33.33", "EUR"),
                line("HOST", "1000.00", "EUR"),
                line("ENT", "33.33", "EUR"),
                line("ENT", "33.35", "EUR"),
                line("HOST", "3000.00", "EUR"));
        for (var part : parts)
            assertThat(earned(tenant.refund(sale, "2026-03-20", part))).startsWith("pays -");
        assertThat(tenant.amounts(partner, "2026-03")).contains("-360.00 EUR", "-1080.00 EUR");
        isSettled(tenant.statement(partner, "2026-03"), "0.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRefundGivesBackWhatWasEarnedEvenIfTheLevelRoseSince() {
        var partner = partner("rose", "silver from 2025-01-01", "gold from 2026-04-01");
        var sale = enterprise("rose", "2026-03-31");
        earned(sale);
        assertThat(earned(tenant.refund(sale, "2026-05-04", line("ENT", "7470.00", "EUR"))))
                .isEqualTo("pays -1120.50 EUR");
        isSettled(tenant.statement(partner, "2026-05"), "-1120.50");
    }

    @Test
    void whatCannotBeDecidedIsHeldWithItsReason() {
        partner("early", "silver from 2025-01-01");
        tenant.partner("stranger");
        var two = partner("in-two", "silver from 2025-01-01");
        tenant.publish(SECOND);
        tenant.enrol(two, "second", "2025-01-01");
        assertThat(earned(enterprise("early", "2023-05-18")))
                .isEqualTo("held: No version of the program Partnership was in force on 2023-05-18");
        assertThat(earned(enterprise("stranger", "2026-03-31")))
                .isEqualTo("held: The partner is not enrolled in a program");
        var ambiguous = enterprise("in-two", "2026-03-31");
        assertThat(earned(ambiguous))
                .isEqualTo("held: Both Partnership and Second have an offer for the motion resell;"
                        + " the sale has to name its program");
        ambiguous.put("program", "second");
        assertThat(earned(ambiguous)).isEqualTo("pays 74.70 EUR");
        var other = tenant.sale("early", "referral", "2026-03-31", line("ENT", "1.00", "EUR"));
        assertThat(earned(other))
                .isEqualTo("held: The program Partnership has no offer for the motion referral on 2026-03-31");
        var held = tenant.get("/earnings?state=held").body().path("items");
        assertThat(held.size()).isEqualTo(3);
        var releases = held.valueStream()
                .flatMap(each -> tenant.get("/earnings/" + each.path("id").asString() + "/releases")
                        .body()
                        .path("items")
                        .valueStream())
                .map(release -> release.path("words").asString());
        assertThat(releases)
                .containsExactlyInAnyOrder(
                        "Let a version of Partnership begin on 2023-05-18 or earlier",
                        "Enrol the partner in Partnership from 2026-03-31 or earlier",
                        "Enrol the partner in Second from 2026-03-31 or earlier",
                        "Publish an offer for referral in Partnership that begins on 2026-03-31 or earlier");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String SECOND = """
            program: second
            name: Second
            from: 2025-01-01
            offers:
              - motion: resell
                name: One percent
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "1"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void anUnknownProductIsHeldUntilItIsInTheCatalog() {
        var partner = partner("new-product", "silver from 2025-01-01");
        var sale = tenant.sale("new-product", "resell", "2026-03-31", line("NOVELTY", "100.00", "EUR"));
        assertThat(earned(sale)).isEqualTo("held: The product NOVELTY is not in the catalog");
        assertThat(earned(tenant.refund(sale, "2026-03-31", line("NOVELTY", "40.00", "EUR"))))
                .startsWith("held: ");
        tenant.product("NOVELTY", "enterprise");
        var done = tenant.recalculate("NOVELTY was added");
        assertThat(done.path("changed").asInt()).isEqualTo(2);
        assertThat(tenant.amounts(partner, "2026-03")).containsExactlyInAnyOrder("15.00 EUR", "-6.00 EUR");
        assertThat(tenant.recalculate("Once more").path("changed").asInt()).isZero();
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aCorrectedLevelPostsTheDifferenceOnce() {
        var partner = partner("corrected", "silver from 2025-01-01");
        earned(enterprise("corrected", "2026-03-31"));
        var first =
                taken(tenant.get("/earnings?partner=" + partner)).path("items").get(0);
        var at =
                tenant.explain(first.path("id").asString()).path("calculatedAt").asString();
        var known = Instant.parse(at).plusMillis(1);
        tenant.enrol(partner, "partnership-levels", "2025-01-01", "gold from 2025-01-01");
        tenant.recalculate("Once more");
        var then = "partner=" + partner + "&known=" + known;
        assertThat(taken(tenant.get("/earnings?" + then)).path("items"))
                .singleElement()
                .isEqualTo(first);
        assertThat(taken(tenant.get("/earnings?on=2026-03-30&partner=" + partner))
                        .path("items"))
                .isEmpty();
        assertThat(expense(then)).isEqualTo("-1120.50 EUR");
        assertThat(expense("partner=" + partner)).isEqualTo("-1494.00 EUR");
        assertThat(taken(tenant.get("/postings?on=2026-03-31&" + then)).path("items"))
                .hasSize(1);
        assertThat(taken(tenant.get("/postings/balances?on=2026-03-30&" + then)).path("items"))
                .isEmpty();
        assertThat(tenant.amounts(partner, "2026-03")).containsExactlyInAnyOrder("1120.50 EUR", "373.50 EUR");
        var corrected = list(tenant.statement(partner, "2026-03").path("lines")).stream()
                .filter(line -> line.path("correction").asBoolean())
                .toList();
        assertThat(corrected).hasSize(1);
        var explained = tenant.explain(corrected.getFirst().path("earningId").asString());
        assertThat(amount(explained.path("before"))).isEqualTo("1120.50 EUR");
        assertThat(amount(explained.path("earning").path("amount"))).isEqualTo("1494.00 EUR");
        assertThat(explained.path("reason").asString()).isEqualTo("Its levels were changed by hand");
    }

    @Test
    void aSaleThatMovesTakesBackWhereItWasAndPaysWhereItIs() {
        var first = partner("first", "silver from 2025-01-01");
        var second = partner("second-one", "gold from 2025-01-01");
        var sale = enterprise("first", "2026-03-31");
        earned(sale);
        sale.put("on", "2026-04-15");
        earned(sale);
        isSettled(tenant.statement(first, "2026-03"), "0.00");
        isSettled(tenant.statement(first, "2026-04"), "1120.50");
        sale.put("partner", "second-one");
        assertThat(earned(sale)).isEqualTo("pays 1494.00 EUR");
        isSettled(tenant.statement(first, "2026-04"), "0.00");
        isSettled(tenant.statement(second, "2026-04"), "1494.00");
        sale.put("partner", "first");
        assertThat(earned(sale)).isEqualTo("pays 1120.50 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private String expense(String asked) {
        return list(taken(tenant.get("/postings/balances?" + asked)).path("items")).stream()
                .filter(each -> each.path("account").asString().equals("EXPENSE"))
                .map(each -> amount(each.path("amount")))
                .findFirst()
                .orElseThrow();
    }

    private String partner(String code, String... levels) {
        return tenant.partner(code, "partnership-levels", "2023-01-01", levels);
    }

    private Map<String, Object> enterprise(String partner, String on) {
        return tenant.sale(partner, "resell", on, line("ENT", "P1Y", "7470.00", "EUR"));
    }

    private String earned(Map<String, Object> sale) {
        return result(tenant.record(sale).path("earning"));
    }
}
