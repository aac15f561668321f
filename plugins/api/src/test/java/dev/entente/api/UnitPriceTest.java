package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitPriceTest {

    @Test
    void isFinerThanTheCurrency() {
        assertThat(UnitPrice.of("0.00042", "EUR").times(3)).hasToString("0.00126 EUR");
        assertThat(UnitPrice.of("1.10", "EUR")).isEqualTo(UnitPrice.of("1.1", "EUR"));
    }

    @Test
    void anyNumberOfPiecesFits() {
        assertThat(UnitPrice.of("9999999.999999999999", "EUR")
                        .times(Long.MAX_VALUE)
                        .signum())
                .isPositive();
    }

    @Test
    void refusesWhatIsTooFine() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitPrice.of("0.0000000000001", "EUR"));
    }
}
