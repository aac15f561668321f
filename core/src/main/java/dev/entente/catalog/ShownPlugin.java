package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginSuspension.Fact;
import dev.entente.plugin.Models.Model;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as a tenant sees it.
 *
 * @param publisher who hands it in; for jars of the folder, who the jar says made it, if it does
 * @param installed the versions that a draft may name models of; more than one only where the operator put more into the folder
 * @param previous what can be gone back to
 * @param revision how often something was said of it; a change names the one that was seen
 * @param suspended why versions of it are not asked
 */
public record ShownPlugin(
        String code,
        String description,
        String publisher,
        boolean listed,
        List<Version> versions,
        List<String> installed,
        @Nullable String previous,
        boolean pinned,
        int revision,
        List<Fact> suspended) {

    /** A version, the newest first; what is retired is for those who have it. */
    public record Version(
            String version,
            boolean retired,
            String digest,
            @Nullable Instant listedAt,
            @Nullable String reviewer,
            List<Model> models) {

        public Version {
            models = List.copyOf(models);
        }
    }

    public ShownPlugin {
        versions = List.copyOf(versions);
        installed = List.copyOf(installed);
        suspended = List.copyOf(suspended);
    }

    public boolean isInstalled() {
        return !installed.isEmpty();
    }

    /** The newest version that can be installed and is newer than what is there; none where it is pinned. */
    public Optional<String> newer() {
        if (pinned || installed.isEmpty()) return Optional.empty();
        return newest().filter(it -> installed.stream().allMatch(there -> PluginVersion.compare(it, there) > 0));
    }

    /** The newest version that can be installed. */
    public Optional<String> newest() {
        return versions.stream()
                .filter(it -> !it.retired())
                .map(Version::version)
                .max(PluginVersion::compare);
    }

    /** All motions that its models work for, and whether it prices. */
    public Set<String> motions() {
        return versions.stream()
                .flatMap(version -> version.models().stream())
                .flatMap(model -> model.motions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the versions that are installed; of all of them where none is. */
    public Set<PluginId> models() {
        return versions.stream()
                .filter(it -> installed.isEmpty() || installed.contains(it.version()))
                .flatMap(version -> version.models().stream())
                .map(Model::id)
                .collect(Collectors.toSet());
    }
}
