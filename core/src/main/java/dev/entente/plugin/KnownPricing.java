package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.util.List;
import java.util.Set;

/** A pricing model whose name and terms were asked for once: they cannot change afterwards, nor fail. */
record KnownPricing<T extends Record>(PluginId id, Class<T> terms, PricingModel<T> model) implements PricingModel<T> {

    static <T extends Record> KnownPricing<T> of(PricingModel<T> model) {
        var known = new KnownPricing<>(model.id(), model.terms(), model);
        try {
            TermsForm.schema(known.terms);
        } catch (IllegalArgumentException e) {
            throw new UnfitJar("The terms of the pricing model " + known.id + " cannot be a form: " + Refusal.words(e));
        }
        return known;
    }

    @Override
    public Set<Measure> measures(T terms) {
        return model.measures(terms);
    }

    @Override
    public List<Remark> remarks(T terms, List<String> tiers) {
        return model.remarks(terms, tiers);
    }

    @Override
    public List<Step> price(Quoted quoted, Standing standing, T terms) {
        return model.price(quoted, standing, terms);
    }
}
