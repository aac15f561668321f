package dev.entente.guard;

import dev.entente.tenant.Patience;

/**
 * What the calls of one thread took together, told to the request in parts: it costs more to find the request than to make a call.
 * So a part of what an earlier request took may count in a later one, which is little of what each may take.
 */
final class Total {

    /** To begin and to end a call takes as long as so many steps. */
    static final long A_CALL = 20;

    private static final long A_PART = Limits.REQUEST / 100;

    private long untold;

    void add(long steps) {
        untold += steps + A_CALL;
    }

    /** Before a call. Of a request that asked for too much nothing is forgotten, so that the next call is stopped as well. */
    void check() {
        if (untold < A_PART) return;
        if (Patience.worked(untold) > Limits.REQUEST) throw Crowded.byItsOwn();
        untold = 0;
    }
}
