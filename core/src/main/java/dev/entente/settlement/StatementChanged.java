package dev.entente.settlement;

import java.util.List;

/** Something became of statements. */
public record StatementChanged(List<StatementRow> statements, What what) {

    public StatementChanged {
        statements = List.copyOf(statements);
    }

    /** What became of them. */
    public enum What {
        APPROVED,
        HELD,
        RELEASED,
        PAID,
        RETURNED,
        /** Nothing is left to be paid, as all of it is in question. */
        EMPTIED
    }
}
