package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @Test
    void isWrittenInPercentAndHeldAsAFraction() {
        assertThat(Percentage.of("12.5").fraction()).isEqualByComparingTo("0.125");
        assertThat(Percentage.of("12.50")).isEqualTo(Percentage.of("12.5")).hasToString("12.5 %");
        assertThat(Percentage.of("100")).hasToString("100 %");
        assertThat(Percentage.of("0").percent()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void halfAPercentIsWrittenAsAText() {
        assertThat(Percentage.of("0.5")).hasToString("0.5 %");
        assertThat(new Percentage(new BigDecimal("0.5")))
                .as("the constructor takes the fraction")
                .isEqualTo(Percentage.of("50"));
    }

    @Test
    void takesAnExactShare() {
        var share = Percentage.of("3").of(Amount.of("999999.99", "USD"));
        assertThat(share).isEqualTo(new Exact(new BigDecimal("29999.9997"), Unit.currency("USD")));
        assertThat(Percentage.of("-0.5").of(Amount.of("10.00", "USD"))).hasToString("-0.05 USD");
    }

    @Test
    void anyShareOfAnyAmountFits() {
        var finest = Percentage.of("99999999.9999999999");
        assertThat(finest.of(new Amount(Long.MAX_VALUE, Unit.currency("CLF"))).signum())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00000000001", "1E+30", "1234567.123456789012", "1E-2000000000", "1E+2000000000"})
    void refusesWhatIsTooFineOrTooLarge(String percent) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Percentage.of(percent));
    }
}
