package dev.entente.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Rates by lower bounds: each holds from its bound (included) to the next, the first from zero and the last without end,
 * so there are no gaps. Read whole ({@link #at}: one rate for everything) or marginally ({@link #bands}: each part at its
 * own rate). Bounds of several units or out of order are an {@link IllegalArgumentException}.
 */
public record Brackets(List<From> rates) {

    /** One row of the table: the rate from this bound on. */
    public record From(
            @Label("From") Amount from,
            @Label("Rate") @Bounds(min = "0", max = "100") Percentage rate) {}

    /** The part of an amount that falls between a bound and the next. */
    public record Band(Amount from, Amount part, Percentage rate) {}

    /** A bound that lowers the result: before is what the last smallest part below it gives, after what the bound gives. */
    public record Cliff(Amount at, Exact before, Exact after) {}

    public Brackets {
        rates = List.copyOf(rates);
        if (rates.isEmpty() || rates.getFirst().from().minor() != 0) {
            throw new IllegalArgumentException("The first bracket starts at zero");
        }
        for (int i = 1; i < rates.size(); i++)
            refuseUnlessAbove(rates.get(i - 1).from(), rates.get(i).from());
    }

    public static Brackets flat(Percentage rate, Unit unit) {
        return new Brackets(List.of(new From(Amount.zero(unit), rate)));
    }

    /** The same brackets with one more. */
    public Brackets from(Amount bound, Percentage rate) {
        var more = new ArrayList<>(rates);
        more.add(new From(bound, rate));
        return new Brackets(more);
    }

    public Unit unit() {
        return rates.getFirst().from().unit();
    }

    /** The one rate for the whole of an amount; a negative amount is refused. */
    public Percentage at(Amount amount) {
        return rates.get(lastReachedBy(amount)).rate();
    }

    /** The amount cut at the bounds below it, first band first; zero lies in the first band. */
    public List<Band> bands(Amount amount) {
        int last = lastReachedBy(amount);
        var bands = new ArrayList<Band>(last + 1);
        for (int i = 0; i <= last; i++) {
            var row = rates.get(i);
            var end = i == last ? amount : rates.get(i + 1).from();
            bands.add(new Band(row.from(), end.minus(row.from()), row.rate()));
        }
        return List.copyOf(bands);
    }

    /** Where selling more gives less when these brackets are read whole; the linter warns of each. */
    public List<Cliff> cliffs() {
        var cliffs = new ArrayList<Cliff>();
        for (int i = 1; i < rates.size(); i++) {
            var at = rates.get(i).from();
            var below = at.minus(new Amount(1, at.unit()));
            var cliff = new Cliff(
                    at, rates.get(i - 1).rate().of(below), rates.get(i).rate().of(at));
            if (cliff.before().compareTo(cliff.after()) > 0) cliffs.add(cliff);
        }
        return List.copyOf(cliffs);
    }

    private int lastReachedBy(Amount amount) {
        int i = rates.size() - 1;
        while (i >= 0 && amount.compareTo(rates.get(i).from()) < 0) i--;
        if (i < 0) throw new IllegalArgumentException("No bracket for the negative amount " + amount);
        return i;
    }

    private static void refuseUnlessAbove(Amount lower, Amount upper) {
        if (lower.compareTo(upper) >= 0) throw new IllegalArgumentException(upper + " does not follow " + lower);
    }
}
