package dev.entente.plugins.bench;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.api.commercial.Step.Words;
import dev.entente.plugins.bench.TieredCommission.Terms;
import dev.entente.plugins.bench.TieredCommission.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms looked up once: rates with their words, bounds as whole numbers. */
final class ReadyCommission implements Prepared {

    /** A rate, as words and in hundredths of a percent. */
    private record Points(Percentage rate, Words words, long hundredths) {

        static Points of(Percentage rate, String because) {
            return new Points(rate, new Words(because, rate, null), ReadyCommission.hundredths(rate.fraction()));
        }

        Step of(Line line) {
            return words.step(rate.of(line.net()), line.sku(), line.net());
        }
    }

    /** Rates by what was bought, with their words and as hundredths of a percent. */
    private record ReadyTier(long[] from, List<Points> rates, long[] hundredths) {}

    private static final long WHOLE = 10_000;

    /** So many steps explain most sales. */
    private static final int USUAL = 4;

    private static final BigDecimal HUNDREDTHS = new BigDecimal(WHOLE);

    private final Terms terms;
    private final Rounding rounding;
    private final Measure sold;
    private final Map<String, ReadyTier> tiers = new HashMap<>();
    private final long[] reached;
    private final long[] times;
    private final List<Percentage> more;
    private final List<Words> faster;
    private final Map<String, Points> bonuses = new HashMap<>();
    private final Points registered;
    private final long moreWhereRegistered;

    ReadyCommission(Terms terms) {
        this.terms = terms;
        this.rounding = Rounding.halfUp(terms.unit().scale());
        this.sold = TieredCommission.sold(terms.unit());
        for (var tier : terms.tiers()) tiers.put(tier.code(), ready(tier));
        for (var it : terms.bonuses()) {
            bonuses.put(it.family(), Points.of(it.rate(), "{0} of {1} more for " + it.family()));
        }
        var accelerators = terms.accelerators();
        this.reached = accelerators.stream().mapToLong(it -> it.from().minor()).toArray();
        var once = Stream.of(BigDecimal.ONE);
        this.times = Stream.concat(
                        once, accelerators.stream().map(it -> it.times().fraction()))
                .mapToLong(ReadyCommission::hundredths)
                .toArray();
        this.more = accelerators.stream()
                .map(it -> new Percentage(it.times().fraction().subtract(BigDecimal.ONE)))
                .toList();
        this.faster = accelerators.stream()
                .map(it -> new Words("{0} of it, as {1} were sold in the year", it.times(), null))
                .toList();
        this.registered = Points.of(terms.registered(), "{0} of {1} more, as the deal was registered");
        this.moreWhereRegistered = registered.hundredths * WHOLE;
    }

    private static ReadyTier ready(Tier tier) {
        var rows = tier.rates().rates();
        var rates = rows.stream()
                .map(row -> Points.of(row.rate(), "{0} of {1} for " + tier.code() + " partners"))
                .toList();
        return new ReadyTier(
                rows.stream().mapToLong(row -> row.from().minor()).toArray(),
                rates,
                rates.stream().mapToLong(Points::hundredths).toArray());
    }

    private static long hundredths(BigDecimal fraction) {
        return fraction.multiply(HUNDREDTHS).longValueExact();
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing) {
        return switch (what) {
            case Sale sale -> sold(sale, standing);
            case Refunded refund -> refund.undone();
            default -> new Held("Only sales earn a commission");
        };
    }

    private Earning sold(Sale sale, Standing standing) {
        var tier = tier(standing);
        if (tier == null) return new Held("Nothing is agreed for the tier " + standing.tier());
        if (!sale.unit().equals(terms.unit())) return new Held("The rates are in " + terms.unit());
        var total = standing.total(sold);
        var steps = new ArrayList<Step>(USUAL);
        for (var line : sale.lines()) explain(line, tier, total, standing.registered(), steps);
        return Earning.pays(rounding, steps);
    }

    private void explain(Line line, ReadyTier tier, Amount total, boolean isRegistered, List<Step> steps) {
        var share = tier.rates.get(last(tier.from, line.net().minor())).of(line);
        steps.add(share);
        int fast = last(reached, total.minor());
        if (fast >= 0) steps.add(faster.get(fast).step(more.get(fast).of(share.exact()), line.sku(), total));
        var bonus = bonuses.get(line.family());
        if (bonus != null) steps.add(bonus.of(line));
        if (isRegistered) steps.add(registered.of(line));
    }

    @Override
    public long minor(Occurrence what, Standing standing) {
        var tier = tier(standing);
        if (tier == null || !(what instanceof Sale sale)) return Prepared.super.minor(what, standing);
        if (!sale.unit().equals(terms.unit())) return Long.MIN_VALUE;
        long factor = times[1 + last(reached, standing.total(sold).minor())];
        long more = standing.registered() ? moreWhereRegistered : 0;
        long sum = 0;
        for (var line : sale.lines()) {
            long net = line.net().minor();
            long rate = tier.hundredths[last(tier.from, net)] * factor + more;
            var bonus = bonuses.get(line.family());
            if (bonus != null) rate += bonus.hundredths * WHOLE;
            sum = Math.addExact(sum, Math.multiplyExact(net, rate));
        }
        return Math.floorDiv(Math.addExact(sum, WHOLE * WHOLE / 2), WHOLE * WHOLE);
    }

    private @Nullable ReadyTier tier(Standing standing) {
        return standing.tier() == null ? null : tiers.get(standing.tier());
    }

    /** The last bound that is reached; -1 where none is. All are looked at, which takes less than to guess wrong where to stop. */
    private static int last(long[] from, long value) {
        int last = -1;
        for (long bound : from) last += value >= bound ? 1 : 0;
        return last;
    }
}
