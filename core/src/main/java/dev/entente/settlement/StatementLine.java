package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Way;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One posting on a statement, by its key: more for the partner is positive, more owed by it is negative. What was carried from
 * the statement before, or put right after a dispute, has no steps of its own: explained says whether its earning has.
 */
public record StatementLine(
        UUID earningId,
        LocalDate on,
        String about,
        String document,
        String offer,
        Kind kind,
        Amount amount,
        boolean correction,
        UUID id,
        boolean explained) {

    /** Of an earning, with the steps that it has. */
    public StatementLine(
            UUID earningId,
            LocalDate on,
            String about,
            String document,
            String offer,
            Kind kind,
            Amount amount,
            boolean correction,
            UUID id) {
        this(earningId, on, about, document, offer, kind, amount, correction, id, true);
    }

    /** Whether a posting is a line of the statement that it stands on: not what is held back, nor what settles it. */
    static boolean isOne(Posting posting, Statement statement) {
        return Move.of(posting).isLine(statement.id());
    }

    static boolean isEarned(Posting posting) {
        return switch (posting.way()) {
            case PAYS, CHARGES, HOLDS, RELEASES -> true;
            case ADJUSTS, SETS_OFF, CARRIES, SETS_ASIDE, PAYS_OUT -> false;
        };
    }

    /** What a posting that no earning caused is about. */
    static String settles(Posting posting) {
        return switch (posting.way()) {
            case SETS_OFF -> "Charges set off";
            case CARRIES -> "Carried from one statement to the next";
            case SETS_ASIDE -> "Held for a question";
            case ADJUSTS -> "Put right after a question";
            case PAYS_OUT -> posting.along().isNegative() ? "Payment that came back" : "Payment";
            case PAYS, CHARGES, HOLDS, RELEASES ->
                throw new IllegalStateException("An earning is gone: " + posting.id());
        };
    }

    static StatementLine settled(Posting posting) {
        boolean isCarried = posting.way() == Way.CARRIES;
        var about = switch (posting.way()) {
            case CARRIES -> "Carried from " + Closing.words(posting.period().minusMonths(1));
            case ADJUSTS -> "Put right after a question";
            default -> "Held for a question, and free again";
        };
        return new StatementLine(
                posting.earningId(),
                posting.on(),
                about,
                "",
                isCarried ? "Balance" : "Question",
                Kind.PAYS,
                posting.toPartner(),
                false,
                posting.id(),
                posting.way() == Way.ADJUSTS);
    }
}
