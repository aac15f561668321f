package dev.entente.catalog;

import dev.entente.catalog.PluginSuspension.Fact;
import dev.entente.catalog.PluginUsage.Row;
import dev.entente.identity.Internal;
import dev.entente.operator.ListingTenants;
import dev.entente.operator.Operator;
import dev.entente.plugin.Models.Brought;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What one tenant has of plugins, for the operator, who keeps them running; read within that tenant's scope. */
@Internal
@ApplicationScoped
public class LookingAtTenants {

    @Inject
    ListingTenants tenants;

    @Inject
    KnowingPlugins knowing;

    @Inject
    ReadingUsage usage;

    /** Of one tenant. */
    public record Found(List<Origin> installed, List<Fact> suspended, List<Row> usage) {}

    public Found at(String slug) {
        Operator.check();
        return Scope.call(Scope.system(tenants.find(slug)), this::found);
    }

    private Found found() {
        var holdings = knowing.holdings();
        var installed = holdings.jars().stream()
                .filter(holdings::has)
                .map(Brought::origin)
                .toList();
        return new Found(installed, knowing.suspended(), usage.lately(null));
    }
}
