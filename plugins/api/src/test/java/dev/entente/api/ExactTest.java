package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    private static final Unit EUR = Unit.currency("EUR");

    @Test
    void isFinerThanAnAmountAndAddsUpWithoutLoss() {
        var sum = euro("0.0033").plus(euro("0.0067")).minus(euro("0.005"));
        assertThat(sum).isEqualTo(euro("0.005")).hasToString("0.005 EUR");
        assertThat(euro("1").negated().signum()).isNegative();
    }

    @Test
    void equalsTheSameFigureWrittenInAnotherWay() {
        assertThat(euro("1E+3")).isEqualTo(euro("1000.00")).hasToString("1000 EUR");
        assertThat(Exact.zero(EUR)).isEqualTo(euro("0.000"));
    }

    @Test
    void refusesToMixUnits() {
        var dollar = new Exact(BigDecimal.ONE, Unit.currency("USD"));
        assertThatIllegalArgumentException().isThrownBy(() -> euro("1").plus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> euro("1").compareTo(dollar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+38", "1E+39", "11E+37", "1E-39", "1E+2147483647", "123456789012345678901234567890123456789"})
    void refusesTooManyDigits(String value) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> euro(value));
    }

    @Test
    void refusesANumberThatCouldChangeItsMind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exact(new BigDecimal("1") {}, EUR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.005",
                "-0.005",
                "2.5",
                "-2.5",
                "2.4999",
                "1000",
                "-1E+3",
                "0.000000000000000001",
                "9223372036854775807",
                "-9223372036854775808",
                "999999999999999999",
                "1E+19",
                "123456789012345678.12345678901234"
            })
    void calculatesAsDecimalsDoWhateverTheSize(String text) {
        var value = new BigDecimal(text);
        for (var other : List.of("0", "1", "-0.5", "0.000000000000000001", "9223372036854775807", "-7E+18", "1E+19")) {
            var more = new BigDecimal(other);
            assertThat(euro(text).plus(euro(other))).isEqualTo(new Exact(value.add(more), EUR));
            assertThat(euro(text).minus(euro(other))).isEqualTo(new Exact(value.subtract(more), EUR));
            assertThat(Exact.sum(List.of(euro(text), euro(other), euro(text)), Function.identity()))
                    .isEqualTo(new Exact(value.add(more).add(value), EUR));
            assertThat(euro(text).compareTo(euro(other))).isEqualTo(value.compareTo(more));
        }
        for (var mode : RoundingMode.values()) {
            if (mode == RoundingMode.UNNECESSARY) continue;
            for (int decimals : new int[] {-2, 0, 1, 2, 3})
                assertThat(euro(text).rounded(decimals, mode))
                        .isEqualTo(new Exact(value.setScale(decimals, mode), EUR));
        }
        assertThat(euro(text).value()).isEqualTo(value.stripTrailingZeros());
        assertThat(euro(text)).hasSameHashCodeAs(euro(text + (text.contains(".") ? "0" : "")));
    }

    @Test
    void isRoundedOnlyWhereItSaysHow() {
        assertThat(euro("2.50").rounded(1, RoundingMode.UNNECESSARY)).isEqualTo(euro("2.5"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> euro("2.55").rounded(1, RoundingMode.UNNECESSARY));
    }

    @Test
    void isTheSameNumberInAnotherUnit() {
        var points = Unit.counted("points", 0);
        assertThat(euro("12.5").in(points)).isEqualTo(new Exact(new BigDecimal("12.5"), points));
        assertThat(euro("1E+30").in(points)).isEqualTo(new Exact(new BigDecimal("1E+30"), points));
        assertThat(euro("1").in(EUR)).isEqualTo(euro("1"));
    }

    @Test
    void addsUpOneUnitAndSomethingOnly() {
        var dollar = new Exact(BigDecimal.ONE, Unit.currency("USD"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.sum(List.of(euro("1"), dollar), it -> it));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.sum(List.<Exact>of(), it -> it));
    }

    private static Exact euro(String value) {
        return new Exact(new BigDecimal(value), EUR);
    }
}
