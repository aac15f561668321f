package dev.entente.scorecard;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds the scorecard providers that the tenant has, and has them ready to be asked. */
@Internal
@ApplicationScoped
class Judges {

    @Inject
    Models models;

    @Inject
    KnowingPlugins plugins;

    @Inject
    Measures measures;

    /** By name and version. */
    List<PluginId> all() {
        return models.scorecards().stream().filter(plugins::mayName).toList();
    }

    /** Empty where no plugin that the tenant has brings it. */
    Optional<ScorecardProvider<?>> find(PluginId id) {
        return plugins.mayName(id) ? models.scorecard(id) : Optional.empty();
    }

    Judge of(PluginId id, JsonNode criteria) {
        models.scoredBy(id).ifPresent(plugins::settle);
        return find(id).map(provider -> Judge.of(provider, criteria, this::isCounted))
                .orElseGet(() -> new Judge.Missing(missing(id)));
    }

    private static String missing(PluginId id) {
        return "The plugin that brings the scorecard " + id + " is not there; install it, or take the scorecard out";
    }

    /** What is an offer's own is of no partner as a whole. */
    private boolean isCounted(Measure measure) {
        return measures.knows(measure)
                && measures.catalog().stream().anyMatch(each -> each.what().equals(measure.what()) && !each.own());
    }
}
