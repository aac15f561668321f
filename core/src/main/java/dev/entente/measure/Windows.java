package dev.entente.measure;

import dev.entente.api.DateRange;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;

/** Which days a window covers, counted back from a day that is included. */
public final class Windows {

    private Windows() {}

    /** The days of the window that ends with this day; joined is the partner's first day, the year starts with a month. */
    public static DateRange days(Window window, LocalDate day, LocalDate joined, Month yearStart) {
        return new DateRange(from(window, day, joined, yearStart), day.plusDays(1));
    }

    /** The days from the first of all these to the last. */
    static DateRange around(Collection<DateRange> windows) {
        var from = windows.stream().map(DateRange::from).min(LocalDate::compareTo);
        var until = windows.stream().map(DateRange::until).max(LocalDate::compareTo);
        return new DateRange(from.orElseThrow(), until.orElseThrow());
    }

    private static LocalDate from(Window window, LocalDate day, LocalDate joined, Month yearStart) {
        return switch (window) {
            case Last last -> day.plusDays(1).minus(last.length());
            case Calendar calendar ->
                switch (calendar) {
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> months(day, 3);
                    case HALF_YEAR -> months(day, 6);
                    case YEAR -> day.withDayOfYear(1);
                    case FISCAL_YEAR -> fiscal(day, yearStart);
                    case SINCE_JOINING -> joined.isAfter(day) ? day : joined;
                };
        };
    }

    private static LocalDate months(LocalDate day, int length) {
        int first = (day.getMonthValue() - 1) / length * length + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }

    private static LocalDate fiscal(LocalDate day, Month yearStart) {
        var thisYear = LocalDate.of(day.getYear(), yearStart, 1);
        return thisYear.isAfter(day) ? thisYear.minusYears(1) : thisYear;
    }
}
