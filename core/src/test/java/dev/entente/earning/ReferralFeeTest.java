package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.ReferralFee.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralFeeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Standing PARTNER = new Standing(null, DAY.minusYears(1), false, List.of(), Map.of());
    private static final Terms TERMS = new Terms(
            Unit.currency("EUR"),
            Percentage.of("10"),
            Percentage.of("5"),
            Amount.of("250", "EUR"),
            Amount.of("15000", "EUR"),
            Rounding.halfUp(2));

    @ParameterizedTest
    @CsvSource({
        "18000.00, P1Y, 1800.00",
        "18000.00, P12M, 1800.00",
        "1200.00, P1M, 250.00", // the least
        "0.00, P1Y, 0.00", // nothing earns nothing
        "49999.99, P3Y, 1666.67", // 16,666.66 is the first year
        "10000.00, P18M, 666.67", // 6,666.66
        "150000.00, P1Y, 15000.00",
        "150000.10, P1Y, 15000.00", // the most
        "900000.00, P3Y, 15000.00",
        "2500.00, P0D, 250.00"
    })
    void givesAShareOfTheFirstYearWithinItsBounds(String net, Period term, String fee) {
        assertThat(paid(new Won(DAY, Route.DIRECT, List.of(line(net, term))))).isEqualTo(Amount.of(fee, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"6000.00, P1Y, 300.00", "600.00, P1Y, 30.00", "900000.00, P1Y, 45000.00"})
    void givesTheLowerShareOfAnExpansionWithoutBounds(String net, Period term, String fee) {
        assertThat(paid(new Expanded(DAY, Route.DIRECT, List.of(line(net, term)))))
                .isEqualTo(Amount.of(fee, "EUR"));
    }

    @Test
    void saysWhyARenewalEarnsNothing() {
        var earned = earned(new Renewed(DAY, Route.DIRECT, List.of(line("18000.00", Period.ofYears(1)))));
        assertThat(earned.amount().minor()).isZero();
        assertThat(earned.steps().getFirst().words()).isEqualTo("A renewal earns no referral fee");
    }

    @Test
    void namesTheFirstYearOfALongTerm() {
        var earned = earned(new Won(DAY, Route.DIRECT, List.of(line("49999.99", Period.ofYears(3)))));
        assertThat(earned.steps().getFirst().words())
                .isEqualTo("10 % of 16666.66 EUR, the first year of 49999.99 EUR for subscription");
    }

    @Test
    void aRefundUndoesTheWholeFeeAlsoTheLeast() {
        var sale = new Won(DAY, Route.DIRECT, List.of(line("1200.00", Period.ofYears(1))));
        var refund = new Refunded(DAY, sale, earned(sale), List.of(), sale.lines());
        assertThat(paid(refund)).isEqualTo(Amount.of("-250", "EUR"));
    }

    @Test
    void holdsASaleInAnotherCurrency() {
        var line = new Line("S", "subscription", 1, Period.ofYears(1), null, Amount.of("1", "USD"));
        assertThat(calculate(new Won(DAY, Route.DIRECT, List.of(line)))).isInstanceOf(Held.class);
    }

    @Test
    void refusesALeastAboveTheMostAndAnotherUnit() {
        assertThatThrownBy(() -> terms("100", "99.99", "EUR")).hasMessageContaining("least");
        assertThatThrownBy(() -> terms("-1", "1", "EUR")).hasMessageContaining("negative");
        assertThatThrownBy(() -> terms("1", "2", "USD")).hasMessageContaining("EUR");
    }

    private static Terms terms(String least, String most, String unit) {
        return new Terms(
                Unit.currency("EUR"),
                Percentage.of("10"),
                Percentage.of("5"),
                Amount.of(least, unit),
                Amount.of(most, unit),
                Rounding.halfUp(2));
    }

    private static Line line(String net, Period term) {
        return new Line("S", "subscription", 1, term, null, Amount.of(net, "EUR"));
    }

    private static Amount paid(Occurrence what) {
        return earned(what).amount();
    }

    private static Earned earned(Occurrence what) {
        return (Earned) calculate(what);
    }

    private static Earning calculate(Occurrence what) {
        return new ReferralFee().calculate(what, PARTNER, TERMS);
    }
}
