package dev.entente.payout;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a payment can have been made, or come back: from the one on which the payout was made, today at the latest. A
 * year that was mistyped would fall out of what is summed up for tax forms, and stand on the partner's statement.
 */
record PaidDays(LocalDate first, LocalDate last) {

    /** What is wrong with a day; empty where nothing is. */
    Optional<String> wrong(@Nullable LocalDate on) {
        if (on == null) return Optional.of("Write the day as 2026-03-31");
        if (on.isAfter(last)) return Optional.of("The day is yet to come; name today at the latest");
        if (on.isBefore(first)) return Optional.of("Name a day that is not before " + first);
        return Optional.empty();
    }
}
