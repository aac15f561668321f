package dev.entente.clock;

/** Promises and calendars as they are kept, for tests of pages. */
public final class ClockFixtures {

    private ClockFixtures() {}

    public static Promise promise(WrittenPromise written, Occasion occasion, int revision) {
        var promise = new Promise(written, occasion);
        promise.revision = revision;
        return promise;
    }

    public static StoredCalendar calendar(WrittenCalendar written, int revision) {
        var calendar = new StoredCalendar(written);
        calendar.revision = revision;
        return calendar;
    }
}
