package dev.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() {
        assertThat(Figures.of(Amount.of("1234567.50", "EUR"))).isEqualTo("1,234,567.50 EUR");
        assertThat(Figures.of(Amount.of("-12", "JPY"))).isEqualTo("−12 JPY");
    }

    @Test
    void pricesAndStepsAreAsFineAsTheyAre() {
        assertThat(Figures.of(UnitPrice.of("0.00042", "EUR"))).isEqualTo("0.00042 EUR");
        assertThat(Figures.of(UnitPrice.of("30", "EUR"))).isEqualTo("30.00 EUR");
        assertThat(Figures.of(new Exact(new BigDecimal("-14.9985"), Unit.currency("EUR"))))
                .isEqualTo("−14.9985 EUR");
    }

    @Test
    void daysAndTermsAreSaidInWords() {
        assertThat(Figures.of(LocalDate.of(2026, 11, 2))).isEqualTo("2 Nov 2026");
        assertThat(Figures.of(Period.ZERO)).isEqualTo("once");
        assertThat(Figures.of(Period.ofMonths(12))).isEqualTo("1 year");
        assertThat(Figures.of(Period.ofMonths(18))).isEqualTo("18 months");
    }
}
