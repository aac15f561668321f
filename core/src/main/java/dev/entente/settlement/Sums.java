package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import org.jspecify.annotations.Nullable;

/** What the postings of a statement come to. */
record Sums(
        long postings,
        long lines,
        Amount pays,
        Amount charges,
        Amount adjusted,
        Amount carried,
        Amount carriedOn,
        Amount disputed,
        Amount paid) {

    /** As the query answers; null where nothing was posted. */
    static Sums of(Unit unit, Object @Nullable [] row) {
        var sums = new Amount[7];
        for (int i = 0; i < sums.length; i++) sums[i] = new Amount(row == null ? 0 : (Long) row[i + 3], unit);
        long postings = row == null ? 0 : (Long) row[1];
        long lines = row == null ? 0 : (Long) row[2];
        return new Sums(postings, lines, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    }

    /** Pays and charges netted, with what was carried from the statement before and what was put right. */
    Amount toPay() {
        return pays.minus(charges).plus(adjusted).plus(carried);
    }

    /** What of it is to be paid still. */
    Amount left() {
        return toPay().minus(carriedOn).minus(disputed).minus(paid);
    }
}
