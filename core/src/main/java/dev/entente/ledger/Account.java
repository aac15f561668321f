package dev.entente.ledger;

/** The purposes of accounts; payable and receivable are kept for each partner. */
public enum Account {
    /** What the vendor owes the partner. */
    PARTNER_PAYABLE,
    /** What the partner owes the vendor. */
    PARTNER_RECEIVABLE,
    /** What partners cost the vendor. */
    EXPENSE,
    /** What partners bring the vendor. */
    INCOME
}
