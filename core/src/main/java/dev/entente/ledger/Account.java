package dev.entente.ledger;

/** The purposes of accounts; those of what is owed are kept for each partner. */
public enum Account {
    /** What the vendor owes the partner. */
    PARTNER_PAYABLE,
    /** What the partner has earned, and the vendor owes it from a later day on. */
    HOLD_BACK,
    /** What the partner owes the vendor. */
    PARTNER_RECEIVABLE,
    /** What a partner disputes, and is not paid with the rest. */
    DISPUTED,
    /** What is passed on from one statement to the next. */
    CARRIED,
    /** What was put right after a dispute. */
    ADJUSTMENT,
    /** What was paid. */
    CASH,
    /** What partners cost the vendor. */
    EXPENSE,
    /** What partners bring the vendor. */
    INCOME
}
