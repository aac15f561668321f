package dev.entente.scorecard;

import dev.entente.api.PluginId;
import dev.entente.catalog.Uses;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Knows by which scorecard providers partners are judged. */
@Internal
@ApplicationScoped
@Transactional
class NamingProviders implements Uses {

    @Inject
    Scorecards scorecards;

    @Override
    public List<String> of(Set<PluginId> models) {
        return scorecards.all().stream()
                .map(Scorecard::provider)
                .filter(models::contains)
                .map(provider -> "Scorecard " + provider.name())
                .toList();
    }
}
