package dev.entente.registration;

/**
 * How many customers were looked at: by a partner and by one of its members in an hour, and by that member in a day; whether that
 * member looked at this customer in the hour, and whether the vendor was told of it in the day. Says what is too many: pure functions.
 */
record Looks(long ofPartner, long ofMember, long inDay, long ofCustomer, long told) {

    /** Colleagues together may look at so many times what one of them may. */
    private static final int COLLEAGUES = 5;

    /** Whoever looks at so many times as many in a day as in one hour at most searches rather than asks, however slowly. */
    private static final int SLOWLY = 2;

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
        return ofCustomer > 0;
    }
}
