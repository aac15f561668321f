package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider;
import java.util.Set;

/** A scorecard provider whose name and criteria were asked for once: they cannot change afterwards, nor fail. */
record KnownScorecard<C extends Record>(PluginId id, Class<C> criteria, ScorecardProvider<C> provider)
        implements ScorecardProvider<C> {

    static <C extends Record> KnownScorecard<C> of(ScorecardProvider<C> provider) {
        var known = new KnownScorecard<>(provider.id(), provider.criteria(), provider);
        try {
            TermsForm.schema(known.criteria);
        } catch (IllegalArgumentException e) {
            throw new UnfitJar("The criteria of the scorecard " + known.id + " cannot be a form: " + Refusal.words(e));
        }
        return known;
    }

    @Override
    public Set<Measure> measures(C criteria) {
        return provider.measures(criteria);
    }

    @Override
    public Score score(Facts facts, C criteria) {
        return provider.score(facts, criteria);
    }
}
