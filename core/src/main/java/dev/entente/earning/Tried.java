package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Worked.Event;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with what it came to and what it would come to by another version of its program. Now is null
 * where it has no result and the program says nothing of it; then is null where the other version says nothing of it.
 */
public record Tried(
        Source kind,
        UUID sourceId,
        UUID partnerId,
        LocalDate on,
        String about,
        String document,
        Tiers tiers,
        @Nullable Worth now,
        @Nullable Worth then) {

    /** The name of the partner's tier on the day, as it was and as it would have been; null where it has none. */
    public record Tiers(@Nullable String now, @Nullable String then) {

        public boolean isSame() {
            return Objects.equals(now, then);
        }
    }

    /**
     * A result, and the offer that it is of (null: no terms were found), with the last day on which a part of it becomes
     * payable; null where all of it is at once.
     */
    public record Worth(
            Earning result,
            @Nullable UUID programId,
            @Nullable String motion,
            @Nullable String offer,
            @Nullable LocalDate payableUntil) {

        static Worth of(BookedEarning row, Earning result) {
            return new Worth(result, row.programId, row.motion, row.offer, row.payableUntil);
        }

        /** The result as JSON. */
        public String content() {
            return Snapshot.of(result);
        }

        /** What {@link #content} wrote. */
        public static Earning ofContent(String content) {
            return Snapshot.result(content);
        }

        boolean isNothing() {
            return result instanceof Earned earned && earned.amount().minor() == 0;
        }

        boolean isLike(Worth other) {
            return result.equals(other.result)
                    && Objects.equals(programId, other.programId)
                    && Objects.equals(motion, other.motion)
                    && Objects.equals(payableUntil, other.payableUntil);
        }

        static Worth of(Worked worked) {
            if (!(worked.inputs() instanceof Calculated calculated))
                return new Worth(worked.result(), null, null, null, null);
            var pin = calculated.pin();
            return new Worth(worked.result(), pin.programId(), pin.motion(), pin.offer(), worked.payableUntil());
        }
    }

    /** Whether it comes to the same, word for word, on the same days; what comes to nothing is like what is not there. */
    public boolean isSame() {
        if (now == null) return then == null || then.isNothing();
        return then == null ? now.isNothing() : now.isLike(then);
    }

    static Tried of(Event event, Tiers tiers, @Nullable Worth now, @Nullable Worth then) {
        return new Tried(
                event.kind(),
                event.id(),
                event.partnerId(),
                event.on(),
                event.about(),
                event.document(),
                tiers,
                now,
                then);
    }

    /** What the other version says nothing of any more. */
    static Tried gone(BookedEarning row, Tiers tiers) {
        return new Tried(
                row.sourceKind(),
                row.sourceId(),
                row.partnerId(),
                row.on(),
                row.about(),
                row.document(),
                tiers,
                Worth.of(row, row.earning()),
                null);
    }

    Place place() {
        return new Place(sourceId, partnerId);
    }
}
