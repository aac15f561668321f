package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.plugin.About;
import dev.entente.plugin.Models.Brought;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.Models.Origin;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final Brought SHIPPED = jar("gsi", "1.0.0", false, 1);
    private static final Brought LISTED = jar("bounty", "1.0.0", true, 1);
    private static final Brought NEWER = jar("bounty", "1.1.0", true, 2);
    private static final List<Brought> JARS = List.of(SHIPPED, LISTED, NEWER);

    @Test
    void whatTheOperatorPutThereIsForEverybodyAndWhatIsListedForThoseWhoInstallIt() {
        var holdings = Holdings.of(JARS, List.of());
        assertThat(holdings.mayName(new PluginId("gsi", 1))).isTrue();
        assertThat(holdings.mayName(new PluginId("bounty", 1))).isFalse();
        assertThat(holdings.mayName(new PluginId("rate-table", 2))).isTrue();
    }

    @Test
    void theVersionSaysWhichModelsThereAre() {
        var first = Holdings.of(JARS, List.of(choice("bounty", "1.0.0")));
        assertThat(first.mayName(new PluginId("bounty", 1))).isTrue();
        assertThat(first.mayName(new PluginId("bounty", 2))).isFalse();
        var second = Holdings.of(JARS, List.of(choice("bounty", "1.1.0")));
        assertThat(second.mayName(new PluginId("bounty", 1))).isTrue();
        assertThat(second.mayName(new PluginId("bounty", 2))).isTrue();
    }

    @Test
    void whatWasTakenOutIsNamedByNoDraft() {
        var holdings = Holdings.of(JARS, List.of(choice("gsi", null)));
        assertThat(holdings.mayName(new PluginId("gsi", 1))).isFalse();
        assertThat(holdings.has(SHIPPED)).isFalse();
    }

    @Test
    void versionsAreComparedAsPeopleMeanThem() {
        assertThat(PluginVersion.compare("1.10.0", "1.9.0")).isPositive();
        assertThat(PluginVersion.isVersion("1.2.0")).isTrue();
        for (var none : List.of("", "latest", "1..2", "1.0.0/../x"))
            assertThat(PluginVersion.isVersion(none)).isFalse();
    }

    private static Choice choice(String plugin, @Nullable String version) {
        return new Choice(plugin, version, null, false, 1);
    }

    private static Brought jar(String plugin, String version, boolean listed, int newest) {
        var models = IntStream.rangeClosed(1, newest)
                .mapToObj(number -> new Model(new PluginId(plugin, number), List.of("resell")))
                .toList();
        return new Brought(new Origin(plugin, version, plugin + version), new About("", ""), listed, models);
    }
}
