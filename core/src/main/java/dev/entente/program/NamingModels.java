package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.catalog.Uses;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Knows which published programs name models. */
@Internal
@ApplicationScoped
@Transactional
public class NamingModels implements Uses {

    @Inject
    LoadingPrograms programs;

    /** Versions that were not withdrawn. */
    @Override
    public List<String> of(Set<PluginId> models) {
        return programs.all().stream()
                .flatMap(program -> program.versions().stream()
                        .filter(version -> names(version, models))
                        .map(version -> program.name() + ", version " + version.number()))
                .toList();
    }

    private static boolean names(Version version, Set<PluginId> models) {
        var steps = version.pricing().stream().flatMap(pricing -> pricing.steps().stream());
        return version.offers().stream().anyMatch(offer -> models.contains(offer.model()))
                || steps.anyMatch(step -> models.contains(step.model()));
    }
}
