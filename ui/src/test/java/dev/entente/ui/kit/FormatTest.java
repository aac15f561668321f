package dev.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.ui.kit.TraceSteps.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

    private final Format british = new Format(Locale.UK);
    private final Format german = new Format(Locale.GERMANY);

    @Test
    void writesAmountsToTheLastDecimalOfTheirUnit() {
        assertThat(british.money(Amount.of("1072.57", "EUR"))).isEqualTo("€1,072.57");
        assertThat(british.money(Amount.of("1072", "JPY"))).isEqualTo("JP¥1,072");
        assertThat(british.money(Amount.of("1.072", "KWD"))).endsWith("1.072");
        assertThat(german.money(Amount.of("1072.57", "EUR"))).isEqualTo("1.072,57\u00a0€");
        assertThat(british.money(new Amount(0, Unit.currency("EUR")))).isEqualTo("€0.00");
    }

    @Test
    void namesUnitsThatAreNoCurrency() {
        assertThat(british.money(new Amount(1250, Unit.counted("points", 0)))).isEqualTo("1,250\u00a0points");
    }

    @Test
    void putsTheMinusInFrontOfTheSignOfTheCurrency() {
        assertThat(british.money(Amount.of("-640.00", "EUR"))).isEqualTo("\u2212€640.00");
        assertThat(german.money(Amount.of("-640.00", "EUR"))).isEqualTo("\u2212640,00\u00a0€");
    }

    @Test
    void shortensFiguresAndNothingElse() {
        assertThat(british.figure(Amount.of("747.00", "EUR"))).isEqualTo("€747.00");
        assertThat(british.figure(Amount.of("186420.57", "EUR"))).isEqualTo("€186,421");
        assertThat(british.figure(Amount.of("4823456.00", "EUR"))).isEqualTo("€4.82m");
        assertThat(german.figure(Amount.of("-4823456.00", "EUR"))).isEqualTo("\u22124,82\u00a0Mio.\u00a0€");
        assertThat(new Format(Locale.JAPAN).figure(Amount.of("4823456", "JPY"))).doesNotContain("万");
    }

    @Test
    void shortensLabelsOfChartsMost() {
        assertThat(british.label(Amount.of("747.49", "EUR"))).isEqualTo("€747");
        assertThat(british.label(Amount.of("33794.10", "EUR"))).isEqualTo("€33.8k");
        assertThat(british.label(Amount.of("4823456.00", "EUR"))).isEqualTo("€4.82m");
        assertThat(german.label(Amount.of("33794.10", "EUR"))).isEqualTo("33.794\u00a0€");
    }

    @Test
    void writesPercentagesWithOneDecimalAtLeast() {
        assertThat(british.percent(Percentage.of("6"))).isEqualTo("6.0%");
        assertThat(british.percent(Percentage.of("12.75"))).isEqualTo("12.75%");
        assertThat(british.change(Percentage.of("12"))).isEqualTo("+12.0%");
        assertThat(british.change(Percentage.of("-2.1"))).isEqualTo("\u22122.1%");
        assertThat(british.factor(Percentage.of("6"))).isEqualTo("0.06");
        assertThat(german.factor(Percentage.of("12.5"))).isEqualTo("0,125");
    }

    @Test
    void writesDaysSoThatNobodyTakesTheMonthForTheDay() {
        var day = LocalDate.of(2026, 4, 3);
        assertThat(british.day(day)).isEqualTo("3 Apr 2026");
        assertThat(new Format(Locale.US).day(day)).isEqualTo("Apr 3, 2026");
        assertThat(british.weekday(day)).isEqualTo("Friday, 3 April 2026");
        assertThat(british.month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
        assertThat(british.range(DateRange.since(day))).isEqualTo("since 3 Apr 2026");
        assertThat(british.period(Period.of(1, 3, 0))).isEqualTo("1 year 3 months");
    }

    @Test
    void writesTimesWhereTheTenantIs() {
        var time = Instant.parse("2026-10-31T23:59:00Z");
        assertThat(british.time(time, ZoneId.of("UTC"))).isEqualTo("31 Oct 2026, 23:59");
        assertThat(british.time(time, ZoneId.of("Asia/Tokyo"))).isEqualTo("1 Nov 2026, 08:59");
    }

    @Test
    void hasWordsForAnyLanguage() {
        for (var language : Locale.getISOLanguages()) {
            var locale = Locale.of(language);
            var format = new Format(locale);
            assertThatCode(() -> {
                        format.day(LocalDate.of(2026, 11, 20));
                        format.weekday(LocalDate.of(2026, 11, 20));
                        format.time(Instant.EPOCH, ZoneId.of("UTC"));
                        format.figure(Amount.of("4823456.00", "EUR"));
                        format.value(Amount.of("-1072.57", "EUR"));
                    })
                    .as(locale.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void cutsValuesAtTheDecimalPointAndWhereTheUnitEnds() {
        var fine = new Exact(new BigDecimal("1650.10125"), Unit.currency("EUR"));
        assertThat(british.value(fine)).isEqualTo(new Value("1,650", ".10", "125"));
        assertThat(german.value(fine)).isEqualTo(new Value("1.650", ",10", "125"));
        assertThat(german.value(Amount.of("1072.57", "EUR"))).isEqualTo(new Value("1.072", ",57", "\u00a0€"));
        assertThat(british.value(Amount.of("1072", "JPY"))).isEqualTo(new Value("JP¥1,072", "", ""));
        assertThat(british.value(new Exact(new BigDecimal("0.5"), Unit.currency("JPY"))))
                .isEqualTo(new Value("0", "", ".5"));
    }

    @Test
    void showsAnythingThatAStepMayName() {
        var named = Arrays.asList(
                Amount.of("1.00", "EUR"),
                Percentage.of("6"),
                LocalDate.of(2026, 1, 1),
                Period.ofMonths(1),
                3,
                4L,
                new BigDecimal("0.5"),
                "words",
                Unit.currency("EUR"));
        assertThat(named.stream().map(british::plain))
                .containsExactly("€1.00", "6.0%", "1 Jan 2026", "1 month", "3", "4", "0.5", "words", "EUR");
    }
}
