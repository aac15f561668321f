package dev.entente.clock;

import dev.entente.problem.Problem;

/** What can be wrong with promises, their calendars and their clocks. */
public enum ClockProblem implements Problem.Kind {
    UNCLEAR_CALENDAR(422, "The calendar cannot be kept like this"),
    CALENDAR_WITHOUT_HOURS(422, "Nobody works in this calendar for a whole year"),
    UNCLEAR_PROMISE(422, "The promise cannot be kept like this"),
    UNCLEAR_PAUSE(422, "The pause cannot be kept like this"),
    UNKNOWN_CALENDAR(404, "There is no such calendar"),
    UNKNOWN_PROMISE(404, "There is no such promise"),
    UNKNOWN_CLOCK(404, "There is no such clock"),
    CLOCK_CHANGED_MEANWHILE(409, "Somebody else changed it meanwhile"),
    CALENDAR_IS_USED(409, "A promise counts in this calendar"),
    CLOCK_IS_BOUND(409, "The time is not set by the promise"),
    CLOCK_IS_OVER(409, "The clock has stopped"),
    CLOCK_IS_OVERDUE(409, "The time is over already"),
    CLOCK_IS_PAUSED(409, "The clock stands still already"),
    CLOCK_IS_RUNNING(409, "The clock is running already");

    private final int status;
    private final String title;

    ClockProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
