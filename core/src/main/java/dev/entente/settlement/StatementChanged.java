package dev.entente.settlement;

/** Something became of a statement. */
public record StatementChanged(StatementRow statement, What what) {

    /** What became of it. */
    public enum What {
        APPROVED,
        HELD,
        RELEASED,
        PAID,
        RETURNED
    }
}
