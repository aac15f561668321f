package dev.entente.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A day ends at the midnight of the next one; people would read that as the next day, and be a day late. */
public final class EndOfDay {

    private EndOfDay() {}

    /** The day that ends at a moment, where a clock on the wall shows midnight then. */
    public static Optional<LocalDate> at(Instant moment, ZoneId zone) {
        var day = LocalDate.ofInstant(moment, zone);
        boolean isMidnight = day.atStartOfDay(zone).toInstant().equals(moment);
        return isMidnight ? Optional.of(LocalDate.ofInstant(moment.minusNanos(1), zone)) : Optional.empty();
    }
}
