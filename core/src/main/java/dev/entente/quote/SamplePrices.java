package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.program.Pricing;
import dev.entente.quote.Basis.Asked;
import dev.entente.quote.Basis.Listed;
import dev.entente.quote.Cart.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a program asks for something that stands in no price book, at an assumed list price: by the steps of a real quote. Pure. */
public final class SamplePrices {

    private final Pricing pricing;
    private final Unit unit;
    private final List<Asked> steps;
    private final StepModels models;

    public SamplePrices(Pricing pricing, Unit unit, Function<PluginId, Optional<PricingModel<?>>> models) {
        this.pricing = pricing;
        this.unit = unit;
        this.steps = pricing.steps().stream()
                .map(step -> new Asked(step.model(), step.terms().toString()))
                .toList();
        this.models = StepModels.of(steps, models);
    }

    /** One piece, for a term, in an offer of this day and kind. */
    public record Sample(LocalDate day, Kind kind, String sku, String name, String family, Period term, Amount list) {}

    /** The totals that its steps ask for, as they are before the offer. */
    public Set<Measure> measures() {
        return models.measures();
    }

    public PricedLine price(Sample sample, Standing standing) {
        var listed = new Listed(
                sample.sku(),
                sample.name(),
                sample.family(),
                1,
                sample.term(),
                new UnitPrice(sample.list().value(), unit),
                "the assumed list price",
                null);
        var basis = new Basis(
                sample.day(),
                sample.kind(),
                Buyer.UNKNOWN,
                standing,
                unit,
                List.of(listed),
                steps,
                pricing.floor(),
                rounding(pricing, unit),
                pricing.place(),
                null,
                0);
        return Prices.of(basis, models).getFirst();
    }

    static Rounding rounding(Pricing pricing, Unit unit) {
        var said = pricing.rounding();
        int most = unit.scale();
        if (said == null) return Rounding.halfUp(most);
        // A line is in whole smallest parts, whatever finer rounding is asked for; a piece need not be.
        boolean fits = said.decimals() <= most || pricing.place() == Pricing.Place.PIECE;
        return fits ? said : new Rounding(said.mode(), most);
    }
}
