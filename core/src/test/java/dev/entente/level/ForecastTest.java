package dev.entente.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import dev.entente.program.Requirement;
import dev.entente.program.Tier;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate REVIEW = LocalDate.of(2026, 4, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void whatIsStillCountedThenAndWhatComesAtThisPace() {
        // 31 days are to come, and 9,000 came in 90.
        assertThat(forecast(new Last(Period.ofMonths(12)), LONG_AGO, 2_000, 9_000))
                .isEqualTo("5100.00 EUR");
    }

    @Test
    void aWindowThatBeginsAnewCountsItsOwnDaysOnly() {
        // The last month before the review is March, which is all still to come.
        assertThat(forecast(Calendar.MONTH, LONG_AGO, 0, 9_000)).isEqualTo("3100.00 EUR");
        assertThat(forecast(Calendar.QUARTER, LONG_AGO, 500, 9_000)).isEqualTo("3600.00 EUR");
    }

    @Test
    void whoIsNewIsMeasuredByTheDaysSince() {
        assertThat(forecast(Calendar.YEAR, TODAY.minusDays(9), 1_000, 1_000)).isEqualTo("4100.00 EUR");
    }

    @Test
    void sharesStayWhatTheyAreAndStocksAreThoseOfTheDay() {
        var kept = measure("retention", "percent", Calendar.EVER);
        var people = measure("certified-people", "people", Calendar.MONTH);
        var ladder = List.of(
                new Tier("silver", "Silver", List.of(new Requirement(kept, counted(kept, 80), "Retention"))),
                new Tier("gold", "Gold", List.of(new Requirement(people, counted(people, 3), "People"))));
        var now = Map.of(kept, counted(kept, 81), people, counted(people, 3));
        var then = Map.of(kept, counted(kept, 10), people, counted(people, 2));
        var forecast = Forecast.of(
                ladder,
                new Forecast.Known(
                        TODAY,
                        REVIEW,
                        LONG_AGO,
                        Month.JANUARY,
                        now,
                        then,
                        Map.of(),
                        Set.of("retention"),
                        Set.of("certified-people")));
        assertThat(forecast.earned()).isEqualTo(ladder.getFirst());
        assertThat(forecast.asks(ladder.getLast()).getFirst().words())
                .isEqualTo("People: 2 of 3 people, 1 people missing");
    }

    private static String forecast(Window window, LocalDate joined, int kept, int recent) {
        var sales = Measure.of("net-revenue", Unit.currency("EUR"), window);
        var ladder = List.of(new Tier("gold", "Gold", List.of(new Requirement(sales, euros(1), "Sales"))));
        var known = new Forecast.Known(
                TODAY,
                REVIEW,
                joined,
                Month.JANUARY,
                Map.of(),
                Map.of(sales, euros(kept)),
                Map.of(Forecast.pace(sales), euros(recent)),
                Set.of(),
                Set.of());
        return String.valueOf(Forecast.of(ladder, known).totals().get(sales));
    }

    private static Measure measure(String what, String unit, Window window) {
        return Measure.of(what, Unit.counted(unit, 0), window);
    }

    private static Amount counted(Measure measure, int figure) {
        return new Amount(figure, measure.unit());
    }

    private static Amount euros(int euros) {
        return Amount.of(euros + ".00", "EUR");
    }
}
