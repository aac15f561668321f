package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cart with its prices, and what keeps it from becoming a quote.
 *
 * @param validThrough the last day on which it is good
 * @param program the program whose version prices it; none: list prices
 * @param called what that program is called; null without one
 * @param basis what it was worked out from
 * @param rate by what its prices were converted; null: they were not
 * @param findings rules of products that the cart does not keep, each at its line
 * @param uncosted products that a least margin is to be kept of, and whose cost nobody said; for the vendor alone
 */
public record PricedCart(
        LocalDate day,
        LocalDate validThrough,
        Unit unit,
        @Nullable String program,
        @Nullable String called,
        int version,
        List<PricedLine> lines,
        List<Finding> findings,
        Basis basis,
        @Nullable QuotedRate rate,
        List<String> uncosted) {

    /** In smallest parts, as for deals. */
    private static final long MOST = 1_000_000_000_000_000L;

    public PricedCart {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        uncosted = List.copyOf(uncosted);
    }

    /** Why the version is not the one of the day, for people; null where it is. */
    public @Nullable String older() {
        return basis.older();
    }

    /** Of those lines that have a price. */
    public Amount list() {
        return lines.stream().map(PricedLine::list).filter(Objects::nonNull).reduce(Amount.zero(unit), Amount::plus);
    }

    /** Of those lines that have a price. */
    public Amount net() {
        return lines.stream().map(PricedLine::net).filter(Objects::nonNull).reduce(Amount.zero(unit), Amount::plus);
    }

    /** The same without the special prices that are asked for. */
    public Amount usual() {
        return lines.stream()
                .map(line -> line.usual() == null ? line.net() : line.usual())
                .filter(Objects::nonNull)
                .reduce(Amount.zero(unit), Amount::plus);
    }

    /** Whether a price beside the program's is asked for. */
    public boolean isSpecial() {
        return lines.stream().anyMatch(line -> line.usual() != null);
    }

    /** Whether its sums are numbers that can be kept, and added up with others. */
    boolean canBeCounted() {
        try {
            return list().minor() <= MOST && net().minor() <= MOST;
        } catch (ArithmeticException tooMuch) {
            return false;
        }
    }
}
