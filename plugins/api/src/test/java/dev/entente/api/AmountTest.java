package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Amount LARGEST = new Amount(Long.MAX_VALUE, EUR);

    @Test
    void countsSmallestParts() {
        var amount = Amount.of("12.30", "EUR");
        assertThat(amount.minor()).isEqualTo(1230);
        assertThat(amount.value()).isEqualTo(new BigDecimal("12.30"));
        assertThat(amount).hasToString("12.30 EUR");
    }

    @Test
    void knowsTheDecimalsOfItsCurrency() {
        assertThat(Amount.of("1234", "JPY").minor()).isEqualTo(1234);
        assertThat(Amount.of("1.234", "BHD").minor()).isEqualTo(1234);
        assertThat(Amount.of("-0.01", "EUR").minor()).isEqualTo(-1);
    }

    @Test
    void equalsAnAmountWrittenInAnotherWay() {
        assertThat(Amount.of("1E+2", "EUR")).isEqualTo(Amount.of("100.000", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1e-20", "1E-2147483647"})
    void refusesAFractionOfAPart(String value) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Amount.of(value, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000000000", "1E+999999999", "1E+2147483647", "92233720368547758.08"})
    void refusesWhatDoesNotFit(String value) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Amount.of(value, "EUR"));
    }

    @Test
    void reachesTheLargestNumberOfParts() {
        assertThat(Amount.of("92233720368547758.07", "EUR")).isEqualTo(LARGEST);
        assertThat(Amount.of("-92233720368547758.08", "EUR").minor()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void neverOverflows() {
        var least = new Amount(Long.MIN_VALUE, EUR);
        var one = new Amount(1, EUR);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negated);
    }

    @Test
    void refusesToMixUnits() {
        var euro = Amount.of("1", "EUR");
        var dollar = Amount.of("1", "USD");
        assertThatIllegalArgumentException().isThrownBy(() -> euro.plus(dollar)).withMessage("USD is not EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> euro.minus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(dollar));
    }

    @Test
    void splitsWithoutLoss() {
        assertThat(Amount.of("100.00", "EUR").split(3))
                .containsExactly(Amount.of("33.33", "EUR"), Amount.of("33.33", "EUR"), Amount.of("33.34", "EUR"));
        assertThat(sum(Amount.of("-100.00", "EUR").split(7))).isEqualTo(Amount.of("-100.00", "EUR"));
    }

    @Test
    void splitsByWeightsWithoutLossEvenAtTheLimits() {
        var least = new Amount(Long.MIN_VALUE, EUR);
        assertThat(sum(least.splitBy(Long.MAX_VALUE, 1, Long.MAX_VALUE))).isEqualTo(least);
        assertThat(LARGEST.splitBy(0, 5, 0)).containsExactly(Amount.zero(EUR), LARGEST, Amount.zero(EUR));
    }

    @Test
    void splitsAgreeWhereverTheCutsAre() {
        var amount = Amount.of("99.99", "EUR");
        var fine = amount.splitBy(1, 1, 8);
        var coarse = amount.splitBy(2, 8);
        assertThat(fine.get(0).plus(fine.get(1))).isEqualTo(coarse.getFirst());
        assertThat(fine.getLast()).isEqualTo(coarse.getLast());
    }

    @Test
    void refusesToSplitAmongNobody() {
        var amount = Amount.of("1", "EUR");
        assertThatIllegalArgumentException().isThrownBy(amount::splitBy);
        assertThatIllegalArgumentException().isThrownBy(() -> amount.splitBy(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> amount.splitBy(3, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> amount.split(0));
    }

    private static Amount sum(List<Amount> parts) {
        return parts.stream().reduce(Amount::plus).orElseThrow();
    }
}
