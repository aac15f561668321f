package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.util.List;
import java.util.Set;

/** A pricing model of a plugin, asked within limits. */
record ConfinedPricing<T extends Record>(PricingModel<T> model) implements PricingModel<T> {

    @Override
    public PluginId id() {
        return Confined.call(model::id);
    }

    @Override
    public Class<T> terms() {
        return Confined.call(model::terms);
    }

    @Override
    public Set<Measure> measures(T terms) {
        return Confined.call(() -> model.measures(terms));
    }

    @Override
    public List<Remark> remarks(T terms, List<String> tiers) {
        return Confined.call(() -> model.remarks(terms, tiers));
    }

    @Override
    public List<Step> price(Quoted quoted, Standing standing, T terms) {
        return Confined.call(() -> List.copyOf(model.price(quoted, standing, terms)));
    }
}
