package dev.entente.deploy;

import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same sale again, changed, given back too often, and from many sides at once. */
abstract class RepeatedSales {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String partner =
            tenant.partner("brightwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01");

    @Test
    void aSaleThatIsReportedTwiceIsUnchanged() {
        var sale = sale("100.00");
        var first = tenant.record(sale);
        var again = tenant.record(sale);
        assertThat(again.path("outcome").asString()).isEqualTo("unchanged");
        assertThat(again.path("number")).isEqualTo(first.path("number"));
        assertThat(again.path("earning")).isEqualTo(first.path("earning"));
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("15.00 EUR");
    }

    @Test
    void aChangedSaleIsARevisionAndPostsTheDifference() {
        var sale = sale("100.00");
        tenant.record(sale);
        sale.put("lines", List.of(line("ENT", "90.00", "EUR")));
        var revised = tenant.record(sale);
        assertThat(revised.path("outcome").asString()).isEqualTo("revised");
        assertThat(revised.path("revision").asInt()).isEqualTo(2);
        assertThat(result(revised.path("earning"))).isEqualTo("pays 13.50 EUR");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("15.00 EUR", "-1.50 EUR");
        sale.put("lines", List.of(line("ENT", "90.00", "USD")));
        assertThat(result(tenant.record(sale).path("earning"))).startsWith("held: The rates are in EUR");
        isSettled(tenant.statement(partner, "2026-03"), "0.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aBulkMayRepeatAndChangeItsOwnSales() {
        var sale = sale("100.00");
        var more = new LinkedHashMap<>(sale);
        more.put("lines", List.of(line("ENT", "200.00", "EUR")));
        var back = tenant.refund(sale, "2026-03-31", line("ENT", "50.00", "EUR"));
        var results = tenant.recordAll(List.of(sale, sale, more, back, back, sale));
        assertThat(results.stream().map(it -> it.path("outcome").asString()))
                .containsExactly("recorded", "unchanged", "revised", "recorded", "unchanged", "revised");
        isSettled(tenant.statement(partner, "2026-03"), "7.50");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void noMoreIsGivenBackThanWasSold() {
        var sale = sale("100.00");
        tenant.record(sale);
        var tooMuch = tenant.refund(sale, "2026-03-31", line("ENT", "100.01", "EUR"));
        isRefused(tenant.post("/sales", tooMuch), "too much", 422, "invalid-sale", "/lines");
        var part = tenant.refund(sale, "2026-03-31", line("ENT", "60.00", "EUR"));
        tenant.record(part);
        var rest = tenant.refund(sale, "2026-03-31", line("ENT", "40.01", "EUR"));
        isRefused(tenant.post("/sales", rest), "more than the rest", 422, "invalid-sale", "/lines");
        var ofRefund = tenant.refund(part, "2026-03-31", line("ENT", "1.00", "EUR"));
        isRefused(tenant.post("/sales", ofRefund), "of a refund", 422, "invalid-sale", "/of");
        var before = tenant.refund(sale, "2026-03-30", line("ENT", "1.00", "EUR"));
        isRefused(tenant.post("/sales", before), "before the sale", 422, "invalid-sale", "/on");
        var unknown = tenant.refund(Map.of("id", "INV-0"), "2026-03-31", line("ENT", "1.00", "EUR"));
        unknown.putAll(Map.of("source", "billing", "partner", "brightwater", "motion", "resell"));
        unknown.put("customer", Map.of("name", "Osprey Rail"));
        isRefused(tenant.post("/sales", unknown), "of nothing", 422, "invalid-sale", "/of");
    }

    @Test
    void aSaleStaysWhatItsRefundsNeed() {
        tenant.partner("other", "partnership-levels", "2023-01-01");
        var sale = sale("100.00");
        tenant.record(sale);
        tenant.record(tenant.refund(sale, "2026-03-31", line("ENT", "60.00", "EUR")));
        isRefused(tenant.post("/sales", with(sale, "partner", "other")), "partner", 422, "invalid-sale", "/partner");
        isRefused(tenant.post("/sales", with(sale, "on", "2026-04-01")), "day", 422, "invalid-sale", "/on");
        var less = with(sale, "lines", List.of(line("ENT", "59.99", "EUR")));
        isRefused(tenant.post("/sales", less), "less", 422, "invalid-sale", "/lines");
        isSettled(tenant.statement(partner, "2026-03"), "6.00");
    }

    @Test
    void aHeldSaleMayGoToAnotherPartnerAndComeBack() {
        tenant.partner("other");
        var sale = with(sale("100.00"), "program", "unknown-program");
        for (var code : List.of("brightwater", "other", "brightwater", "other")) {
            assertThat(result(tenant.record(with(sale, "partner", code)).path("earning")))
                    .startsWith("held: ");
        }
        assertThat(tenant.get("/earnings?state=held").body().path("items").size())
                .isEqualTo(1);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aSaleThatComesFromSixteenSidesIsRecordedOnce() {
        var sale = sale("100.00");
        var outcomes =
                Visitor.atOnce(16, i -> tenant.record(sale).path("outcome").asString());
        assertThat(outcomes)
                .containsOnlyOnce("recorded")
                .filteredOn(it -> !it.equals("recorded"))
                .containsOnly("unchanged");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("15.00 EUR");
    }

    @Test
    void revisionsAtTheSameMomentFollowEachOther() {
        var sale = sale("100.00");
        var answers = Visitor.atOnce(
                8, i -> tenant.record(with(sale, "lines", List.of(line("ENT", 100 + i + ".00", "EUR")))));
        assertThat(answers.stream().map(it -> it.path("revision").asInt()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        var last = answers.stream()
                .filter(it -> it.path("revision").asInt() == 8)
                .findFirst()
                .orElseThrow();
        isSettled(
                tenant.statement(partner, "2026-03"),
                last.path("earning").path("amount").path("value").asString());
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void refundsAtTheSameMomentGiveBackNoMoreThanThereIs() {
        var sale = sale("100.00");
        tenant.record(sale);
        var answers = Visitor.atOnce(
                8, i -> tenant.post("/sales", tenant.refund(sale, "2026-03-31", line("ENT", "60.00", "EUR"))));
        assertThat(answers.stream().map(Reply::status)).containsOnlyOnce(201);
        isSettled(tenant.statement(partner, "2026-03"), "6.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aMonthThatIsClosedWhileSalesComeInCountsThemAll() {
        var support = TestTenant.open("partner-led-support");
        var supported = support.partner("cumulus", "partner-led-support", "2024-01-01");
        Visitor.atOnce(
                6,
                i -> i < 2
                        ? support.close("2026-03")
                        : support.record(
                                support.sale("cumulus", "services", "2026-03-10", line("USAGE", "100000.00", "USD"))));
        isSettled(support.statement(supported, "2026-03"), "-32500.00");
        assertThat(support.close("2026-03")).isZero();
        assertThat(support.findings()).isEmpty();
    }

    private Map<String, Object> sale(String net) {
        return tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", net, "EUR"));
    }

    private static Map<String, Object> with(Map<String, Object> sale, String field, Object value) {
        var changed = new LinkedHashMap<>(sale);
        changed.put(field, value);
        return changed;
    }
}
