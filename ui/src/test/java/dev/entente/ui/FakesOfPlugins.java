package dev.entente.ui;

import dev.entente.api.PluginId;
import dev.entente.catalog.CatalogProblem;
import dev.entente.catalog.Counted;
import dev.entente.catalog.InstallingPlugins;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.ReadingPlugins;
import dev.entente.catalog.ReadingUsage;
import dev.entente.catalog.ShownPlugin;
import dev.entente.catalog.ShownPlugin.Version;
import dev.entente.plugin.Models.Model;
import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In place of the use cases of plugins. */
final class FakesOfPlugins {

    private FakesOfPlugins() {}

    static ShownPlugin plugin(String code, List<String> versions, List<String> installed) {
        return new ShownPlugin(
                code,
                "A share of each sale",
                "Bright Labs",
                true,
                versions.stream()
                        .map(version -> new Version(
                                version,
                                false,
                                "digest",
                                World.NOW,
                                "Mara Lindqvist",
                                List.of(new Model(new PluginId(code, 1), List.of("resell")))))
                        .toList(),
                installed,
                null,
                false,
                0,
                List.of());
    }

    static PluginUsage.Row usage(String code, String version, long answered, long stopped) {
        var counted = new Counted(
                answered,
                stopped,
                0,
                0,
                answered * 250_000,
                900_000,
                40_000,
                700,
                List.of(answered, stopped, 0L, 0L, 0L));
        return new PluginUsage.Row(code, version, LocalDate.of(2026, 3, 20), counted);
    }

    private static List<ShownPlugin> known() {
        return World.current().plugins;
    }

    static final class Reading extends ReadingPlugins {

        @Override
        public List<ShownPlugin> all() {
            return List.copyOf(known());
        }

        @Override
        public List<String> uses(ShownPlugin plugin) {
            return plugin.isInstalled() ? List.of("Cloud program, version 3") : List.of();
        }

        @Override
        public Optional<JsonNode> form(PluginId model) {
            return Optional.of(JsonMapper.shared().readTree("""
                    {"properties":{"rate":{"title":"Share of the sale"},"most":{"title":"At most"}}}"""));
        }
    }

    static final class Usage extends ReadingUsage {

        @Override
        public List<PluginUsage.Row> lately(@Nullable String plugin) {
            return World.current().pluginUsage.stream()
                    .filter(row -> row.plugin().equals(plugin))
                    .toList();
        }
    }

    static final class Installing extends InstallingPlugins {

        @Override
        public ShownPlugin install(String code, String version, int seen) {
            return change(
                    code,
                    seen,
                    it -> with(
                            it,
                            List.of(version),
                            it.installed().stream().findFirst().orElse(null),
                            false));
        }

        @Override
        public ShownPlugin goBack(String code, int seen) {
            return change(
                    code,
                    seen,
                    it -> with(
                            it,
                            List.of(String.valueOf(it.previous())),
                            it.installed().getFirst(),
                            false));
        }

        @Override
        public ShownPlugin pin(String code, boolean pinned, int seen) {
            return change(code, seen, it -> with(it, it.installed(), it.previous(), pinned));
        }

        @Override
        public ShownPlugin remove(String code, int seen) {
            return change(code, seen, it -> with(it, List.of(), it.installed().getFirst(), false));
        }

        @Override
        public ShownPlugin resume(String code) {
            return change(
                    code,
                    World.current().plugin(code).revision(),
                    it -> with(it, it.installed(), it.previous(), it.pinned()));
        }

        private static ShownPlugin with(
                ShownPlugin it, List<String> installed, @Nullable String previous, boolean pinned) {
            return new ShownPlugin(
                    it.code(),
                    it.description(),
                    it.publisher(),
                    it.listed(),
                    it.versions(),
                    installed,
                    previous,
                    pinned,
                    it.revision() + 1,
                    List.of());
        }

        private static ShownPlugin change(String code, int seen, UnaryOperator<ShownPlugin> change) {
            if (World.current().plugin(code).revision() != seen)
                throw new Problem(CatalogProblem.PLUGIN_CHANGED_MEANWHILE, "Look at it again.");
            for (int i = 0; i < known().size(); i++) {
                if (known().get(i).code().equals(code)) known().set(i, change.apply(known().get(i)));
            }
            return known().stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Problem(CatalogProblem.UNKNOWN_PLUGIN, "Look for it in the list."));
        }
    }
}
