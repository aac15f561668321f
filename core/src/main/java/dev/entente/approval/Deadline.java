package dev.entente.approval;

import dev.entente.payable.BusinessDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By when something is to be decided: so many hours or days, of all or of those on which people work. */
public record Deadline(int amount, Counted counted) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** How time is counted. */
    public enum Counted {
        HOURS,
        DAYS,
        BUSINESS_HOURS,
        BUSINESS_DAYS;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Counted> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** When that is, where it begins now. Business hours run from nine to five; a business day ends when the day does. */
    Instant after(Instant start, ZoneId zone, BusinessDays days) {
        var now = start.atZone(zone);
        return switch (counted) {
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> endOf(now.plusDays(amount));
            case BUSINESS_DAYS -> endOf(days.after(now.toLocalDate(), amount).atStartOfDay(zone));
            case BUSINESS_HOURS -> worked(now, Duration.ofHours(amount), days);
        };
    }

    /** A deadline that stood still while a question was open: as much of its own time is left as there was when it was asked. */
    Instant resumed(Instant due, Instant paused, Instant answered, ZoneId zone, BusinessDays days) {
        if (!answered.isAfter(paused)) return due;
        var from = paused.atZone(zone).toLocalDate();
        var until = answered.atZone(zone).toLocalDate();
        var last = due.atZone(zone).toLocalDate().minusDays(1); // days end when the next one begins
        return switch (counted) {
            case HOURS -> due.plus(Duration.between(paused, answered));
            case DAYS ->
                endOf(last.plusDays(ChronoUnit.DAYS.between(from, until)).atStartOfDay(zone));
            case BUSINESS_DAYS -> {
                int missed = (int) from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(days::isOne)
                        .count();
                yield endOf(days.after(last, missed).atStartOfDay(zone));
            }
            case BUSINESS_HOURS -> worked(answered.atZone(zone), workedBetween(paused, due, zone, days), days);
        };
    }

    private static Duration workedBetween(Instant start, Instant end, ZoneId zone, BusinessDays days) {
        var worked = Duration.ZERO;
        var first = start.atZone(zone).toLocalDate();
        var last = end.atZone(zone).toLocalDate();
        for (var day : first.datesUntil(last.plusDays(1)).filter(days::isOne).toList()) {
            var opens = latest(day.atTime(OPENS).atZone(zone).toInstant(), start);
            var closes = earliest(day.atTime(CLOSES).atZone(zone).toInstant(), end);
            if (closes.isAfter(opens)) worked = worked.plus(Duration.between(opens, closes));
        }
        return worked;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant endOf(ZonedDateTime day) {
        return day.toLocalDate().plusDays(1).atStartOfDay(day.getZone()).toInstant();
    }

    private static Instant worked(ZonedDateTime now, Duration hours, BusinessDays days) {
        var at = now;
        var left = hours;
        while (true) {
            var opens = at.with(OPENS);
            var closes = at.with(CLOSES);
            if (at.isBefore(opens)) at = opens;
            if (days.isOne(at.toLocalDate()) && at.isBefore(closes)) {
                var today = Duration.between(at, closes);
                if (left.compareTo(today) <= 0) return at.plus(left).toInstant();
                left = left.minus(today);
            }
            at = at.toLocalDate().plusDays(1).atTime(OPENS).atZone(at.getZone());
        }
    }

    /** "8 business hours". */
    public String words() {
        var words = counted.words();
        return amount + " " + (amount == 1 ? words.substring(0, words.length() - 1) : words);
    }
}
