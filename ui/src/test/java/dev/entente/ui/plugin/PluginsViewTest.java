package dev.entente.ui.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import dev.entente.catalog.CatalogPermissions;
import dev.entente.catalog.InstallingPlugins;
import dev.entente.catalog.PluginSuspension.Fact;
import dev.entente.catalog.ShownPlugin;
import dev.entente.problem.Problem;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluginsViewTest extends UiTest {

    @Test
    void eachPluginIsListedWithWhatIsInstalledOfIt() {
        world().plugin("capped-share", List.of("1.1.0", "1.0.0"), List.of("1.0.0"));
        world().plugin("renewal-bounty", List.of("1.0.0"), List.of());
        var page = enter(PluginsView.class);
        assertThat(page.count("")).isEqualTo(2);
        assertThat(page.read("", 0, 10))
                .extracting(PluginWords::state)
                .containsExactly("Newer version", "Not installed");
        assertThat(page.read("capped", 0, 10)).extracting(PluginWords::name).containsExactly("Capped share");
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(PluginsView.class);
        assertThat(page()).contains("No plugins yet", "once they were reviewed");
    }

    @Test
    void whatItDoesAsksForAndIsNamedByIsSaid() {
        world().plugin("capped-share", List.of("1.0.0"), List.of("1.0.0"));
        world().pluginAsked("capped-share", "1.0.0", 1_200, 2);
        navigate("plugins/capped-share", PluginsView.class);
        assertThat(detail())
                .contains("A share of each sale", "Share of the sale", "At most", "Mara Lindqvist, version 1.0.0")
                .contains("Cloud program, version 3", "1,202", "Stopped at a limit", "40,000 of 5,000,000");
    }

    @Test
    void itIsInstalledUpgradedTakenBackAndPinned() {
        world().plugin("capped-share", List.of("1.1.0", "1.0.0"), List.of());
        navigate("plugins/capped-share", PluginsView.class);
        pressIn("Install version 1.0.0");
        assertThat(detail()).contains("It was not asked");
        press("Upgrade to 1.1.0");
        press("Go back to 1.0.0");
        press("Pin this version");
        assertThat(detail()).contains("1.0.0, pinned");
        assertThat(buttons()).doesNotContain("Upgrade to 1.1.0", "Take out");
        press("Unpin");
        assertThat(buttons()).contains("Upgrade to 1.1.0", "Take out");
    }

    @Test
    void takingItOutSaysWhatGoesOnAndIsUndone() {
        world().plugin("capped-share", List.of("1.0.0"), List.of("1.0.0"));
        navigate("plugins/capped-share", PluginsView.class);
        press("Take out");
        press("Take it out");
        assertThat(detail()).contains("Not installed", "You took out Capped share");
        press("Undo");
        assertThat(world().plugins.getFirst().installed()).containsExactly("1.0.0");
    }

    @Test
    void whatFailedTooOftenSaysSoAndIsResumed() {
        world().plugin("capped-share", List.of("1.0.0"), List.of("1.0.0"));
        suspend(world().plugins.getFirst());
        navigate("plugins/capped-share", PluginsView.class);
        assertThat(detail()).contains("Suspended", "It failed 3 times in a row", "What needs it is held meanwhile");
        press("Resume the plugin");
        assertThat(detail()).doesNotContain("Suspended").contains("Installed");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        world().plugin("capped-share", List.of("1.1.0", "1.0.0"), List.of("1.0.0"));
        world().may = Set.of(CatalogPermissions.READ);
        navigate("plugins/capped-share", PluginsView.class);
        assertThat(buttons()).doesNotContain("Upgrade to 1.1.0", "Take out", "Install");
        world().may = Set.of();
        navigate("plugins", NoPermissionView.class);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        navigate("plugins/nothing", NotFoundView.class);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwrittenAndShownAsItIsNow() {
        world().plugin("capped-share", List.of("1.1.0", "1.0.0"), List.of("1.0.0"));
        navigate("plugins/capped-share", PluginsView.class);
        press("Upgrade to 1.1.0");
        bean(InstallingPlugins.class).pin("capped-share", true, 1);
        assertThatThrownBy(() -> press("Go back to 1.0.0")).isInstanceOf(Problem.class);
        assertThat(world().plugins.getFirst().installed()).containsExactly("1.1.0");
        assertThat(detail()).contains("1.1.0, pinned");
    }

    @Test
    void answersFailuresAndTimesAreDrawnByVersion() {
        world().plugin("capped-share", List.of("1.1.0", "1.0.0"), List.of("1.1.0"));
        world().pluginAsked("capped-share", "1.0.0", 1_200, 2);
        world().pluginAsked("capped-share", "1.1.0", 300, 0);
        navigate("plugins/capped-share", PluginsView.class);
        roundTrip();
        var chart = find(EChart.class).single().getElement();
        assertThat(chart.getAttribute("aria-label"))
                .contains("version 1.1.0 answered 300 times, failed 0 times")
                .contains("version 1.0.0 answered 1,200 times, failed 2 times and usually took 249");
        var series = chart.getPropertyRaw("option").toString();
        assertThat(series).contains("\"Failed\"", "[1200.0]", "[2.0]", "20 Mar");
    }

    private static void suspend(ShownPlugin it) {
        var fact =
                new Fact(it.code(), "1.0.0", "It failed 3 times in a row; the last time it broke off", Instant.EPOCH);
        world().plugins
                .set(
                        0,
                        new ShownPlugin(
                                it.code(),
                                it.description(),
                                it.publisher(),
                                it.listed(),
                                it.versions(),
                                it.installed(),
                                it.previous(),
                                it.pinned(),
                                it.revision(),
                                List.of(fact)));
    }

    private String detail() {
        roundTrip();
        return text(find(Detail.class).single());
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static <B> B bean(Class<B> type) {
        return CDI.current().select(type).get();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressIn(String spoken) {
        var button = find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(spoken::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
