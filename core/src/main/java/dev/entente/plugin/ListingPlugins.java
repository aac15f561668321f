package dev.entente.plugin;

import dev.entente.identity.Internal;
import dev.entente.operator.Operator;
import dev.entente.plugin.Models.Installed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what this server has of models, and what is wrong with jars, for the operator. */
@Internal
@ApplicationScoped
public class ListingPlugins {

    @Inject
    Models models;

    public List<Installed> models() {
        Operator.check();
        return models.all();
    }

    public List<Fault> refused() {
        Operator.check();
        return models.faults();
    }
}
