package dev.entente.api;

import java.time.LocalDate;

/**
 * Business days in the tenant's zone, from (included) until (excluded); without an end it lasts until
 * {@link LocalDate#MAX}, and JSON leaves the end out. An empty range is refused with {@link IllegalArgumentException}.
 */
public record DateRange(LocalDate from, LocalDate until) {

    public DateRange {
        if (!from.isBefore(until)) throw new IllegalArgumentException(from + " is not before " + until);
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The last day within. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    @Override
    public String toString() {
        return isOpen() ? "since " + from : from + " until " + until;
    }
}
