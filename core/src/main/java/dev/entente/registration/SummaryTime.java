package dev.entente.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** From when on the summary of a meeting is waited for: a pure function. */
final class SummaryTime {

    private SummaryTime() {}

    /** Whether a meeting can be the one that was announced: one before its day was another. */
    static boolean isOf(LocalDate announced, @Nullable LocalDate met) {
        return met != null && !met.isBefore(announced);
    }

    /** From the call on; of one whose time is not known, from the end of its day; of one that has been, from now. */
    static Instant from(LocalDate on, @Nullable LocalTime at, ZoneId zone, Instant now) {
        var call =
                at == null ? on.plusDays(1).atStartOfDay(zone) : on.atTime(at).atZone(zone);
        return call.toInstant().isAfter(now) ? call.toInstant() : now;
    }
}
