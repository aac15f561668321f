package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pricing model of a plugin, asked within limits; without a watch where it is tried by hand. */
record ConfinedPricing<T extends Record>(
        PricingModel<T> model, @Nullable Watch watch) implements PricingModel<T> {

    ConfinedPricing(PricingModel<T> model) {
        this(model, null);
    }

    @Override
    public PluginId id() {
        return Confined.load(model::id);
    }

    @Override
    public Class<T> terms() {
        return Confined.load(model::terms);
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
        return Confined.answer(watch, () -> List.copyOf(model.price(quoted, standing, terms)));
    }
}
