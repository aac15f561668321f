package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.measure.Windows.Anchors;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
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

    @Test
    void fiscalQuartersAndHalfYearsBeginWithTheTenantsYear() {
        assertThat(fiscal(Calendar.FISCAL_QUARTER, "2026-03-31")).isEqualTo(range("2026-02-01", "2026-04-01"));
        assertThat(fiscal(Calendar.FISCAL_QUARTER, "2026-01-31")).isEqualTo(range("2025-11-01", "2026-02-01"));
        assertThat(fiscal(Calendar.FISCAL_HALF_YEAR, "2026-09-10")).isEqualTo(range("2026-08-01", "2026-09-11"));
    }

    @Test
    void aWindowOfLastYearIsWhole() {
        var ago = new Ago(Calendar.FISCAL_QUARTER, Period.ofYears(1));
        assertThat(fiscal(ago, "2026-03-31")).isEqualTo(range("2025-02-01", "2025-05-01"));
    }

    @Test
    void monthsOfASubscriptionAreCountedFromItsFirstDayAndEndWithTheAskedDay() {
        var first = new SubscriptionMonths(1, 12);
        assertThat(subscribed(first, "2026-03-31")).contains(range("2026-01-31", "2026-04-01"));
        assertThat(subscribed(first, "2027-03-01")).contains(range("2026-01-31", "2027-01-31"));
        assertThat(subscribed(new SubscriptionMonths(2, 2), "2026-03-05")).contains(range("2026-02-28", "2026-03-06"));
        assertThat(subscribed(new SubscriptionMonths(13, 24), "2026-03-05")).isEmpty();
        assertThat(Windows.days(first, new Anchors(JOINED, JOINED, Month.JANUARY, null)))
                .isEmpty();
    }

    @Test
    void allSinceADayEndsWithTheAskedDayAndIsEmptyBefore() {
        assertThat(days(new Since(JOINED), "2026-03-31")).isEqualTo(range("2025-07-15", "2026-04-01"));
        assertThat(subscribed(new Since(JOINED), "2025-07-14")).isEmpty();
    }

    private static DateRange fiscal(Window window, String day) {
        return Windows.days(window, LocalDate.parse(day), JOINED, Month.FEBRUARY);
    }

    private static Optional<DateRange> subscribed(Window window, String day) {
        var at = new Anchors(LocalDate.parse(day), JOINED, Month.JANUARY, LocalDate.of(2026, 1, 31));
        return Windows.days(window, at);
    }

    private static DateRange days(Window window, String day) {
        return Windows.days(window, LocalDate.parse(day), JOINED, Month.JANUARY);
    }

    private static DateRange range(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
