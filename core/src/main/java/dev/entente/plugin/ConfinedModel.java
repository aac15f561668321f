package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model of a plugin, asked within limits; without a watch where it is tried by hand. */
record ConfinedModel<T extends Record>(
        CommercialModel<T> model, @Nullable Watch watch) implements CommercialModel<T> {

    ConfinedModel(CommercialModel<T> model) {
        this(model, null);
    }

    @Override
    public PluginId id() {
        return Confined.load(model::id);
    }

    @Override
    public Set<Motion> motions() {
        return Confined.load(model::motions);
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
    public boolean closes(T terms) {
        return Confined.call(() -> model.closes(terms));
    }

    @Override
    public boolean rerates(T terms) {
        return Confined.call(() -> model.rerates(terms));
    }

    @Override
    public boolean looksBack(T terms) {
        return Confined.call(() -> model.looksBack(terms));
    }

    @Override
    public boolean shares(T terms) {
        return Confined.call(() -> model.shares(terms));
    }

    @Override
    public List<Remark> remarks(T terms, List<String> tiers) {
        return Confined.call(() -> model.remarks(terms, tiers));
    }

    @Override
    public List<Goal> goals(Closed what, Standing standing, T terms) {
        return Confined.call(() -> model.goals(what, standing, terms));
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, T terms) {
        return Confined.answer(watch, () -> model.calculate(what, standing, terms));
    }

    @Override
    public Prepared prepare(T terms) {
        return new Ready(() -> Confined.call(() -> model.prepare(terms)), watch);
    }
}
