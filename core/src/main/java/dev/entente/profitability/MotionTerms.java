package dev.entente.profitability;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.TermsForm;
import dev.entente.program.Offer;
import dev.entente.program.Version;
import dev.entente.quote.SamplePrices;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a program says of a motion, ready to be asked: prices, where partners buy by it (null: the vendor sells at what the
 * customer pays), and its offer by name (null: there is none), whose model may be missing.
 */
record MotionTerms(
        @Nullable SamplePrices prices,
        @Nullable String offer,
        @Nullable Calculation<?> calculation,
        String missing) {

    /** A program says nothing of it. */
    static final MotionTerms NONE = new MotionTerms(null, null, null, "");

    /** Models as they are installed: those of offers by the version of their plugin that the offer names, if it does. */
    record Models(
            Function<Offer, Optional<? extends CommercialModel<?>>> commercial,
            Function<PluginId, Optional<PricingModel<?>>> pricing) {}

    /** Of all motions that the version says something of: as its prices name them, and then as its offers do. */
    static Map<String, MotionTerms> of(Version version, Unit unit, Models models) {
        var all = new LinkedHashMap<String, MotionTerms>();
        for (var motion : motions(version)) {
            boolean isPriced =
                    version.pricing().stream().anyMatch(each -> each.motion().equals(motion));
            var prices = isPriced ? new SamplePrices(version.pricing(motion), unit, models.pricing()) : null;
            all.put(motion, of(prices, version.offer(motion), models));
        }
        return all;
    }

    static Set<String> motions(Version version) {
        var motions = new LinkedHashSet<String>();
        version.pricing().forEach(each -> motions.add(each.motion()));
        version.offers().forEach(each -> motions.add(each.motion()));
        return motions;
    }

    private static MotionTerms of(@Nullable SamplePrices prices, Optional<Offer> offer, Models models) {
        if (offer.isEmpty()) return new MotionTerms(prices, null, null, "");
        var said = offer.get();
        return models.commercial()
                .apply(said)
                .map(model -> of(prices, said, model))
                .orElseGet(() ->
                        new MotionTerms(prices, said.name(), null, "The model " + said.model() + " is not installed"));
    }

    private static <T extends Record> MotionTerms of(
            @Nullable SamplePrices prices, Offer offer, CommercialModel<T> model) {
        return switch (TermsForm.read(model.terms(), offer.terms())) {
            case TermsForm.Read<T>(var terms) ->
                new MotionTerms(prices, offer.name(), new Calculation<>(model, terms), "");
            case TermsForm.Findings<T> _ ->
                new MotionTerms(prices, offer.name(), null, "The terms do not fit their model");
        };
    }

    boolean isPriced() {
        return prices != null;
    }

    /** All totals that prices and the offer ask for. */
    Set<Measure> measures() {
        var all = new LinkedHashSet<Measure>();
        if (prices != null) all.addAll(prices.measures());
        if (calculation != null) all.addAll(calculation.measures());
        return all;
    }

    boolean closes() {
        return calculation != null && calculation.closes();
    }

    /** What the offer gives; empty where there is none. */
    Optional<Earning> earning(Occurrence what, Standing standing) {
        if (calculation != null) return Optional.of(calculation.calculate(what, standing));
        return offer == null ? Optional.empty() : Optional.of(new Held(missing));
    }
}
