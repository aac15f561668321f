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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What partners pay for the support behind their own: a share of a month in brackets, with a minimum. */
abstract class SupportChargeExamples {

    static final String EXAMPLES = """
            0.00       -> 7500.00 USD
            50000.00   -> 7500.00 USD
            75000.00   -> 7500.00 USD
            150000.00  -> 15000.00 USD
            150001.00  -> 15000.07 USD
            500000.00  -> 39500.00 USD
            1000000.00 -> 64500.00 USD
            1200000.00 -> 70500.00 USD
            2000000.00 -> 94500.00 USD
            """;

    private final TestTenant tenant = TestTenant.open("partner-led-support");

    @Test
    void everyMonthIsChargedToTheCentWhenItIsClosed() {
        var partners = EXAMPLES.lines()
                .map(row -> row.split(" ")[0])
                .collect(Collectors.toMap(used -> used, used -> ofMarch("uses-" + used.replace(".", "-"))));
        var sales = partners.keySet().stream()
                .filter(used -> !used.equals("0.00"))
                .flatMap(used -> halves(used).stream().map(half -> used("uses-" + used.replace(".", "-"), half)))
                .toList();
        for (var taken : tenant.recordAll(sales)) {
            assertThat(result(taken.path("earning"))).isEqualTo("charges 0.00 USD");
        }
        assertThat(again(EXAMPLES, cells -> accrued(partners.getOrDefault(cells[0], ""), "2026-03-31")))
                .isEqualTo(EXAMPLES);
        assertThat(tenant.close("2026-03")).isEqualTo(9);
        assertThat(again(EXAMPLES, cells -> {
                    var statement = tenant.statement(partners.getOrDefault(cells[0], ""), "2026-03");
                    assertThat(statement.path("lines").size()).isEqualTo(1);
                    var earning =
                            statement.path("lines").get(0).path("earningId").asString();
                    isExplained(tenant.explain(earning));
                    return amount(statement.path("head").path("charges"));
                }))
                .isEqualTo(EXAMPLES);
        assertThat(tenant.close("2026-03")).isZero();
        assertThat(tenant.findings()).isEmpty();
    }

    /** What the month's close would give, told before it is closed. */
    private String accrued(String partner, String day) {
        var all = tenant.all("/accruals?partner=" + partner + "&on=" + day);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().path("closes").asString()).isEqualTo("2026-03-31");
        assertThat(all.getFirst().path("steps").isEmpty()).isFalse();
        assertThat(all.getFirst().path("kind").asString()).isEqualTo("charges");
        return amount(all.getFirst().path("amount"));
    }

    @Test
    void aMonthThatGoesOnSaysWhatItComesToSoFarAndWhatIsMissingAndPostsNothing() throws Exception {
        var partner = ofMarch("going");
        tenant.record(used("going", "140000.00"));

        assertThat(accrued(partner, "2026-03-09")).isEqualTo("7500.00 USD");
        assertThat(accrued(partner, "2026-03-10")).isEqualTo("14000.00 USD");
        var next = tenant.all("/accruals?partner=" + partner + "&on=2026-03-10")
                .getFirst()
                .at("/next/0");
        assertThat(amount(next.path("missing")) + " then " + amount(next.path("then")))
                .isEqualTo("10000.00 USD then 15000.00 USD");
        var second = ofMarch("going-too");
        tenant.record(used("going-too", "140000.00"));
        var first = taken(tenant.get("/accruals?on=2026-03-10&limit=1"));
        assertThat(list(first.path("items"))).hasSize(1);
        assertThat(tenant.all("/accruals?on=2026-03-10&limit=1"))
                .extracting(each -> each.path("partner").asString())
                .contains(partner, second)
                .doesNotHaveDuplicates();
        var sums = tenant.all("/accruals/sums?on=2026-03-10&partner=" + partner);
        assertThat(amount(sums.getFirst().path("amount"))).isEqualTo("14000.00 USD");
        assertThat(Exported.csv(tenant, "accruals", "&on=2026-03-10&partner=" + partner))
                .contains("14000.00,USD", "10000.00");
        assertThat(tenant.get("/accruals?on=2999-01-01").body().findValuesAsString("pointer"))
                .containsExactly("/on");
        var own = Sellers.administrator(tenant, partner);
        assertThat(list(taken(own.get("/api/v1/accruals?on=2026-03-10")).path("items")))
                .hasSize(1);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aMonthThatIsOverStaysAmongTheAccrualsUntilItIsClosed() {
        var partner = ofMarch("over");
        tenant.record(used("over", "140000.00"));

        var over = tenant.all("/accruals?partner=" + partner + "&on=2026-04-02").stream()
                .filter(each -> each.path("over").asBoolean())
                .toList();
        assertThat(over).hasSize(1);
        assertThat(over.getFirst().path("closes").asString()).isEqualTo("2026-03-31");
        assertThat(amount(over.getFirst().path("amount"))).isEqualTo("14000.00 USD");

        tenant.close("2026-03");
        assertThat(tenant.all("/accruals?partner=" + partner + "&on=2026-04-02"))
                .noneMatch(each -> each.path("over").asBoolean());
    }

    /** Two sales of a month that are this much together. */
    private static List<String> halves(String net) {
        var first = new BigDecimal("20000.00");
        return List.of(
                first.toPlainString(), new BigDecimal(net).subtract(first).toPlainString());
    }

    @Test
    void aLateSaleOfAClosedMonthPostsTheDifference() {
        var partner = partner("late");
        tenant.record(used("late", "50000.00"));
        tenant.close("2026-03");
        var late = used("late", "100001.00");
        tenant.record(late);
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("-7500.00 USD", "-7500.07 USD");
        late.put("on", "2026-04-01");
        tenant.record(late);
        isSettled(tenant.statement(partner, "2026-03"), "-7500.00");
        late.put("on", "2026-03-02");
        tenant.record(late);
        isSettled(tenant.statement(partner, "2026-03"), "-15000.07");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aSaleThatMovesToAnotherPartnerCountsForThatOneAlone() {
        var before = partner("before");
        var after = partner("after");
        var sale = used("before", "150001.00");
        tenant.record(sale);
        tenant.close("2026-03");
        isSettled(tenant.statement(before, "2026-03"), "-15000.07");
        isSettled(tenant.statement(after, "2026-03"), "-7500.00");
        sale.put("partner", "after");
        tenant.record(sale);
        isSettled(tenant.statement(before, "2026-03"), "-7500.00");
        isSettled(tenant.statement(after, "2026-03"), "-15000.07");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aMonthThatNoOfferCountsAnyMoreIsTakenBackWhenItIsWorkedOutAgain() {
        var partner = partner("freed");
        tenant.close("2026-02");
        isSettled(tenant.statement(partner, "2026-02"), "-7500.00");
        tenant.enrol(partner, "partner-led-support", "2026-03-01");
        tenant.recalculate("It joined in March");
        assertThat(tenant.amounts(partner, "2026-02")).containsExactly("-7500.00 USD", "7500.00 USD");
        assertThat(tenant.findings()).isEmpty();
    }

    /** One that owes nothing for the months before, which nobody has closed. */
    private String ofMarch(String code) {
        return tenant.partner(code, "partner-led-support", "2026-03-01");
    }

    private String partner(String code) {
        return tenant.partner(code, "partner-led-support", "2024-01-01");
    }

    private Map<String, Object> used(String partner, String net) {
        return tenant.sale(partner, "services", "2026-03-10", line("USAGE", net, "USD"));
    }
}
