package dev.entente.plugin;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.plugin.Models.Brought;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.Models.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plugin jar that was loaded, and what it brings; it is used as long as nothing speaks against its signature.
 *
 * @param listed whether it is of a catalog; of the folder otherwise
 */
record LoadedJar(
        String file,
        Origin origin,
        PluginJar jar,
        boolean listed,
        List<Installed> models,
        List<PricingModel<?>> pricing,
        List<ScorecardProvider<?>> scorecards) {

    LoadedJar {
        models = List.copyOf(models);
        pricing = List.copyOf(pricing);
        scorecards = List.copyOf(scorecards);
    }

    Brought brought() {
        var all = new ArrayList<Model>();
        for (var model : models) all.add(described(model.model()));
        for (var model : pricing) all.add(new Model(model.id(), List.of()));
        for (var provider : scorecards) all.add(new Model(provider.id(), List.of(Model.SCORECARD)));
        return new Brought(origin, jar.about(), listed, all);
    }

    static Model described(CommercialModel<?> model) {
        var motions = model.motions().stream().map(CommercialModel.Motion::code);
        return new Model(model.id(), motions.sorted().toList());
    }

    Optional<Installed> model(PluginId id) {
        return models.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<PricingModel<?>> price(PluginId id) {
        return pricing.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<ScorecardProvider<?>> scorecard(PluginId id) {
        return scorecards.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Another version of the same plugin may bring the same models: the same input gives the same result in both. */
    boolean isOtherVersionOf(Origin other) {
        return origin.plugin().equals(other.plugin()) && !origin.version().equals(other.version());
    }
}
