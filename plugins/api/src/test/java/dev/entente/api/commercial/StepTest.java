package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.api.commercial.Step.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Unit EUR = Unit.currency("EUR");

    @Test
    void namesItsFiguresInWords() {
        var step = Step.share("{0} of {1}", Percentage.of("15"), Amount.of("7470.00", "EUR"));
        assertThat(step.words()).isEqualTo("15 % of 7470.00 EUR");
        assertThat(step.exact()).isEqualTo(Amount.of("1120.50", "EUR").exact());
    }

    @Test
    void showsFiguresInTheReadersOwnWay() {
        var step = Step.nothing(EUR, "Until {0} only, see {7} and {{0}}", LocalDate.of(2026, 3, 1));
        assertThat(step.words(_ -> "$1 March")).isEqualTo("Until $1 March only, see {7} and {$1 March}");
    }

    @Test
    void refusesABlankReasonAndWhatIsNoPlainValue() {
        var nothing = Exact.zero(EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> Step.of(" ", nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("{0}", nothing, new StringBuilder("changes later")));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.of("{0}", nothing, 1.5));
        for (var decimal : List.of(new BigDecimal("1") {}, new BigDecimal("1E+3"), new BigDecimal("1E-39"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Step.of("{0}", nothing, decimal));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step("many", nothing, Collections.nCopies(11, 1L), null));
    }

    @Test
    void sharesItsWordsWithOthers() {
        var words = new Words("{0} of {1} for {2}, {3}", Percentage.of("15"), null, null, "gold");
        var base = Amount.of("10.00", "EUR");
        var exact = Percentage.of("15").of(base);
        var step = words.step(exact, "basic", base, "plus");
        var written =
                new Step("{0} of {1} for {2}, {3}", exact, List.of(Percentage.of("15"), base, "plus", "gold"), "basic");
        assertThat(step).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(step.operands()).isEqualTo(written.operands());
        assertThat(step).isNotEqualTo(words.step(exact, "basic", base, "pro"));
        assertThat(step.said().figures()).isEqualTo(List.of(Percentage.of("15"), "gold"));
    }

    @Test
    void refusesWordsThatManyCannotShare() {
        var one = new Words("{0} of {1}", "some", null);
        var nothing = Exact.zero(EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("{0}", 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("{0} {1} {2}", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> one.step(nothing, null, 1L, 2L));
        assertThatIllegalArgumentException().isThrownBy(() -> one.step(nothing, null, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("{0}", 1L).step(nothing, null, 1L));
    }

    @Test
    void addUpInOneUnitOnly() {
        var euro = Step.share("{0} of {1}", Percentage.of("3"), Amount.of("0.11", "EUR"));
        assertThat(Step.sum(List.of(euro, euro))).hasToString("0.0066 EUR");
        var dollar = Step.nothing(Unit.currency("USD"), "Nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> Step.sum(List.of(euro, dollar)));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.sum(List.of()));
    }

    @Test
    void roundingTakesItsModeAndPlace() {
        var sum = new Exact(new BigDecimal("1234.565"), EUR);
        assertThat(Rounding.halfUp(2).round(sum)).hasToString("1234.57 EUR");
        assertThat(new Rounding(RoundingMode.HALF_EVEN, 2).round(sum)).hasToString("1234.56 EUR");
        assertThat(Rounding.halfUp(-3).round(sum)).hasToString("1000 EUR");
        assertThat(Rounding.halfUp(2)).hasToString("half up to 2 decimals");
    }

    @Test
    void roundingAlwaysRounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(10));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(Integer.MIN_VALUE));
    }
}
