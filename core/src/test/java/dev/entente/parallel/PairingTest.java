package dev.entente.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.parallel.Verdict.There;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final UUID OURS = new UUID(0, 1);

    private final Here rebate = here(Kind.PAYS, 500_00, "EUR");
    private final Here charge = here(Kind.CHARGES, 100_00, "EUR");

    @Test
    void aRebateAndAChargeOfOneMonthEachStandBesideTheirOwn() {
        var charged = there(Kind.CHARGES, "100.00", "EUR");
        var paid = there(Kind.PAYS, "500.00", "EUR");

        var pairs = Pairing.of(List.of(charged, paid), List.of(rebate, charge));

        assertThat(pairs).containsEntry(paid, List.of(rebate)).containsEntry(charged, List.of(charge));
    }

    @Test
    void noResultStandsBesideTwoPayments() {
        var euros = there(Kind.PAYS, "500.00", "EUR");
        var dollars = there(Kind.PAYS, "540.00", "USD");

        var pairs = Pairing.of(List.of(dollars, euros), List.of(rebate));

        assertThat(pairs).containsEntry(euros, List.of(rebate)).containsEntry(dollars, List.of());
    }

    @Test
    void whatIsInAnotherCurrencyStandsBesideThePaymentThatHasNothing() {
        var dollars = there(Kind.PAYS, "540.00", "USD");

        assertThat(Pairing.of(List.of(dollars), List.of(rebate))).containsEntry(dollars, List.of(rebate));
    }

    private static There there(Kind kind, String value, String unit) {
        return new There(OURS, "INV-1", YearMonth.of(2026, 3), kind, Amount.of(value, unit));
    }

    private static Here here(Kind kind, long minor, String unit) {
        var day = LocalDate.of(2026, 3, 10);
        return new Here(UUID.randomUUID(), new UUID(0, 8), Source.SALE, OURS, day, "", "", kind, minor, unit, 2, null);
    }
}
