package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Way;
import java.util.UUID;

/** What a posting does to the statement that it stands on: which way, how much (negative where it takes back), for which event. */
record Move(Way way, Amount along, UUID source, UUID earning) {

    /** Which figure of the statement it is part of. */
    enum Part {
        PAYS,
        CHARGES,
        ADJUSTED,
        CARRIED,
        CARRIED_ON,
        DISPUTED,
        PAID,
        NONE;

        boolean isOfLines() {
            return this == PAYS || this == CHARGES || this == ADJUSTED || this == CARRIED;
        }
    }

    static Move of(Posting posting) {
        return new Move(posting.way(), posting.along(), posting.sourceId(), posting.earningId());
    }

    Part part(UUID statement) {
        return switch (way) {
            case PAYS, RELEASES -> Part.PAYS;
            case CHARGES -> Part.CHARGES;
            case ADJUSTS -> Part.ADJUSTED;
            case SETS_ASIDE -> along.isNegative() ? Part.ADJUSTED : Part.DISPUTED;
            case CARRIES -> source.equals(statement) ? Part.CARRIED_ON : Part.CARRIED;
            case PAYS_OUT -> Part.PAID;
            case HOLDS, SETS_OFF -> Part.NONE;
        };
    }

    /** What it adds to its figure. */
    Amount adds(UUID statement) {
        boolean isTurned = way == Way.SETS_ASIDE && along.isNegative() || part(statement) == Part.CARRIED_ON;
        return isTurned ? along.negated() : along;
    }

    /** Whether it is a line of the statement: not what is held back, nor what settles it. */
    boolean isLine(UUID statement) {
        return part(statement).isOfLines();
    }
}
