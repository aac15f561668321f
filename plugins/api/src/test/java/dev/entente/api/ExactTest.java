package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
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

    private static Exact euro(String value) {
        return new Exact(new BigDecimal(value), EUR);
    }
}
