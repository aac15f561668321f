package dev.entente.payable;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Monday to Friday, less the public holidays of a region. */
public final class BusinessDays {

    private static final BusinessDays WEEKDAYS = new BusinessDays(_ -> false);

    private final Predicate<LocalDate> holiday;

    private BusinessDays(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    /** Of a country, such as DE, or a part of one, such as DE-BY; of none, all weekdays. */
    public static BusinessDays of(@Nullable String region) {
        if (region == null) return WEEKDAYS;
        var codes = region.toLowerCase(Locale.ROOT).split("-", 2);
        var manager = HolidayManager.getInstance(ManagerParameters.create(codes[0]));
        return new BusinessDays(
                codes.length == 1
                        ? day -> manager.isHoliday(day, HolidayType.PUBLIC_HOLIDAY)
                        : day -> manager.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, codes[1]));
    }

    /** Whether the holidays of a region are known. */
    public static boolean knows(String region) {
        var codes = region.split("-", 2);
        if (!HolidayManager.getSupportedCalendarCodes().contains(codes[0])) return false;
        return codes.length == 1
                || HolidayManager.getInstance(ManagerParameters.create(codes[0].toLowerCase(Locale.ROOT)))
                        .getCalendarHierarchy()
                        .getChildren()
                        .containsKey(codes[1].toLowerCase(Locale.ROOT));
    }

    public boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holiday.test(day);
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
