package dev.entente.catalog;

import dev.entente.audit.Audit;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.catalog.ShownPlugin.Version;
import dev.entente.identity.Requires;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Installs a plugin for the tenant, upgrades it, goes back, pins it and takes it out. It decides what drafts may name, and by which version
 * what is new is worked out; what was worked out comes out again by the jar that it names.
 */
@ApplicationScoped
@Transactional
@Requires(CatalogPermissions.INSTALL)
public class InstallingPlugins {

    @Inject
    Installations installations;

    @Inject
    ReadingPlugins reading;

    @Inject
    PluginVersions versions;

    @Inject
    Suspensions suspensions;

    @Inject
    Tallies tallies;

    @Inject
    Models models;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** The plugin as it stands, for whoever may change what is installed of it. */
    public ShownPlugin current(String code) {
        return reading.open(code);
    }

    /** Saying the same again changes nothing. The revision is the one that was seen, here and below; of another one nothing changes. */
    public ShownPlugin install(String code, String version, int seen) {
        var found = seen(code, seen);
        var plugin = found.plugin();
        var wanted = plugin.versions().stream()
                .filter(it -> it.version().equals(version))
                .findFirst()
                .orElseThrow(PublishingPlugins::unknown);
        var now = found.now();
        if (plugin.installed().size() == 1 && version.equals(now.version())) return plugin;
        if (now.pinned())
            throw new Problem(CatalogProblem.IS_PINNED, "It stays at " + now.version() + " until you unpin it.");
        refuseRetired(wanted, now);
        return change(found, new Choice(code, version, now.version(), false, now.revision() + 1), "plugin.installed");
    }

    /** What is retired can be gone back to, not begun with. */
    private static void refuseRetired(Version wanted, Choice now) {
        if (!wanted.retired() || wanted.version().equals(now.previous())) return;
        throw new Problem(CatalogProblem.NOT_LISTED, "It was retired; choose a newer version.");
    }

    /** To the version before the last upgrade. */
    public ShownPlugin goBack(String code, int seen) {
        var previous = seen(code, seen).plugin().previous();
        if (previous == null) throw new Problem(CatalogProblem.NOTHING_BEFORE, "Choose a version, and install that.");
        return install(code, previous, seen);
    }

    /** Whether it stays at its version. */
    public ShownPlugin pin(String code, boolean pinned, int seen) {
        var found = seen(code, seen);
        var now = found.now();
        if (now.version() == null) throw notInstalled();
        if (now.pinned() == pinned) return found.plugin();
        var choice = new Choice(code, now.version(), now.previous(), pinned, now.revision() + 1);
        return change(found, choice, pinned ? "plugin.pinned" : "plugin.unpinned");
    }

    /** No draft can name its models from then on. */
    public ShownPlugin remove(String code, int seen) {
        var found = seen(code, seen);
        if (!found.plugin().isInstalled()) return found.plugin();
        var now = found.now();
        if (now.pinned()) throw new Problem(CatalogProblem.IS_PINNED, "Unpin it first.");
        return change(found, new Choice(code, null, now.version(), false, now.revision() + 1), "plugin.removed");
    }

    /** Asks it again; what it failed at meanwhile is held, and can be worked out again. */
    public ShownPlugin resume(String code) {
        var plugin = reading.open(code);
        if (plugin.suspended().isEmpty()) throw new Problem(CatalogProblem.NOT_SUSPENDED, "It is asked as usual.");
        for (var fact : plugin.suspended()) {
            suspensions.of(fact.plugin(), fact.version()).ifPresent(suspensions::delete);
            models.jars().stream()
                    .map(Models.Brought::origin)
                    .filter(it -> it.plugin().equals(code) && it.version().equals(fact.version()))
                    .forEach(tallies::resume);
            audit.record("plugin.resumed", "plugin", WritingTallies.subject(code), fact, null);
        }
        return reading.open(code);
    }

    /** A plugin, and what was chosen of it: read once, so that what is decided by it and what is written are of the same revision. */
    private record Seen(ShownPlugin plugin, Optional<PluginInstallation> row, Choice now) {}

    private Seen seen(String code, int revision) {
        var row = installations.of(code);
        var plugin = reading.open(code);
        int stands = row.map(it -> it.revision).orElse(0);
        if (stands != revision || plugin.revision() != revision) throw meanwhile();
        return new Seen(plugin, row, choice(plugin, row));
    }

    private static Problem meanwhile() {
        return new Problem(CatalogProblem.PLUGIN_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }

    private static Problem notInstalled() {
        return new Problem(CatalogProblem.NOT_INSTALLED, "Install a version first.");
    }

    /** What was chosen, or for a plugin of the folder that nobody chose anything of, its newest version. */
    private static Choice choice(ShownPlugin plugin, Optional<PluginInstallation> row) {
        return row.map(PluginInstallation::choice)
                .orElseGet(() -> new Choice(plugin.code(), newest(plugin), null, false, 0));
    }

    private static @Nullable String newest(ShownPlugin plugin) {
        return plugin.installed().stream().max(PluginVersion::compare).orElse(null);
    }

    private ShownPlugin change(Seen seen, Choice after, String action) {
        var before = seen.now();
        var row = seen.row().orElseGet(() -> new PluginInstallation(after));
        row.become(after);
        row.changedAt = clock.instant();
        row.changedBy = Scope.current().memberId();
        write(row, seen.row().isPresent());
        count(before, after);
        audit.record(action, "plugin", WritingTallies.subject(after.plugin()), before, after);
        return reading.open(after.plugin());
    }

    private boolean isByHand(String plugin) {
        return models.jars().stream()
                .anyMatch(jar -> !jar.listed() && jar.origin().plugin().equals(plugin));
    }

    private void write(PluginInstallation row, boolean known) {
        if (!known) {
            Broken.told(() -> installations.insert(row), InstallingPlugins::meanwhile, "plugin_installation_pkey");
            return;
        }
        try {
            installations.update(row);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    /** For its publisher: a plugin of the folder has none, whatever somebody handed in by its name. */
    private void count(Choice before, Choice after) {
        if (isByHand(before.plugin())) return;
        var from = before.version();
        var to = after.version();
        if (from != null && before.revision() > 0 && !from.equals(to)) versions.count(before.plugin(), from, -1);
        if (to != null && (!to.equals(from) || before.revision() == 0)) versions.count(after.plugin(), to, 1);
    }
}
