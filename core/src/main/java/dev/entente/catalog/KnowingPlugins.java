package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.catalog.PluginSuspension.Fact;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Knows which models the tenant's programs may name, and which plugins are not asked for it. */
@Internal
@ApplicationScoped
@Transactional
public class KnowingPlugins {

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
