package dev.entente.ui.clock;

import dev.entente.clock.EndOfDay;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What clocks and promises are called. */
final class ClockWords {

    private static final long DAYS_FROM = 48;

    private ClockWords() {}

    static String standing(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "Overdue";
            case SOON -> "Due soon";
            case RUNNING -> "Running";
            case PAUSED -> "Paused";
            case KEPT -> "Kept";
            case MISSED -> "Missed";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case OVERDUE, MISSED -> Tone.BAD;
            case SOON -> Tone.WARN;
            case RUNNING -> Tone.INFO;
            case KEPT -> Tone.GOOD;
            case PAUSED, DROPPED -> Tone.NEUTRAL;
        };
    }

    static String side(Side side) {
        return side == Side.VENDOR ? "Vendor" : "Partner";
    }

    /** As a clock on the wall shows it to whoever has to act. */
    static String due(ShownClock clock) {
        return moment(clock.dueAt(), ZoneId.of(clock.zone()));
    }

    /** The end of a day as that, since its midnight is the next day's. */
    static String moment(Instant moment, ZoneId zone) {
        var format = Format.user();
        return EndOfDay.at(moment, zone)
                .map(day -> "the end of " + format.day(day))
                .orElseGet(() -> format.time(moment, zone));
    }

    /** How much time is left, or why none runs. */
    static String left(ShownClock clock) {
        return switch (clock.standing()) {
            case OVERDUE -> "The time is over";
            case PAUSED -> "Stands still: " + clock.because();
            case KEPT, MISSED -> clock.tookSeconds() == null ? "" : "Took " + time(clock, clock.tookSeconds());
            case DROPPED -> "Not to be done any more";
            case SOON, RUNNING -> clock.leftSeconds() == null ? "" : time(clock, clock.leftSeconds()) + " left";
        };
    }

    private static String time(ShownClock clock, long seconds) {
        return time(clock.within(), seconds);
    }

    /** So much time of a promise whose own is in these words: working time where that is. */
    static String time(String within, long seconds) {
        return within.contains("business") ? hours(seconds) + " of working time" : duration(seconds);
    }

    private static String duration(long seconds) {
        long hours = Duration.ofSeconds(seconds).toHours();
        if (hours < DAYS_FROM) return hours(seconds);
        long days = hours / 24;
        return hours % 24 == 0 ? days + " days" : days + " days " + hours % 24 + " h";
    }

    private static String hours(long seconds) {
        var time = Duration.ofSeconds(seconds);
        if (time.toMinutes() == 0) return "less than a minute";
        if (time.toHours() == 0) return time.toMinutes() + " min";
        return time.toMinutesPart() == 0
                ? time.toHours() + " h"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    /** Where it is counted. */
    static String calendar(@Nullable String name) {
        return name == null ? "Monday to Friday, nine to five" : name;
    }

    static String owed(ShownClock clock) {
        return side(clock.side()) + " \u00b7 " + clock.within();
    }

    static String quiet(ShownClock clock) {
        return clock.within() + " \u00b7 " + calendar(clock.calendar());
    }
}
