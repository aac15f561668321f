package dev.entente.ledger;

/** Between which two accounts something is posted. */
public enum Way {
    /** It is earned, and payable at once. */
    PAYS(Account.EXPENSE, Account.PARTNER_PAYABLE),
    /** It is owed by the partner. */
    CHARGES(Account.PARTNER_RECEIVABLE, Account.INCOME),
    /** It is earned, and held back. */
    HOLDS(Account.EXPENSE, Account.HOLD_BACK),
    /** It was held back, and is payable now. */
    RELEASES(Account.HOLD_BACK, Account.PARTNER_PAYABLE),
    /** It was put right after a dispute. */
    ADJUSTS(Account.ADJUSTMENT, Account.PARTNER_PAYABLE),
    /** What the partner owes is taken from what it gets. */
    SETS_OFF(Account.PARTNER_PAYABLE, Account.PARTNER_RECEIVABLE),
    /** It comes from the statement before. */
    CARRIES(Account.CARRIED, Account.PARTNER_PAYABLE),
    /** It is disputed, and not paid with the rest. */
    SETS_ASIDE(Account.PARTNER_PAYABLE, Account.DISPUTED),
    /** It was paid. */
    PAYS_OUT(Account.PARTNER_PAYABLE, Account.CASH);

    private final Account from;
    private final Account to;

    Way(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    public Account from() {
        return from;
    }

    Account to() {
        return to;
    }

    /** In either direction. */
    public static Way between(Account one, Account other) {
        for (var way : values()) {
            if (way.from == one && way.to == other || way.from == other && way.to == one) return way;
        }
        throw new IllegalStateException("Nothing is posted from " + one + " to " + other);
    }
}
