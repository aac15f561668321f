package dev.entente.plugins.bench;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import java.util.List;
import java.util.Set;

/**
 * A commission by tier and by the size of what was bought, more of it the more was sold in the year, and points on top for
 * products and for registered deals.
 */
public final class TieredCommission implements CommercialModel<TieredCommission.Terms> {

    /** Rates are no finer than a hundredth of a percent, so that amounts alone can be worked out in whole numbers. */
    public record Terms(
            @Label("Currency") Unit unit,
            @Label("Tiers") List<Tier> tiers,

            @Label(value = "Accelerators", help = "By what was sold in the year.")
            List<Accelerator> accelerators,

            @Label("Products") List<Bonus> bonuses,
            @Label("Registered deals") Percentage registered) {

        private static final int FINEST = 4;

        public Terms {
            tiers = List.copyOf(tiers);
            accelerators = List.copyOf(accelerators);
            bonuses = List.copyOf(bonuses);
            refuseIfTooFine(registered);
            for (var bonus : bonuses) refuseIfTooFine(bonus.rate);
            for (var accelerator : accelerators) refuseIfTooFine(accelerator.times);
            for (var tier : tiers) for (var row : tier.rates.rates()) refuseIfTooFine(row.rate());
        }

        private static void refuseIfTooFine(Percentage rate) {
            if (rate.fraction().scale() > FINEST)
                throw new IllegalArgumentException(rate + " is finer than a hundredth of a percent");
        }
    }

    /** What a tier earns, by the net of a line. */
    public record Tier(
            @Label("Tier") String code, @Label("Rates") Brackets rates) {}

    /** How many times the commission is paid, once so much was sold in the year. */
    public record Accelerator(
            @Label("From") Amount from, @Label("Times") Percentage times) {}

    /** Points for a product family. */
    public record Bonus(
            @Label("Family") String family, @Label("Rate") Percentage rate) {}

    @Override
    public PluginId id() {
        return new PluginId("tiered-commission", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(sold(terms.unit));
    }

    static Measure sold(Unit unit) {
        return Measure.of("net-revenue", unit, Calendar.YEAR);
    }

    @Override
    public Prepared prepare(Terms terms) {
        return new ReadyCommission(terms);
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Sale sale -> new ReadyCommission(terms).calculate(sale, standing);
            case Refunded refund -> refund.undone();
            default -> new Earning.Held("Only sales earn a commission");
        };
    }
}
