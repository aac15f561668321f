package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"EUR,2", "JPY,0", "KWD,3", "CLF,4", "HRK,2", "ISK,0", "HUF,2", "UYI,0"})
    void currenciesHaveTheDecimalsOfIso4217(String code, int decimals) {
        assertThat(Unit.currency(code).scale()).isEqualTo(decimals);
        assertThat(Unit.currency(code).isCurrency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "ZZZ", "eur", "Eur", "EURO", "", " EUR", "EUR\n", "€"})
    void whatIsNoCurrencyIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.currency(code));
    }

    @Test
    void aProgramCountsInUnitsOfItsOwn() {
        assertThat(Unit.counted("points", 0).isCurrency()).isFalse();
        assertThat(Unit.counted("percent", 2)).isNotEqualTo(Unit.counted("percent", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("EUR", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("points", 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("points", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("p".repeat(33), 0));
    }

    @Test
    void aCurrencyWithOtherDecimalsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit("EUR", 3))
                .withMessage("EUR has 2 decimals, not 3");
    }
}
