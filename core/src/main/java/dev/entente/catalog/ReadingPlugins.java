package dev.entente.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.catalog.ShownPlugin.Version;
import dev.entente.identity.Requires;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Brought;
import dev.entente.plugin.TermsForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows a tenant the plugins that there are, and what it has of them. */
@ApplicationScoped
@Transactional
@Requires(CatalogPermissions.READ)
public class ReadingPlugins {

    @Inject
    PluginVersions versions;

    @Inject
    KnowingPlugins knowing;

    @Inject
    Models models;

    @Inject
    @Any
    Instance<Uses> uses;

    /** By name: those of the folder, and those that are listed, or retired and still had. */
    public List<ShownPlugin> all() {
        var inCatalog = versions.kept().stream().collect(toMap(it -> it.plugin() + " " + it.version(), it -> it));
        Map<String, List<Brought>> byPlugin =
                models.jars().stream().collect(groupingBy(jar -> jar.origin().plugin(), TreeMap::new, toList()));
        var holdings = knowing.holdings();
        return byPlugin.values().stream()
                .map(jars -> shown(jars, holdings, inCatalog))
                .filter(it -> it.isInstalled()
                        || it.newest().isPresent()
                        || !it.suspended().isEmpty())
                .toList();
    }

    public ShownPlugin open(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(PublishingPlugins::unknown);
    }

    private ShownPlugin shown(List<Brought> jars, Holdings holdings, Map<String, PluginVersion> inCatalog) {
        var code = jars.getFirst().origin().plugin();
        @Nullable Choice choice = holdings.choices().get(code);
        var shown = new ArrayList<Version>();
        PluginVersion newest = null;
        for (var jar : jars) {
            var listed = inCatalog.get(code + " " + jar.origin().version());
            if (listed != null) newest = listed;
            shown.add(version(jar, jar.listed() ? listed : null));
        }
        shown.sort(
                Comparator.comparing(Version::version, PluginVersion::compare).reversed());
        var about = jars.getLast().about();
        return new ShownPlugin(
                code,
                about.description(),
                newest == null ? about.provider() : newest.publisherName(),
                newest != null,
                shown,
                jars.stream()
                        .filter(holdings::has)
                        .map(jar -> jar.origin().version())
                        .toList(),
                choice == null ? null : choice.previous(),
                choice != null && choice.pinned(),
                choice == null ? 0 : choice.revision(),
                knowing.suspended().stream()
                        .filter(it -> it.plugin().equals(code))
                        .toList());
    }

    private static Version version(Brought jar, @Nullable PluginVersion listed) {
        return new Version(
                jar.origin().version(),
                listed != null && listed.state() == State.RETIRED,
                jar.origin().digest(),
                listed == null ? null : listed.listedAt(),
                listed == null ? null : listed.listedBy(),
                jar.models());
    }

    /** What names its models: all of it goes on as it is, whatever becomes of the installation. */
    public List<String> uses(ShownPlugin plugin) {
        return uses.stream().flatMap(it -> it.of(plugin.models()).stream()).toList();
    }

    /** The terms that a model asks for, as a JSON Schema; none where it is not at hand. */
    public Optional<JsonNode> form(PluginId model) {
        return terms(model).map(TermsForm::schema);
    }

    /** The record that its terms are; none where it is not at hand. */
    public Optional<Class<? extends Record>> terms(PluginId model) {
        Optional<Class<? extends Record>> sold =
                models.find(model).map(it -> it.model().terms());
        return sold.or(() -> models.pricing(model).map(it -> it.terms()))
                .or(() -> models.scorecard(model).map(it -> it.criteria()));
    }
}
