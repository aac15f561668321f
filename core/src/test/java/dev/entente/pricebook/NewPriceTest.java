package dev.entente.pricebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.pricebook.Price.Says;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewPriceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID BOOK = UUID.randomUUID();

    @Test
    void whatCannotBeAPriceIsRefused() {
        assertThat(wrong("-0.01", Says.PRICE)).isEqualTo("A price cannot be below zero");
        assertThat(wrong("0.0000000000001", Says.PRICE)).isEqualTo("Use at most 12 decimals");
        assertThat(wrong("12345678901234567890", Says.PRICE)).isEqualTo("Use at most 19 digits");
        assertThat(wrong("1", Says.NOT_SOLD)).startsWith("Write a price, or say");
        assertThat(wrong(null, Says.PRICE)).startsWith("Write a price, or say");
        assertThat(wrong("0.000000000001", Says.PRICE)).isEmpty();
        assertThat(wrong("100.00", Says.PRICE)).isEmpty();
    }

    @Test
    void whatHoldsAlreadyIsNotChangedWithoutACorrection() {
        var known = known(price(TODAY.minusDays(10), "5"));
        assertThat(known.begun(BOOK, price(TODAY.minusDays(10), "6"), TODAY)).contains("holds since 2026-05-22");
        assertThat(known.begun(BOOK, price(TODAY.minusDays(3), "6"), TODAY)).contains("days that are over");
        assertThat(known.begun(BOOK, price(TODAY, "6"), TODAY)).isNull();
        assertThat(known.begun(BOOK, price(TODAY.plusDays(3), "6"), TODAY)).isNull();
    }

    @Test
    void whatIsOnlyToComeCanBeSaidAnew() {
        var known = known(price(TODAY.plusDays(10), "5"));
        assertThat(known.begun(BOOK, price(TODAY.plusDays(10), "6"), TODAY)).isNull();
        assertThat(known.begun(BOOK, price(TODAY.minusDays(10), "6"), TODAY)).isNull();
        assertThat(known.at(BOOK, price(TODAY.plusDays(10), "6"))).isEqualTo(price(TODAY.plusDays(10), "5.00"));
        assertThat(known.after(BOOK, price(TODAY, "6"))).isEqualTo(price(TODAY.plusDays(10), "5"));
    }

    private static String wrong(@Nullable String value, Says says) {
        var findings = new Findings();
        var decimal = value == null ? null : new BigDecimal(value);
        new NewPrice("SSO", Period.ofYears(1), 1, TODAY, says, decimal).check("", findings);
        return findings.isEmpty() ? "" : findings.all().getFirst().detail();
    }

    private static NewPrice price(LocalDate from, String value) {
        return new NewPrice("SSO", Period.ofYears(1), 1, from, Says.PRICE, new BigDecimal(value));
    }

    private static KnownPrices known(NewPrice said) {
        return new KnownPrices(List.of(new Price(BOOK, said)));
    }
}
