package dev.entente.ui.rest;

import dev.entente.catalog.OperatorCatalogResource;
import dev.entente.operator.OperatorResource;
import dev.entente.plugin.PluginsResource;
import dev.entente.settlement.LedgerResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the operator of the installation reaches, from the machine itself and with the operator's token. */
@ApplicationPath("/operator/v1")
public class Operator extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<>(Api.CONVENTIONS);
        classes.add(OperatorResource.class);
        classes.add(LedgerResource.class);
        classes.add(PluginsResource.class);
        classes.add(OperatorCatalogResource.class);
        return classes;
    }
}
