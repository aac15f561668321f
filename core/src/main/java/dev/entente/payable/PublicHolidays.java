package dev.entente.payable;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country or of a part of one. */
public final class PublicHolidays {

    private static final PublicHolidays NONE = new PublicHolidays(null, new String[0]);

    private final @Nullable HolidayManager manager;
    private final String[] part;

    private PublicHolidays(@Nullable HolidayManager manager, String[] part) {
        this.manager = manager;
        this.part = part;
    }

    /** Of a country, such as DE, or a part of one, such as DE-BY; of none, no day is one. */
    public static PublicHolidays of(@Nullable String region) {
        if (region == null) return NONE;
        var codes = region.toLowerCase(Locale.ROOT).split("-", 2);
        var manager = HolidayManager.getInstance(ManagerParameters.create(codes[0]));
        return new PublicHolidays(manager, codes.length == 1 ? new String[0] : new String[] {codes[1]});
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
        return manager != null && manager.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, part);
    }

    /** Those from one day until before another, by day, each with what it is called in English. */
    public SortedMap<LocalDate, String> between(LocalDate from, LocalDate until) {
        var named = new TreeMap<LocalDate, String>();
        if (manager == null) return named;
        for (Holiday each : manager.getHolidays(from, until.minusDays(1), part)) {
            if (each.getType() == HolidayType.PUBLIC_HOLIDAY)
                named.merge(each.getDate(), each.getDescription(Locale.ENGLISH), (one, other) -> one + ", " + other);
        }
        return named;
    }
}
