package dev.entente.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.rate.FindingRates.Wanted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit USD = Unit.currency("USD");
    private static final Unit GBP = Unit.currency("GBP");
    private static final RateSource TREASURY = new RateSource("TREASURY");

    private final Ways table = new Ways(List.of(rate("EUR", "USD", "1.25"), rate("EUR", "GBP", "0.8")));

    @Test
    void aPairsOwnRateIsUsedAsItIs() {
        var found = table.find(EUR, USD, List.of(EUR)).orElseThrow();
        assertThat(found.rate()).isEqualByComparingTo("1.25");
        assertThat(found.words()).isEqualTo("1 EUR was 1.25 USD on 2026-03-31 (European Central Bank)");
        assertThat(found.of(Amount.of("0.10", "EUR"))).isEqualTo(Amount.of("0.13", "USD"));
    }

    @Test
    void thatOfTheOtherDirectionIsTurnedRound() {
        var found = table.find(USD, EUR, List.of(EUR)).orElseThrow();
        assertThat(found.rate()).isEqualByComparingTo("0.8");
        assertThat(found.words()).endsWith(", turned round");
        assertThat(found.of(Amount.of("100.00", "USD"))).isEqualTo(Amount.of("80.00", "EUR"));
    }

    @Test
    void twoAreCrossedThroughAThirdCurrencyAndRoundedOnce() {
        var found = table.find(USD, GBP, List.of(EUR)).orElseThrow();
        assertThat(found.legs()).hasSize(2);
        assertThat(found.rate()).isEqualByComparingTo("0.64");
        assertThat(found.of(UnitPrice.of("3", "USD"), 4)).isEqualTo(UnitPrice.of("1.92", "GBP"));
        var third = new Ways(List.of(rate("EUR", "USD", "3"))).find(USD, EUR, List.of());
        assertThat(third.orElseThrow().of(Amount.of("9.00", "USD"))).isEqualTo(Amount.of("3.00", "EUR"));
    }

    @Test
    void whereNothingIsKnownThereIsNoneAndNeverOne() {
        assertThat(table.find(USD, Unit.currency("CHF"), List.of(EUR))).isEmpty();
        assertThat(table.find(USD, GBP, List.of())).isEmpty();
        assertThat(FindingRates.missing(USD, GBP, DAY, 7, null).detail())
                .isEqualTo(
                        "There is no rate from USD to GBP on 2026-03-31, nor in the 7 days before; enter one, or upload a newer file");
        assertThat(FindingRates.missing(USD, GBP, DAY, 7, TREASURY).detail())
                .contains("nor in the 7 days before (source: TREASURY); enter one");
    }

    @Test
    void ofOneDayTheSourcesCountInTheirOrderAndANewerDayBeforeAll() {
        var day = List.of(RateSource.ENTERED, RateSource.FILE, RateSource.ECB, new RateSource("BANK"), TREASURY);
        var said = day.stream().map(source -> rate(source, DAY, "1.2")).toList().reversed();
        assertThat(said.stream().sorted(ExchangeRate.NEWEST_FIRST).map(ExchangeRate::source))
                .containsExactlyElementsOf(day);
        var newer = rate(TREASURY, DAY.plusDays(1), "1.3");
        assertThat(Stream.concat(said.stream(), Stream.of(newer)).sorted(ExchangeRate.NEWEST_FIRST))
                .startsWith(newer);
    }

    @Test
    void whereASourceIsNamedNoOtherCounts() {
        var treasury = rate(TREASURY, DAY.minusDays(1), "1.2");
        var bank = rate(RateSource.ECB, DAY, "1.25");
        var wanted = new Wanted(EUR, USD, DAY, 7, TREASURY);
        assertThat(wanted.covers(treasury)).isTrue();
        assertThat(wanted.covers(bank)).isFalse();
        assertThat(new Wanted(EUR, USD, DAY, 7).covers(bank)).isTrue();
        assertThat(new Wanted(EUR, USD, DAY, 0, TREASURY).covers(treasury)).isFalse();
    }

    private static ExchangeRate rate(RateSource source, LocalDate on, String rate) {
        return new ExchangeRate(new NewRate("EUR", "USD", on, new BigDecimal(rate)), source);
    }

    @Test
    void anAmountOfAnotherCurrencyIsABug() {
        var found = table.find(EUR, USD, List.of()).orElseThrow();
        assertThatThrownBy(() -> found.of(Amount.of("1.00", "GBP"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(table.find(EUR, EUR, List.of()).orElseThrow().words()).isEqualTo("EUR is EUR");
    }

    private static ExchangeRate rate(String from, String to, String rate) {
        return new ExchangeRate(new NewRate(from, to, DAY, new BigDecimal(rate)), RateSource.ECB);
    }
}
