package dev.entente.clock;

import dev.entente.clock.WrittenCalendar.WrittenDay;
import dev.entente.payable.PublicHolidays;
import dev.entente.problem.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a written calendar, and says all that is wrong with it. */
final class CalendarReader {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 80;
    private static final int MOST_HOURS = 6;
    private static final int MOST_DAYS = 400;

    private final Findings findings;

    CalendarReader(Findings findings) {
        this.findings = findings;
    }

    /** What is not understood is found, and left out of what is read. */
    BusinessCalendar read(WrittenCalendar written) {
        findings.line("/name", written.name(), LONGEST_NAME);
        countries(written.countries());
        var holidays = written.holidays();
        if (holidays != null && !PublicHolidays.knows(holidays)) {
            findings.add(
                    "/holidays", "Use a country such as DE, or a part of one such as DE-BY, whose holidays are known");
            holidays = null;
        }
        return new BusinessCalendar(zone(written.zone()), week(written.week()), holidays, days(written.days()));
    }

    /** What was kept, as it was checked then. */
    static BusinessCalendar kept(WrittenCalendar written) {
        return new CalendarReader(new Findings()).read(written);
    }

    private ZoneId zone(String zone) {
        if (ZoneId.getAvailableZoneIds().contains(zone)) return ZoneId.of(zone);
        findings.add("/zone", "Use a time zone such as Europe/Berlin");
        return ZoneOffset.UTC;
    }

    private void countries(List<String> countries) {
        var seen = new HashSet<>();
        for (int i = 0; i < countries.size(); i++) {
            if (!COUNTRIES.contains(countries.get(i))) findings.add("/countries/" + i, "Use two letters, such as DE");
            else if (!seen.add(countries.get(i))) findings.add("/countries/" + i, "Name each country once");
        }
    }

    private Map<DayOfWeek, List<Hours>> week(Map<String, List<String>> written) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        written.forEach((name, hours) -> {
            var day = day(name);
            if (day == null) findings.add("/week/" + name, "Use monday, tuesday and so on");
            else week.put(day, hours("/week/" + name, hours));
        });
        return week;
    }

    static @Nullable DayOfWeek day(String name) {
        for (var day : DayOfWeek.values()) if (code(day).equals(name)) return day;
        return null;
    }

    /** As it is written. */
    static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private Map<LocalDate, OwnDay> days(List<WrittenDay> written) {
        if (written.size() > MOST_DAYS) findings.add("/days", "Use at most " + MOST_DAYS + " days");
        var days = new HashMap<LocalDate, OwnDay>();
        for (int i = 0; i < written.size(); i++) {
            var each = written.get(i);
            var at = "/days/" + i;
            findings.line(at + "/name", each.name(), LONGEST_NAME);
            int year = each.day().getYear();
            if (year < 2000 || year > 2199) findings.add(at + "/day", "Use a day between 2000 and 2199");
            var day = new OwnDay(each.day(), each.name(), hours(at + "/hours", each.hours()));
            if (days.put(day.day(), day) != null) findings.add(at + "/day", "Name each day once");
        }
        return days;
    }

    private List<Hours> hours(String at, @Nullable List<String> written) {
        var read = new ArrayList<Hours>();
        if (written == null || written.size() > MOST_HOURS) {
            findings.add(at, "Name 0 to " + MOST_HOURS + " stretches of hours");
            return read;
        }
        for (int i = 0; i < written.size(); i++) {
            var hours = written.get(i) == null ? null : Hours.of(written.get(i)).orElse(null);
            if (hours == null)
                findings.add(at + "/" + i, "Use hours such as 09:00-17:00, the later one behind; a day ends at 24:00");
            else read.add(hours);
        }
        read.sort(Comparator.comparingInt(Hours::from));
        for (int i = 1; i < read.size(); i++)
            if (read.get(i).from() < read.get(i - 1).until())
                findings.add(
                        at,
                        read.get(i).written() + " begins before "
                                + read.get(i - 1).written() + " is over");
        return read;
    }
}
