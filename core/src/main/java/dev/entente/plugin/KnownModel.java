package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import java.util.List;
import java.util.Set;

/** A model whose name, motions and terms were asked for once: they cannot change afterwards, nor fail. */
record KnownModel<T extends Record>(PluginId id, Set<Motion> motions, Class<T> terms, CommercialModel<T> model)
        implements CommercialModel<T> {

    static <T extends Record> KnownModel<T> of(CommercialModel<T> model) {
        var known = new KnownModel<>(model.id(), Set.copyOf(model.motions()), model.terms(), model);
        if (known.motions.isEmpty()) throw new UnfitJar("The model " + known.id + " is for no motion");
        try {
            TermsForm.schema(known.terms);
        } catch (IllegalArgumentException e) {
            throw new UnfitJar("The terms of the model " + known.id + " cannot be a form: " + Refusal.words(e));
        }
        return known;
    }

    @Override
    public Set<Measure> measures(T terms) {
        return model.measures(terms);
    }

    @Override
    public boolean closes(T terms) {
        return model.closes(terms);
    }

    @Override
    public boolean rerates(T terms) {
        return model.rerates(terms);
    }

    @Override
    public boolean looksBack(T terms) {
        return model.looksBack(terms);
    }

    @Override
    public boolean shares(T terms) {
        return model.shares(terms);
    }

    @Override
    public List<Remark> remarks(T terms, List<String> tiers) {
        return model.remarks(terms, tiers);
    }

    @Override
    public List<Goal> goals(Closed what, Standing standing, T terms) {
        return model.goals(what, standing, terms);
    }

    @Override
    public Prepared prepare(T terms) {
        return model.prepare(terms);
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, T terms) {
        return model.calculate(what, standing, terms);
    }
}
