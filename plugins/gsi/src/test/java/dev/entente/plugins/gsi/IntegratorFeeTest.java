package dev.entente.plugins.gsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.gsi.IntegratorFee.Influence;
import dev.entente.plugins.gsi.IntegratorFee.Investment;
import dev.entente.plugins.gsi.IntegratorFee.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegratorFeeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Unit EUR = Unit.currency("EUR");
    private static final Brackets FUND =
            Brackets.flat(Percentage.of("1"), EUR).from(Amount.of("100000", "EUR"), Percentage.of("2"));
    static final Terms TERMS = new Terms(
            List.of(new Influence("saas", Percentage.of("5"))),
            FUND,
            List.of(new Investment("solution-live", Amount.of("25000", "EUR"))),
            Amount.of("100000", "EUR"),
            Rounding.halfUp(2));

    @ParameterizedTest(name = "{1} of services with {0} so far feed the fund with {2}")
    @CsvSource({
        "0, 50000, 500.00",
        "0, 99999.99, 1000.00",
        "0, 100000, 2000.00",
        "99000, 100000, 1000.00",
        "100000, 100000, 0.00",
        "120000, 100000, 0.00",
    })
    void acceptedServicesFeedTheFundWithinTheLimit(String soFar, String services, String paid) {
        assertThat(paid(new Delivered(DAY, "roll-out", Amount.of(services, "EUR")), soFar))
                .isEqualTo(Amount.of(paid, "EUR"));
    }

    @Test
    void influencePaysItsPartOfTheAgreedFamilies() {
        var lines = List.of(line("A", "saas", "1000"), line("B", "server", "1000"));
        var sale = new Won(DAY, Route.DIRECT, lines);
        var earned = earned(new Influenced(DAY, sale, Percentage.of("40")), "0");
        assertThat(earned.amount()).isEqualTo(Amount.of("20.00", "EUR"));
        assertThat(earned.steps())
                .extracting(Object::toString)
                .containsExactly(
                        "5 % of 1000.00 EUR, of which 40 % was influenced: 20 EUR",
                        "No share is agreed for server: 0 EUR");
        assertThat(paid(sale, "0")).isEqualTo(Amount.zero(EUR));
    }

    @Test
    void aFinishedSolutionIsInvestedIn() {
        assertThat(paid(new Reached(DAY, "solution-live"), "0")).isEqualTo(Amount.of("25000", "EUR"));
        assertThat(paid(new Reached(DAY, "solution-live"), "90000")).isEqualTo(Amount.of("10000", "EUR"));
        assertThat(paid(new Reached(DAY, "kick-off"), "0")).isEqualTo(Amount.zero(EUR));
    }

    @Test
    void anotherCurrencyIsHeld() {
        assertThat(ask(new Delivered(DAY, "roll-out", Amount.of("1", "USD")), "0"))
                .isEqualTo(new Held("The terms are in EUR, this is in USD"));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        var twice = List.of(new Influence("saas", Percentage.of("5")), new Influence("saas", Percentage.of("6")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(twice, FUND, List.of(), Amount.of("1", "EUR"), Rounding.halfUp(2)))
                .withMessage("A product family has one share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(), FUND, List.of(), Amount.of("1", "USD"), Rounding.halfUp(2)))
                .withMessage("Fund and limit are in one currency");
    }

    private static Line line(String sku, String family, String net) {
        return new Line(sku, family, 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
    }

    private static Amount paid(Occurrence what, String soFar) {
        return earned(what, soFar).amount();
    }

    private static Earned earned(Occurrence what, String soFar) {
        return (Earned) ask(what, soFar);
    }

    private static Earning ask(Occurrence what, String soFar) {
        var measured = Map.of(TERMS.soFar(), Amount.of(soFar, "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new IntegratorFee().calculate(what, standing, TERMS);
    }
}
