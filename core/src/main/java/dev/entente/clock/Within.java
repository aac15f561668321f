package dev.entente.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** So many hours or days, of all or of those on which people work. Days end when they do; the first one does not count. */
public record Within(int amount, Counted counted) {

    /** Nothing is counted: the record itself says until when. */
    static final Within AS_THE_RECORD_SAYS = new Within(0, Counted.DAYS);

    private static final int FAR = 3;

    /** How time is counted. */
    public enum Counted {
        HOURS(8_784),
        DAYS(366),
        BUSINESS_HOURS(2_000),
        BUSINESS_DAYS(260);

        private final int most;

        Counted(int most) {
            this.most = most;
        }

        /** About a year. */
        public int most() {
            return most;
        }

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Counted> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }

        boolean isDays() {
            return this == DAYS || this == BUSINESS_DAYS;
        }

        boolean isBusiness() {
            return this == BUSINESS_HOURS || this == BUSINESS_DAYS;
        }
    }

    /** When that is over, where it begins then. */
    public Instant after(Instant start, BusinessCalendar calendar) {
        return switch (counted) {
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> calendar.endOf(calendar.dayOf(start).plusDays(amount));
            case BUSINESS_HOURS -> calendar.after(start, Duration.ofHours(amount));
            case BUSINESS_DAYS -> calendar.endOf(calendar.after(calendar.dayOf(start), amount));
        };
    }

    /** When it is over, where it stood still from one moment until another: as much is left as there was. */
    Instant resumed(Instant due, Instant paused, Instant resumed, BusinessCalendar calendar) {
        if (!counted.isDays()) return advance(resumed, measure(paused, due, calendar), calendar);
        var from = calendar.dayOf(paused);
        var until = calendar.dayOf(resumed);
        long days = counted == Counted.DAYS ? ChronoUnit.DAYS.between(from, until) : calendar.workedDays(from, until);
        if (days == 0) return due;
        // Days end when the next one begins. Where the calendar's zone was moved, it is due within a day, which counts
        // to its end.
        var last = calendar.dayOf(due.minusNanos(1));
        return calendar.endOf(
                counted == Counted.DAYS ? last.plusDays(days) : calendar.after(last, Math.toIntExact(days)));
    }

    /** How much time lies between two moments, as it is counted; nothing where the second is not later. */
    Duration measure(Instant from, Instant until, BusinessCalendar calendar) {
        if (!until.isAfter(from)) return Duration.ZERO;
        return counted.isBusiness() ? calendar.worked(from, until) : Duration.between(from, until);
    }

    /** When so much time has gone by since then, as it is counted. */
    Instant advance(Instant from, Duration time, BusinessCalendar calendar) {
        return counted.isBusiness() ? calendar.after(from, time) : from.plus(time);
    }

    /** Whether it takes years in a calendar in which people hardly work. It is looked for day by day, each time that it is shown. */
    boolean isFar(LocalDate from, BusinessCalendar calendar) {
        var end = from.plusYears(FAR);
        return switch (counted) {
            case HOURS, DAYS -> false;
            case BUSINESS_HOURS ->
                calendar.worked(calendar.endOf(from), calendar.endOf(end)).compareTo(Duration.ofHours(amount)) < 0;
            case BUSINESS_DAYS -> calendar.workedDays(from, end) < amount;
        };
    }

    boolean isFree() {
        return equals(AS_THE_RECORD_SAYS);
    }

    /** "2 business hours". */
    public String words() {
        if (isFree()) return "by the day that the record names";
        var words = counted.words();
        return amount + " " + (amount == 1 ? words.substring(0, words.length() - 1) : words);
    }
}
