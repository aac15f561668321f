package dev.entente.handoff;

import dev.entente.clock.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-off as both sides see it: which deal, who gave it, what was summed up of it, and when the customer was spoken to first.
 *
 * @param giver who gave it and owes the summary; the other side owes the call
 * @param endedAt since when nothing of it is to be done any more, because the deal is closed or somebody else has it
 */
public record ShownHandOff(
        UUID id,
        UUID partnerId,
        String partner,
        UUID dealId,
        String number,
        String customer,
        Side giver,
        Instant handedAt,
        @Nullable String summary,
        @Nullable Instant summedUpAt,
        @Nullable String summedUpBy,
        @Nullable LocalDate calledOn,
        @Nullable String callNote,
        @Nullable String calledBy,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum Standing {
        WAITING("To do"),
        DONE("Done"),
        OVER("Over");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ShownHandOff of(HandOff one, String partner) {
        return new ShownHandOff(
                one.id,
                one.partnerId,
                partner,
                one.dealId,
                one.number,
                one.customer,
                one.giver,
                one.handedAt,
                one.summary,
                one.summedUpAt,
                one.summedUpBy,
                one.calledOn,
                one.callNote,
                one.calledBy,
                one.endedAt);
    }

    public Standing standing() {
        if (summary != null && calledOn != null) return Standing.DONE;
        return endedAt == null ? Standing.WAITING : Standing.OVER;
    }

    /** Whether this side still has the summary to write, or the call to make. */
    public boolean owesSummary(Side side) {
        return endedAt == null && summary == null && giver == side;
    }

    public boolean owesCall(Side side) {
        return endedAt == null && calledOn == null && giver != side;
    }
}
