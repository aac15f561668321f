package dev.entente.quote;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.PricingModel;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.Pricer;
import dev.entente.quote.Basis.Asked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The models of the steps, made ready once; what is missing is empty where none is. */
record StepModels(List<Pricer<?>> pricers, String missing) {

    /** The totals that they ask for. */
    Set<Measure> measures() {
        var all = new LinkedHashSet<Measure>();
        for (var pricer : pricers) all.addAll(pricer.measures());
        return all;
    }

    static StepModels of(List<Asked> steps, Function<PluginId, Optional<PricingModel<?>>> models) {
        return ready(steps, asked -> models.apply(asked.model()).map(model -> pricer(model, asked)));
    }

    static StepModels ready(List<Asked> steps, Function<Asked, Optional<Pricer<?>>> made) {
        var pricers = new ArrayList<Pricer<?>>();
        for (var asked : steps) {
            var pricer = made.apply(asked);
            if (pricer.isEmpty())
                return new StepModels(pricers, "The pricing model " + asked.model() + " is not installed");
            pricers.add(pricer.get());
        }
        return new StepModels(pricers, "");
    }

    static <T extends Record> Pricer<T> pricer(PricingModel<T> model, Asked asked) {
        return new Pricer<>(model, ApiJson.mapper().readValue(asked.terms(), model.terms()));
    }
}
