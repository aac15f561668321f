package dev.entente.ui.catalog;

import dev.entente.catalog.Decided;
import dev.entente.catalog.ManagingPublishers;
import dev.entente.catalog.ManagingPublishers.Opened;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.Publisher;
import dev.entente.catalog.ReviewingPlugins;
import dev.entente.catalog.ReviewingPlugins.Decision;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.ui.shell.Passes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operator's pages read and do, each time with the token of the session. */
@Dependent
public class OperatorDesk {

    @Inject
    ReviewingPlugins reviewing;

    @Inject
    ManagingPublishers managing;

    @Inject
    Passes passes;

    @Inject
    InstantSource clock;

    /** By which days of keys are counted. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    List<PluginVersion> versions() {
        return passes.operator(reviewing::all);
    }

    Optional<PluginVersion> find(String plugin, String version) {
        return passes.operator(() -> reviewing.find(plugin, version));
    }

    byte[] jar(PluginVersion it) {
        return passes.operator(() -> reviewing.jar(it.digest()));
    }

    List<GoldenAnswer> golden(PluginVersion it) {
        return passes.operator(() -> reviewing.golden(it.digest()));
    }

    List<PluginUsage.Row> usage() {
        return passes.operator(reviewing::usage);
    }

    List<Decided> decided() {
        return passes.operator(reviewing::decided);
    }

    List<Decided> decided(PluginVersion it) {
        return passes.operator(() -> reviewing.decided(it.plugin(), it.version()));
    }

    void list(PluginVersion it, Decision decision) {
        passes.operator(() -> reviewing.list(it.plugin(), it.version(), decision));
    }

    void refuse(PluginVersion it, Decision decision) {
        passes.operator(() -> reviewing.refuse(it.plugin(), it.version(), decision));
    }

    void retire(PluginVersion it, Decision decision) {
        passes.operator(() -> reviewing.retire(it.plugin(), it.version(), decision));
    }

    List<Publisher> publishers() {
        return passes.operator(managing::all);
    }

    Opened open(String code, String name) {
        return passes.operator(() -> managing.open(code, name));
    }

    Opened renew(Publisher it) {
        return passes.operator(() -> managing.renew(it.code()));
    }

    void trust(Publisher it, String key, @Nullable LocalDate until) {
        passes.operator(() -> managing.trust(it.code(), key, until));
    }

    void revoke(Publisher it, String key) {
        passes.operator(() -> managing.revoke(it.code(), key));
    }
}
