package dev.entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** As of when books are read: what happened through a day, as it was booked by a moment; where either is left out, all of it. */
public record AsOf(@Nullable LocalDate day, @Nullable Instant moment) {

    public static final AsOf NOW = new AsOf(null, null);

    /** What the database tells apart. */
    private static final long A_MICROSECOND = 1_000;

    /** Days beyond these are the same to the books, and the database cannot hold all of them. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Through a day, as it was booked when that ended where the tenant counts its days, or as it is booked by now. */
    public static AsOf of(@Nullable LocalDate day, boolean asBookedThen, ZoneId zone) {
        if (day == null || !asBookedThen) return new AsOf(day, null);
        return new AsOf(
                day, within(day).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(A_MICROSECOND));
    }

    public boolean isNow() {
        return day == null && moment == null;
    }

    /** The last day that counts. */
    public LocalDate through() {
        return day == null ? LAST : within(day);
    }

    /** The last moment at which something was booked that counts. */
    public Instant booked() {
        if (moment == null || moment.isAfter(NEVER)) return NEVER;
        return moment.isBefore(EVER) ? EVER : moment;
    }

    private static LocalDate within(LocalDate day) {
        if (day.isAfter(LAST)) return LAST;
        return day.isBefore(FIRST) ? FIRST : day;
    }
}
