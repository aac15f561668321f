package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.Move.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the postings of a statement come to; those counted are without the balance of the statement before. */
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

    /** The same from the postings themselves. */
    static Sums of(Unit unit, UUID statement, List<Move> moves) {
        var sums = new EnumMap<Part, Amount>(Part.class);
        for (var part : Part.values()) sums.put(part, Amount.zero(unit));
        for (var move : moves) sums.merge(move.part(statement), move.adds(statement), Amount::plus);
        return new Sums(
                moves.stream()
                        .filter(move -> move.part(statement) != Part.CARRIED)
                        .count(),
                moves.stream().filter(move -> move.isLine(statement)).count(),
                of(sums, Part.PAYS),
                of(sums, Part.CHARGES),
                of(sums, Part.ADJUSTED),
                of(sums, Part.CARRIED),
                of(sums, Part.CARRIED_ON),
                of(sums, Part.DISPUTED),
                of(sums, Part.PAID));
    }

    private static Amount of(EnumMap<Part, Amount> sums, Part part) {
        return Objects.requireNonNull(sums.get(part));
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
