package dev.entente.payable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Monday to Friday, less the public holidays of a region. */
public final class BusinessDays {

    private final PublicHolidays holidays;

    private BusinessDays(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** Of a country, such as DE, or a part of one, such as DE-BY; of none, all weekdays. */
    public static BusinessDays of(@Nullable String region) {
        return new BusinessDays(PublicHolidays.of(region));
    }

    /** Whether the holidays of a region are known. */
    public static boolean knows(String region) {
        return PublicHolidays.knows(region);
    }

    public boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.isOne(day);
    }

    /** So many business days after a day, which does not count itself; none is the day as it is. */
    public LocalDate after(LocalDate start, int number) {
        var day = start;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day)) left--;
        }
        return day;
    }
}
