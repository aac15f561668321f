package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scorecard provider of a plugin, asked within limits; without a watch where it is tried by hand. */
record ConfinedScorecard<C extends Record>(
        ScorecardProvider<C> provider, @Nullable Watch watch) implements ScorecardProvider<C> {

    ConfinedScorecard(ScorecardProvider<C> provider) {
        this(provider, null);
    }

    @Override
    public PluginId id() {
        return Confined.load(provider::id);
    }

    @Override
    public Class<C> criteria() {
        return Confined.load(provider::criteria);
    }

    @Override
    public Set<Measure> measures(C criteria) {
        return Confined.call(() -> provider.measures(criteria));
    }

    @Override
    public Score score(Facts facts, C criteria) {
        return Confined.answer(watch, () -> provider.score(facts, criteria));
    }
}
