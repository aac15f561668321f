package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.program.Gauge;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an assumed business comes to under a program's version, tier by tier from the lowest, and where the partner stands today
 * (null: nobody in particular is asked about).
 */
public record BusinessCase(
        String program,
        String name,
        int version,
        Assumptions assumed,
        List<TierCase> tiers,
        @Nullable TierProgress progress) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    public BusinessCase {
        tiers = List.copyOf(tiers);
    }

    /** Another tier's margin and what it is more than the present one's: in the whole time, and in a year of it; what is still missing for it. */
    public record Next(TierCase from, TierCase to, Amount whole, Amount year, List<Gauge> asks) {

        public Next {
            asks = List.copyOf(asks);
        }
    }

    /** Each tier as if the partner had it all the time; a program without tiers is one. */
    static List<TierCase> tiers(Assumptions assumed, Known known, Version version, MotionTerms.Models models) {
        var terms = MotionTerms.of(version, assumed.unit(), models);
        var deals = AssumedDeals.of(assumed.within(terms.keySet()));
        var ladder = version.tiers().isEmpty() ? Collections.<@Nullable Tier>singletonList(null) : version.tiers();
        return ladder.stream()
                .map(tier -> new Course(assumed, known, tier, terms).run(deals))
                .toList();
    }

    /** The one of today; of a program without tiers the only one; empty where there is none. */
    public Optional<TierCase> current() {
        var today = progress == null ? null : progress.current();
        return tiers.stream()
                .filter(each -> each.tier() == null || each.tier().equals(today))
                .findFirst();
    }

    /** What the next tier would change; empty at the top, and where there is no present one. */
    public Optional<Next> next() {
        if (progress == null || progress.next() == null) return Optional.empty();
        var above = progress.next();
        var to = tiers.stream().filter(each -> above.equals(each.tier())).findFirst();
        return current().flatMap(from -> to.map(each -> next(from, each, progress)));
    }

    private Next next(TierCase from, TierCase to, TierProgress progress) {
        var whole = to.margin().minus(from.margin());
        return new Next(from, to, whole, year(whole), progress.asks());
    }

    /** What it is in a year of the whole time. */
    public Amount year(Amount whole) {
        var months = BigDecimal.valueOf(assumed.count(Assumption.MONTHS));
        var year = whole.value().multiply(YEAR).divide(months, whole.unit().scale(), RoundingMode.HALF_UP);
        return Amount.exactly(year, whole.unit());
    }

    /** What is left for the vendor of what it sells in a tier; null where it is not the vendor who asks. */
    public @Nullable VendorCase vendor(TierCase tier) {
        if (!assumed.isVendors()) return null;
        var each = assumed.share(Assumption.VENDOR_COST).of(assumed.amount(Assumption.DEAL));
        var all = each.value().multiply(BigDecimal.valueOf(tier.figures().deals()));
        var cost = Amount.exactly(all.setScale(assumed.unit().scale(), RoundingMode.HALF_UP), assumed.unit());
        var figures = tier.figures();
        return new VendorCase(figures.invoiced(), figures.paid(), cost);
    }

    /** What the vendor gets for its products, what it pays partners of it, and what the products cost it. */
    public record VendorCase(Amount invoiced, Amount paid, Amount cost) {

        public Amount margin() {
            return invoiced.minus(paid).minus(cost);
        }
    }
}
