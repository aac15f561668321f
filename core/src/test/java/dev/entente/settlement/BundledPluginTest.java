package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Reproducing;
import dev.entente.guard.Guard;
import dev.entente.plugin.JarFixtures;
import dev.entente.settlement.BundleCheck.Checked;
import dev.entente.tenant.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A statement whose result a plugin's model worked out. */
class BundledPluginTest {

    @TempDir
    Path plugins;

    @Test
    void whatAPluginWorkedOutIsWorkedOutByTheJarOfItsDigest() throws IOException {
        var answer =
                "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"As agreed\", Amount.of(\"14.14\", \"USD\").exact())))";
        var classes = JarFixtures.compile(Map.of("stranger.Good", JarFixtures.model("Good", answer, "")));
        var jar = JarFixtures.plugin(plugins.resolve("good.jar"), "strangers", classes, "stranger.Good");
        var digest = Digest.of(Files.readAllBytes(jar));

        var checked = check(bundle -> paidBy(bundle, digest, "14.14"));
        assertThat(checked.differences()).isEmpty();
        assertThat(checked.reproduced()).isEqualTo(1);
        assertThat(checked.models()).singleElement().asString().contains("good v1");
        assertThat(check(bundle -> paidBy(bundle, digest, "14.15")).differences())
                .anySatisfy(each -> assertThat(each).contains("comes out differently at /amount/value"))
                .anySatisfy(each -> assertThat(each).endsWith(": " + Guard.words(null, true) + ", which may be why"));

        JarFixtures.plugin(jar, "others", classes, "stranger.Good");
        assertThat(check(bundle -> paidBy(bundle, digest, "14.14")).differences())
                .singleElement()
                .asString()
                .contains("another jar")
                .endsWith("put the one whose SHA-256 is " + digest + " into " + plugins);
    }

    /** A plugin's model made it so much. */
    private static void paidBy(ObjectNode bundle, String digest, String amount) {
        var inputs = (ObjectNode) bundle.at("/earnings/0/inputs");
        ((ObjectNode) inputs.path("pin")).put("model", "good").put("digest", digest);
        inputs.putObject("terms").put("unit", "USD");
        var paid = Earning.pays(
                Rounding.halfUp(2),
                List.of(Step.of("As agreed", Amount.of(amount, "USD").exact())));
        ((ObjectNode) bundle.at("/earnings/0")).set("result", Seal.JSON.valueToTree(paid));
    }

    private Checked check(Consumer<ObjectNode> change) throws IOException {
        var bundle = BundleFixtures.bundle();
        change.accept(bundle);
        Seal.put(bundle);
        return BundleCheck.of(bundle.toString(), new Reproducing(plugins));
    }
}
