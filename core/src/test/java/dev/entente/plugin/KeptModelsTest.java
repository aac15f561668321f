package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.model;
import static dev.entente.plugin.JarFixtures.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.PluginId;
import dev.entente.plugin.KeptModels.Answer.Known;
import dev.entente.plugin.KeptModels.Answer.Unknown;
import dev.entente.tenant.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptModelsTest {

    private static final String ZERO =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"Nothing\")))";
    private static final Map<String, byte[]> CLASSES =
            JarFixtures.compile(Map.of("stranger.Good", model("Good", ZERO, "")));
    private static final PluginId GOOD = new PluginId("good", 1);

    @TempDir
    Path folder;

    @Test
    void aJarIsFoundByItsDigestAlone() throws IOException {
        var jar = plugin(folder.resolve("good.jar"), "strangers", CLASSES, "stranger.Good");
        var digest = Digest.of(Files.readAllBytes(jar));
        var kept = KeptModels.of(List.of(), folder);

        assertThat(kept.find(GOOD, digest)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.model().id()).isEqualTo(GOOD);
            assertThat(known.model().digest()).isEqualTo(digest);
        });
        assertThat(kept.find(new PluginId("good", 2), digest))
                .isEqualTo(new Unknown("good.jar does not bring the model good v2"));
    }

    @Test
    void anotherJarWithTheSameModelIsNamedAndNotAsked() {
        plugin(folder.resolve("good.jar"), "strangers", CLASSES, "stranger.Good");

        assertThat(KeptModels.of(List.of(), folder).find(GOOD, "0a1b"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.because())
                                .startsWith("good.jar brings the model good v1 too, but is another jar (SHA-256 ")
                                .endsWith("; put the one whose SHA-256 is 0a1b into " + folder));
    }

    @Test
    void aJarThatCannotBeLoadedIsSaid() throws IOException {
        var jar = Files.writeString(folder.resolve("broken.jar"), "no jar");
        var digest = Digest.of(Files.readAllBytes(jar));

        assertThat(KeptModels.of(List.of(), folder).find(GOOD, digest))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.because()).startsWith("broken.jar cannot be loaded"));
    }

    @Test
    void whatIsNotThereAtAllIsSaid() {
        assertThat(KeptModels.of(List.of(), folder.resolve("nowhere")).find(GOOD, null))
                .isEqualTo(new Unknown("The model good v1 is not of this version of Entente; ask one that has it"));
    }
}
