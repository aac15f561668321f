package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.job.Job;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A what-if: how far its work is, whether the draft is another one by now, and what it comes to, once its work has ended: sums
 * by unit (what most is counted in first), levels, and reasons (what comes to most first).
 */
public record Result(
        WhatIf whatIf,
        Job job,
        boolean outdated,
        List<Total> totals,
        List<Move> moves,
        List<Reason.Total> reasons,
        List<String> assumptions) {

    public Result {
        totals = List.copyOf(totals);
        moves = List.copyOf(moves);
        reasons = List.copyOf(reasons);
        assumptions = List.copyOf(assumptions);
    }

    /** Sums in one unit: how many partners gain and lose, and what they gain and lose together. */
    public record Total(Unit unit, Money money, Counts counts, int gaining, int losing, Amount gained, Amount lost) {

        static Total of(Object[] row) {
            var unit = new Unit((String) row[1], ((Number) row[2]).intValue());
            var money = new Money(l(row, 3), l(row, 4), l(row, 5), l(row, 6), l(row, 7), l(row, 8));
            return new Total(
                    unit,
                    money,
                    new Counts(l(row, 9), l(row, 10), l(row, 11), l(row, 12)),
                    Math.toIntExact(l(row, 13)),
                    Math.toIntExact(l(row, 14)),
                    new Amount(l(row, 15), unit),
                    new Amount(l(row, 16), unit));
        }

        private static long l(Object[] row, int at) {
            return ((Number) row[at]).longValue();
        }

        /** What the vendor pays, after what it charges. */
        public Amount now() {
            return new Amount(money.netNow(), unit);
        }

        public Amount then() {
            return new Amount(money.netThen(), unit);
        }

        /** What the vendor would pay more; negative: less. */
        public Amount difference() {
            return new Amount(money.difference(), unit);
        }
    }

    /** How many partners would be on another tier on the last day; null: on none. */
    public record Move(@Nullable String from, @Nullable String to, int partners) {

        static Move of(Object[] row) {
            return new Move((String) row[0], (String) row[1], ((Number) row[2]).intValue());
        }
    }

    /** Whether all partners are done with. */
    public boolean isFinished() {
        return whatIf.finishedAt() != null;
    }

    public Optional<Total> in(String unit) {
        return totals.stream().filter(each -> each.unit().code().equals(unit)).findFirst();
    }

    /** One partner: its sums, why, and what changes most. */
    public record OfPartner(
            UUID partnerId,
            String partner,
            List<PartnerOutcome> outcomes,
            List<Reason.Total> reasons,
            List<Example> examples) {

        public OfPartner {
            outcomes = List.copyOf(outcomes);
            reasons = List.copyOf(reasons);
            examples = List.copyOf(examples);
        }
    }
}
