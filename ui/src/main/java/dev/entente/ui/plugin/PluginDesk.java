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

    void install(String code, String version) {
        installing.install(code, version);
    }

    void goBack(String code) {
        installing.goBack(code);
    }

    void pin(String code, boolean pinned) {
        installing.pin(code, pinned);
    }

    void remove(String code) {
        installing.remove(code);
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
