package dev.entente.ui.plugin;

import dev.entente.api.PluginId;
import dev.entente.catalog.CatalogPermissions;
import dev.entente.catalog.InstallingPlugins;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.ReadingPlugins;
import dev.entente.catalog.ReadingUsage;
import dev.entente.catalog.ShownPlugin;
import dev.entente.earning.EarningPermissions;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the page of plugins reads and does. */
@Dependent
public class PluginDesk {

    @Inject
    ReadingPlugins reading;

    @Inject
    ReadingUsage usage;

    @Inject
    InstallingPlugins installing;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<ShownPlugin> all() {
        return reading.all();
    }

    List<PluginUsage.Row> usage(String code) {
        return usage.lately(code);
    }

    List<String> uses(ShownPlugin plugin) {
        return reading.uses(plugin);
    }

    Optional<JsonNode> form(PluginId model) {
        return reading.form(model);
    }

    ShownPlugin install(ShownPlugin seen, String version) {
        return installing.install(seen.code(), version, seen.revision());
    }

    void goBack(ShownPlugin seen) {
        installing.goBack(seen.code(), seen.revision());
    }

    void pin(ShownPlugin seen, boolean pinned) {
        installing.pin(seen.code(), pinned, seen.revision());
    }

    ShownPlugin remove(ShownPlugin seen) {
        return installing.remove(seen.code(), seen.revision());
    }

    void resume(String code) {
        installing.resume(code);
    }

    boolean mayInstall() {
        return visit.may(CatalogPermissions.INSTALL);
    }

    boolean mayReview() {
        return visit.may(EarningPermissions.REVIEW);
    }
}
