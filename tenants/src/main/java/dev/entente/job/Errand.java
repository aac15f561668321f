package dev.entente.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One piece of due work as the clock knows it: ids and a time, written as one text. */
record Errand(UUID tenantId, UUID subject, Instant due) {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    static Errand read(String written) {
        var parts = written.split(":", 3);
        return new Errand(UUID.fromString(parts[0]), UUID.fromString(parts[1]), Instant.parse(parts[2]));
    }

    String written() {
        return tenantId + ":" + subject + ":" + due;
    }

    /** How long to wait after so many failures in a row: each time twice as long, an hour at most. */
    static Duration delay(int failures) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
