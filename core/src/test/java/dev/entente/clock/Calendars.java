package dev.entente.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars by situation, and moments as a clock on the wall there shows them. */
final class Calendars {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Calendars() {}

    static BusinessCalendar nineToFive() {
        return BusinessCalendar.usual(BERLIN);
    }

    static BusinessCalendar withHolidaysOf(String region) {
        return new BusinessCalendar(BERLIN, nineToFive().week(), region, Map.of());
    }

    /** The same hours on all seven days. */
    static BusinessCalendar daily(String zone, String... hours) {
        return of(zone, null, Map.of(), hours, DayOfWeek.values());
    }

    static BusinessCalendar onlyOn(DayOfWeek day, String... hours) {
        return of("Europe/Berlin", null, Map.of(), hours, day);
    }

    static BusinessCalendar withDays(BusinessCalendar calendar, OwnDay... days) {
        var byDay = Stream.of(days).collect(Collectors.toMap(OwnDay::day, Function.identity()));
        return new BusinessCalendar(calendar.zone(), calendar.week(), calendar.holidays(), byDay);
    }

    static OwnDay own(String day, String... hours) {
        return new OwnDay(LocalDate.parse(day), "Own", hours(hours));
    }

    private static BusinessCalendar of(
            String zone, @Nullable String holidays, Map<LocalDate, OwnDay> own, String[] hours, DayOfWeek... days) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : days) week.put(day, hours(hours));
        return new BusinessCalendar(ZoneId.of(zone), week, holidays, own);
    }

    private static List<Hours> hours(String... written) {
        return Arrays.stream(written).map(each -> Hours.of(each).orElseThrow()).toList();
    }

    static Instant at(String local) {
        return at(local, BERLIN);
    }

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static String read(Instant moment) {
        return read(moment, BERLIN);
    }

    static String read(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).toString();
    }
}
