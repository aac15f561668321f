package dev.entente.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a clock runs: since when it last went on, how much of its time had gone before that, when it is over, and since when it
 * stands still (null: it does not). A pure value; whoever asks says which moment it is.
 */
public record Run(
        Instant since, Duration used, Instant due, @Nullable Instant paused) {

    static Run begun(Instant start, Within within, BusinessCalendar calendar) {
        return new Run(start, Duration.ZERO, within.after(start, calendar), null);
    }

    boolean isPaused() {
        return paused != null;
    }

    /** Over at its end, not before; one that stands still is never. */
    boolean isOver(Instant now) {
        return !isPaused() && !now.isBefore(due);
    }

    /** It stands still from now on, or from its beginning where that is still to come. */
    Run pause(Instant now) {
        return new Run(since, used, due, now.isAfter(since) ? now : since);
    }

    /** It goes on with as much time left as there was. */
    Run resume(Instant now, Within within, BusinessCalendar calendar) {
        if (paused == null || !now.isAfter(paused)) return new Run(since, used, due, null);
        var before = used.plus(within.measure(since, paused, calendar));
        return new Run(now, before, within.resumed(due, paused, now, calendar), null);
    }

    /** How much time it has taken, pauses left out. */
    Duration took(Instant now, Within within, BusinessCalendar calendar) {
        var until = paused == null ? now : paused;
        return used.plus(within.measure(since, until, calendar));
    }

    /** How much of its time is left; nothing when it is over. */
    Duration left(Instant now, Within within, BusinessCalendar calendar) {
        var from = paused == null ? now : paused;
        return within.measure(from.isAfter(since) ? from : since, due, calendar);
    }

    /** When so many percent of its time are gone. */
    Instant at(int percent, Within within, BusinessCalendar calendar) {
        var all = used.plus(within.measure(since, due, calendar));
        var left = all.multipliedBy(percent).dividedBy(100).minus(used);
        return left.isPositive() ? within.advance(since, left, calendar) : since;
    }
}
