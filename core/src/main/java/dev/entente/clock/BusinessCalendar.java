package dev.entente.clock;

import dev.entente.payable.PublicHolidays;
import dev.entente.problem.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When people work: hours on each day of the week, where no public holiday of a region and no day of one's own says otherwise.
 * What the clock on the wall shows counts. Where it is put forward, the hour that is left out is nobody's; where it is put
 * back, both of the two hours of one name are worked.
 *
 * @param holidays such as DE or DE-BY; null: no public holidays
 */
public record BusinessCalendar(
        ZoneId zone,
        Map<DayOfWeek, List<Hours>> week,
        @Nullable String holidays,
        Map<LocalDate, OwnDay> days) {

    /** A year, with its leap day: longer than this nobody has to look for the next hour. */
    static final int YEAR = 366;

    public BusinessCalendar {
        week = Map.copyOf(week);
        days = Map.copyOf(days);
    }

    /** Monday to Friday from nine to five, and no holidays: where nobody has said anything. */
    public static BusinessCalendar usual(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) week.put(day, List.of(NINE_TO_FIVE));
        return new BusinessCalendar(zone, week, null, Map.of());
    }

    static final Hours NINE_TO_FIVE = new Hours(9 * 60, 17 * 60);

    /** From one moment until before another. */
    record Slot(Instant from, Instant until) {}

    /** The hours of a day, in their order; none where nobody works. */
    public List<Hours> hours(LocalDate day) {
        var own = days.get(day);
        if (own != null) return sorted(own.hours());
        if (PublicHolidays.of(holidays).isOne(day)) return List.of();
        return sorted(week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    private static List<Hours> sorted(List<Hours> hours) {
        return hours.stream().sorted(Comparator.comparingInt(Hours::from)).toList();
    }

    /** The moments of those hours. None counts twice, also where two of them, or two days, meet in an hour that comes twice. */
    List<Slot> slots(LocalDate day) {
        var slots = new ArrayList<Slot>();
        var last = Instant.MIN;
        for (var each : hours(day)) {
            var from = later(opening(day, each.from()), last);
            var until = earlier(closing(day, each.until()), endOf(day));
            if (!until.isAfter(from)) continue;
            slots.add(new Slot(from, until));
            last = until;
        }
        return slots;
    }

    // Of a time that comes twice the first, of one that does not come the moment at which it is left out.
    private Instant opening(LocalDate day, int minute) {
        return moment(day.atStartOfDay().plusMinutes(minute), true);
    }

    private Instant closing(LocalDate day, int minute) {
        return moment(day.atStartOfDay().plusMinutes(minute), false);
    }

    private Instant moment(LocalDateTime time, boolean first) {
        var offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) return zone.getRules().getTransition(time).getInstant();
        return time.toInstant(first ? offsets.getFirst() : offsets.getLast());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When so much has been worked since then. */
    public Instant after(Instant start, Duration work) {
        var left = work;
        int idle = 0;
        for (var day = dayOf(start); idle <= YEAR; day = day.plusDays(1)) {
            idle++;
            for (var slot : slots(day)) {
                var from = later(slot.from(), start);
                if (!slot.until().isAfter(from)) continue;
                var worked = Duration.between(from, slot.until());
                if (left.compareTo(worked) <= 0) return from.plus(left);
                left = left.minus(worked);
                idle = 0;
            }
        }
        throw withoutHours(dayOf(start));
    }

    /** How much is worked from one moment until another; nothing where it is not later. */
    public Duration worked(Instant from, Instant until) {
        var worked = Duration.ZERO;
        for (var day = dayOf(from); !day.isAfter(dayOf(until)); day = day.plusDays(1)) {
            for (var slot : slots(day)) {
                var begins = later(slot.from(), from);
                var ends = earlier(slot.until(), until);
                if (ends.isAfter(begins)) worked = worked.plus(Duration.between(begins, ends));
            }
        }
        return worked;
    }

    /** Whether anybody works then. */
    public boolean isWorked(LocalDate day) {
        return !slots(day).isEmpty();
    }

    /** So many days on which somebody works after a day, which does not count itself; none is the day as it is. */
    public LocalDate after(LocalDate start, int number) {
        var day = start;
        int idle = 0;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
                idle = 0;
            } else if (++idle > YEAR) throw withoutHours(start);
        }
        return day;
    }

    /** How many days on which somebody works lie behind a day, up to and with another. */
    int workedDays(LocalDate behind, LocalDate until) {
        if (!until.isAfter(behind)) return 0;
        return Math.toIntExact(behind.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorked)
                .count());
    }

    /** The first day of a year in which nobody works at all, from a day on; only days of one's own can differ from year to year. */
    public Optional<LocalDate> hole(LocalDate from) {
        var last = days.keySet().stream().max(Comparator.naturalOrder()).orElse(from);
        var end = (last.isAfter(from) ? last : from).plusDays(YEAR + 1L);
        var begins = from;
        for (var day = from; day.isBefore(end); day = day.plusDays(1)) {
            if (isWorked(day)) begins = day.plusDays(1);
            else if (!day.isBefore(begins.plusDays(YEAR - 1L))) return Optional.of(begins);
        }
        return Optional.empty();
    }

    /** Public holidays and days of one's own, each with what it is called, from a day until before another. */
    public SortedMap<LocalDate, String> special(LocalDate from, LocalDate until) {
        var special = new TreeMap<>(PublicHolidays.of(holidays).between(from, until));
        for (var own : days.values())
            if (!own.day().isBefore(from) && own.day().isBefore(until)) special.put(own.day(), own.name());
        return special;
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment at which a day ends. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    static Problem withoutHours(LocalDate from) {
        return new Problem(
                ClockProblem.CALENDAR_WITHOUT_HOURS,
                "From " + from + " on there is no working time for a year, so that nothing would ever be due."
                        + " Give at least one day of the week hours.");
    }
}
