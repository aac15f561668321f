package dev.entente.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is written over REST and kept: where the clock on the wall hangs, in which countries those are who work by
 * it (none: everywhere else), whose public holidays are free (DE, DE-BY), hours on monday to sunday as 09:00-12:00, and days
 * of one's own, which go before holidays.
 */
public record WrittenCalendar(
        String name,
        String zone,
        List<String> countries,
        @Nullable String holidays,
        Map<String, List<String>> week,
        List<WrittenDay> days) {

    /** Without hours nobody works. */
    public record WrittenDay(LocalDate day, String name, List<String> hours) {}
}
