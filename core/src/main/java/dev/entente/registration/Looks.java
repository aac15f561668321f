package dev.entente.registration;

/**
 * How many customers were looked at: by a partner and by one of its members in an hour, and by that member in a day; how often that
 * member looked at this customer in the hour, how often in just this place, and whether the vendor was told of it in the day. Says what is too
 * many: pure functions.
 */
record Looks(long ofPartner, long ofMember, long inDay, long ofCustomer, long ofPlace, long told) {

    /** Colleagues together may look at so many times what one of them may. */
    private static final int COLLEAGUES = 5;

    /** Whoever looks at so many times as many in a day as in one hour at most searches rather than asks, however slowly. */
    private static final int SLOWLY = 2;

    /** A customer may be looked at so many times again, while a form is filled in. More would read out who covers which market. */
    private static final int AGAIN = 4;

    /** Whether another one counts. */
    boolean counts() {
        return ofCustomer == 0 || ofCustomer > AGAIN;
    }

    /** Whether another one is one too many, where a member may look at so many in an hour. */
    boolean isOneTooMany(int most) {
        return ofMember >= most || ofPartner >= (long) most * COLLEAGUES;
    }

    /** Whether the vendor is to be told with the next one: once in a day, when an hour's are used up or very many are asked for slowly. */
    boolean isToBeTold(int most) {
        boolean usedUp = ofMember + 1 >= most || ofPartner + 1 >= (long) most * COLLEAGUES;
        return told == 0 && (usedUp || inDay + 1 >= (long) most * SLOWLY);
    }

    boolean isKnown() {
        return ofPlace > 0;
    }
}
