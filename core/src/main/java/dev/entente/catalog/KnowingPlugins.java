package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.catalog.PluginSuspension.Fact;
import dev.entente.identity.Internal;
import dev.entente.plugin.Choosing;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Knows which models the tenant's programs may name, by which version they are asked, and which plugins are not asked for it. */
@Internal
@ApplicationScoped
@Transactional
public class KnowingPlugins implements Choosing {

    private static final Region<String, List<Choice>> CHOICES = new Region<>();
    private static final Region<String, List<Fact>> SUSPENDED = new Region<>();

    @Inject
    Installations installations;

    @Inject
    Suspensions suspensions;

    @Inject
    TenantCache cache;

    @Inject
    Models models;

    @Inject
    Tallies tallies;

    /** Whether a draft may name it; programs that were published go on in any case. */
    public boolean mayName(PluginId model) {
        return holdings().mayName(model);
    }

    public Holdings holdings() {
        return Holdings.of(models.jars(), choices());
    }

    /** What was taken out is asked by the version that it was: what was published with it goes on. */
    @Override
    public Optional<String> version(String plugin) {
        if (Scope.bound().isEmpty()) return Optional.empty();
        return choices().stream()
                .filter(choice -> choice.plugin().equals(plugin))
                .findFirst()
                .map(choice -> choice.version() == null ? choice.previous() : choice.version());
    }

    public List<Choice> choices() {
        return cache.get(
                CHOICES,
                "",
                () -> installations.all().stream()
                        .map(PluginInstallation::choice)
                        .toList());
    }

    public List<Fact> suspended() {
        return cache.get(
                SUSPENDED,
                "",
                () -> suspensions.all().stream().map(PluginSuspension::fact).toList());
    }

    /** Has this server know what stands of a jar, before something of it is bound for the tenant; gives how often it was resumed here. */
    public int settle(Origin jar) {
        var stands = suspended().stream()
                .filter(it -> it.plugin().equals(jar.plugin()) && it.version().equals(jar.version()))
                .map(Fact::because)
                .findFirst();
        return tallies.settle(jar, stands.orElse(null));
    }
}
