package dev.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.contribution.ProgramCost.Kind;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramCostTest {

    @Test
    void isSpreadOverItsMonthsAndNothingIsLost() {
        var cost = cost("100.00", "2026-01", "2026-03");
        var months = new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 3)).months();
        assertThat(months)
                .extracting(month -> cost.within(new Span(month, month)).toString())
                .containsExactly("33.33 EUR", "33.33 EUR", "33.34 EUR");
        assertThat(cost.within(span("2025-01", "2026-12"))).isEqualTo(Amount.of("100.00", "EUR"));
        assertThat(cost.within(span("2026-02", "2026-06"))).isEqualTo(Amount.of("66.67", "EUR"));
        assertThat(cost.within(span("2026-04", "2026-06"))).isEqualTo(Amount.of("0.00", "EUR"));
    }

    @Test
    void takenBackItIsNothingMonthByMonth() {
        var cost = cost("100.00", "2026-01", "2026-03");
        var back = cost.takenBack("PC-00002", "It was another one's", Instant.EPOCH);
        for (var month : new Span(cost.from(), cost.last()).months())
            assertThat(cost.valueIn(month).add(back.valueIn(month))).isZero();
        assertThat(back.source()).isEqualTo("Takes back PC-00001");
        assertThat(back.takesBack()).isEqualTo(cost.id());
    }

    @Test
    void whatIsOfNoOnePartnerIsOfNoneOfSome() {
        var staff = cost("100.00", "2026-01", "2026-03");
        var partner = Ids.derived("partner");
        assertThat(ReadingContribution.isOfOne(staff, Set.of(partner))).isFalse();
        staff.partnerId = partner;
        assertThat(ReadingContribution.isOfOne(staff, Set.of(partner))).isTrue();
    }

    @Test
    void whatMarketplacesTakeIsNoInvestment() {
        var fees = new NewProgramCost(
                Kind.FEES,
                YearMonth.of(2026, 1),
                null,
                null,
                null,
                Amount.of("3.00", "EUR"),
                "Listing",
                "Invoice",
                null);
        assertThat(new ProgramCost(fees, "PC-1", null, null, Instant.EPOCH).figure())
                .isEqualTo(Figure.FEES);
    }

    @Test
    void theSameReferenceIsTheSameEntry() {
        assertThat(ProgramCost.idOf("INV-1"))
                .isEqualTo(ProgramCost.idOf("INV-1"))
                .isNotEqualTo(ProgramCost.idOf("INV-2"));
    }

    @Test
    void whatCannotBeSoIsFoundAllAtOnce() {
        var findings = new Findings();
        new NewProgramCost(
                        Kind.STAFF,
                        YearMonth.of(2026, 3),
                        YearMonth.of(2026, 1),
                        null,
                        null,
                        Amount.of("0.00", "EUR"),
                        " ",
                        "",
                        null)
                .check("/costs/0", findings);
        assertThat(findings.all())
                .extracting(each -> each.pointer())
                .containsExactly("/costs/0/until", "/costs/0/amount", "/costs/0/description", "/costs/0/source");
    }

    private static ProgramCost cost(String amount, String from, @Nullable String until) {
        var said = new NewProgramCost(
                Kind.STAFF,
                YearMonth.parse(from),
                until == null ? null : YearMonth.parse(until),
                null,
                null,
                Amount.of(amount, "EUR"),
                "Partner managers",
                "Payroll",
                null);
        return new ProgramCost(said, "PC-00001", null, null, Instant.EPOCH);
    }

    private static Span span(String first, String last) {
        return new Span(YearMonth.parse(first), YearMonth.parse(last));
    }
}
