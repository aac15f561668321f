package dev.entente.credential;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody may try. Each try is counted before it is looked at, so that a hundred at once are no way around it;
 * one that succeeds is taken back. What comes while it is locked is refused and not counted, or an attacker could keep a
 * member out for ever.
 */
record Lockout(int free, Duration first, Duration longest, Duration forgotten) {

    /** For one e-mail address: five tries, then a minute, two, four and so on. */
    static final Lockout EMAIL = new Lockout(5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1));

    /** For one remote address, which may stand for a whole office. */
    static final Lockout REMOTE =
            new Lockout(50, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(30));

    /** For letters to one address with a link to another password: three, then one in a quarter of an hour, and so on. */
    static final Lockout FORGOTTEN = new Lockout(3, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(2));

    /** What is known about one of them. */
    record Count(int failures, Instant since, @Nullable Instant lockedUntil) {

        static Count none(Instant now) {
            return new Count(0, now, null);
        }

        boolean isLocked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** The count with one more try. */
    Count tried(Count count, Instant now) {
        var known = isForgotten(count, now) ? Count.none(now) : count;
        int failures = known.failures() + 1;
        return new Count(failures, known.since(), failures < free ? null : now.plus(lock(failures)));
    }

    private boolean isForgotten(Count count, Instant now) {
        return !count.isLocked(now) && now.isAfter(count.since().plus(forgotten));
    }

    private Duration lock(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - free, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
