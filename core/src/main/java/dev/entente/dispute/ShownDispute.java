package dev.entente.dispute;

import dev.entente.api.Amount;
import dev.entente.dispute.Dispute.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dispute as both sides see it: the line in question, why, until when it is answered, and what became of it. */
public record ShownDispute(
        UUID id,
        String number,
        UUID partnerId,
        String partner,
        UUID statementId,
        String statement,
        UUID line,
        UUID earningId,
        String about,
        String document,
        Amount amount,
        String because,
        Instant openedAt,
        LocalDate answerBy,
        boolean aside,
        State state,
        @Nullable String answer,
        @Nullable Amount putRight,
        @Nullable Instant closedAt) {

    /** Whether a side said it, when, and what. */
    public record Comment(boolean byPartner, Instant at, String text) {}

    /** With what was said, oldest first. */
    public record Whole(ShownDispute dispute, List<Comment> comments) {

        public Whole {
            comments = List.copyOf(comments);
        }
    }

    static ShownDispute of(Dispute dispute, String partner) {
        return new ShownDispute(
                dispute.id,
                dispute.number,
                dispute.partnerId,
                partner,
                dispute.statementId,
                dispute.statementNumber,
                dispute.lineId,
                dispute.earningId,
                dispute.about,
                dispute.document,
                dispute.amount(),
                dispute.because,
                dispute.openedAt,
                dispute.answerBy,
                dispute.aside,
                dispute.state,
                dispute.answer,
                dispute.putRight(),
                dispute.closedAt);
    }
}
