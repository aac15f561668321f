package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final LocalDate JOINED = LocalDate.of(2025, 7, 15);

    @Test
    void aMonthIncludesItsFirstAndTheAskedDay() {
        assertThat(days(Calendar.MONTH, "2026-03-31")).isEqualTo(range("2026-03-01", "2026-04-01"));
    }

    @Test
    void quartersAndHalfYearsBeginWithTheirFirstMonth() {
        assertThat(days(Calendar.QUARTER, "2026-05-10")).isEqualTo(range("2026-04-01", "2026-05-11"));
        assertThat(days(Calendar.HALF_YEAR, "2026-12-31")).isEqualTo(range("2026-07-01", "2027-01-01"));
    }

    @Test
    void aFiscalYearMayBeginInTheYearBefore() {
        var days = Windows.days(Calendar.FISCAL_YEAR, LocalDate.of(2026, 2, 28), JOINED, Month.APRIL);
        assertThat(days).isEqualTo(range("2025-04-01", "2026-03-01"));
    }

    @Test
    void theLastTwelveMonthsEndWithTheAskedDay() {
        assertThat(days(new Last(Period.ofMonths(12)), "2026-03-31")).isEqualTo(range("2025-04-01", "2026-04-01"));
    }

    @Test
    void sinceJoiningBeginsOnTheFirstDay() {
        assertThat(days(Calendar.SINCE_JOINING, "2026-03-31")).isEqualTo(range("2025-07-15", "2026-04-01"));
    }

    private static DateRange days(Window window, String day) {
        return Windows.days(window, LocalDate.parse(day), JOINED, Month.JANUARY);
    }

    private static DateRange range(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
