package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.FindingCosts.Piece;
import dev.entente.rate.FoundRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What is left for the vendor of an offer. Pure. */
final class Margin {

    /** Of a cost that is converted: finer than any currency, and never posted. */
    private static final int DECIMALS = 12;

    /** Of a price, before the point and after it. */
    private static final int DIGITS = 19;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Margin() {}

    /** In percent of the price; empty where a cost is not known, or nothing is asked. */
    static Optional<BigDecimal> of(List<PricedLine> lines, Map<Piece, UnitPrice> costs) {
        var net = BigDecimal.ZERO;
        var cost = BigDecimal.ZERO;
        for (var line : lines) {
            var piece = costs.get(new Piece(line.sku(), line.term()));
            if (piece == null) return Optional.empty();
            net = net.add(Objects.requireNonNull(line.net()).value());
            cost = cost.add(piece.times(line.quantity()).value());
        }
        return share(net.subtract(cost), net);
    }

    /**
     * What pieces cost in one currency: as it was said, else converted by the rate of the day from what was said last. What has no
     * rate, or comes to more than a price can be, is left out: it is not known.
     */
    static Map<Piece, UnitPrice> in(
            Unit unit, Map<Piece, SequencedMap<Unit, UnitPrice>> costs, Map<Unit, Optional<FoundRate>> rates) {
        var found = new HashMap<Piece, UnitPrice>();
        costs.forEach((piece, said) -> {
            var own = said.get(unit);
            if (own != null) found.put(piece, own);
            else
                said.sequencedValues().reversed().stream()
                        .flatMap(
                                cost -> rates
                                        .getOrDefault(cost.unit(), Optional.empty())
                                        .flatMap(rate -> converted(cost, rate))
                                        .stream())
                        .findFirst()
                        .ifPresent(cost -> found.put(piece, cost));
        });
        return found;
    }

    private static Optional<UnitPrice> converted(UnitPrice cost, FoundRate rate) {
        var value = cost.value().multiply(rate.over()).divide(rate.under(), DECIMALS, RoundingMode.HALF_UP);
        return price(value, RoundingMode.HALF_UP, rate.to());
    }

    /**
     * What a piece is sold for at least, so that such a share of its list price is left; null where its cost is not known. As fine
     * as the list price, rounded up: from a finer figure, whoever sees a few of them could work out the margin and all costs.
     */
    static @Nullable UnitPrice least(@Nullable UnitPrice cost, Percentage margin, UnitPrice list) {
        if (cost == null) return null;
        var left = BigDecimal.ONE.subtract(margin.fraction());
        int decimals = Math.max(list.unit().scale(), list.value().scale());
        var value = cost.value().divide(left, decimals, RoundingMode.UP);
        return price(value, RoundingMode.UP, cost.unit()).orElse(null);
    }

    /** As fine as a price can be; none where it is too large for one. */
    private static Optional<UnitPrice> price(BigDecimal value, RoundingMode mode, Unit unit) {
        var fine = value.round(new MathContext(DIGITS, mode)).stripTrailingZeros();
        return fine.scale() < -DECIMALS ? Optional.empty() : Optional.of(new UnitPrice(fine, unit));
    }

    /** How much less one is than another, in percent of that. */
    static Optional<BigDecimal> off(Amount from, Amount to) {
        return share(from.value().subtract(to.value()), from.value());
    }

    // To two decimals: cents that were rounded away move nobody over a breakpoint.
    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) return Optional.empty();
        return Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }
}
