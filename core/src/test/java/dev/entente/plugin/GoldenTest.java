package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.jar;
import static dev.entente.plugin.JarFixtures.manifest;
import static dev.entente.plugin.JarFixtures.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a jar keeps are asked again by whoever looks at it. */
class GoldenTest {

    private static final String FIRST = "META-INF/golden/first.json";
    private static final String INPUT = """
            {"model": "agreed", "terms": {"unit": "EUR"}, "cases": [
              {"what": {"type": "reached", "on": "2026-03-02", "milestone": "listed"}},
              {"what": {"type": "reached", "on": "2026-03-09", "milestone": "certified"}}]}
            """;
    private static final String ANSWER =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"Agreed\", Amount.of(\"7.00\", \"EUR\").exact())))";
    private static final Map<String, byte[]> CLASSES = JarFixtures.compile(Map.of(
            "stranger.Agreed", model("Agreed", ANSWER, ""), "stranger.Busy", model("Busy", "busy()", """
                    private static Earning busy() {
                        long sum = 0;
                        for (int i = 0; i < 4_500_000; i++) sum += i;
                        return %s;
                    }
                    """.formatted(
                            ANSWER))));

    @TempDir
    Path folder;

    @Test
    void whatIsKeptComesOutAgain() {
        var plain = trial(Map.of());
        assertThat(plain.golden()).isEmpty();
        assertThat(plain.goldenProblems()).isEmpty();
        var kept = Trial.kept(INPUT, plain.ask(INPUT));
        var trial = trial(Map.of(FIRST, kept));
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.goldenProblems()).isEmpty();
        assertThat(trial.golden()).hasSize(2).allMatch(GoldenAnswer::comesOut);
        assertThat(trial.golden().getFirst().comes()).containsExactly("Agreed: 7 EUR", "PAYS 7.00 EUR");
        assertThat(Trial.kept(kept, trial.ask(kept))).isEqualTo(kept);
    }

    @Test
    void whatComesOutOtherwiseIsFoundWithItsPlace() {
        var kept = Trial.kept(INPUT, trial(Map.of()).ask(INPUT));
        var changed = trial(Map.of(FIRST, kept.replaceFirst("PAYS 7.00", "PAYS 8.00")));
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.goldenProblems())
                .singleElement()
                .asString()
                .startsWith(
                        FIRST + ": case 0 came to \u201cPAYS 8.00 EUR\u201d, and comes to \u201cPAYS 7.00 EUR\u201d")
                .endsWith("(golden)");
        assertThat(changed.golden()).extracting(GoldenAnswer::comesOut).containsExactly(false, true);
    }

    @Test
    void whatCannotBeAskedIsFound() {
        assertThat(trial(Map.of(FIRST, "{")).goldenProblems())
                .singleElement()
                .asString()
                .contains("it cannot be read");
        assertThat(trial(Map.of(FIRST, INPUT.replace("agreed", "other"))).goldenProblems())
                .singleElement()
                .asString()
                .contains("/model: the jar has");
        assertThat(trial(Map.of(FIRST, INPUT)).goldenProblems()).hasSize(2);
    }

    @Test
    void allTogetherTakeNoMoreThanTenCalls() {
        var each = "{\"what\": {\"type\": \"reached\", \"on\": \"2026-03-02\", \"milestone\": \"listed\"}}";
        var many = "{\"model\": \"busy\", \"terms\": {\"unit\": \"EUR\"}, \"cases\": [%s]}"
                .formatted(String.join(",", Collections.nCopies(100, each)));
        var trial = trial("Busy", Map.of(FIRST, many));
        assertThat(trial.golden()).hasSizeBetween(5, 15);
        assertThat(trial.goldenProblems()).last().asString().contains("takes all that the answers of a jar may");
    }

    @Test
    void filesThatCannotBeAskedAreFoundOnlyOnceInAWhile() {
        var files = new HashMap<String, String>();
        for (int i = 0; i < 300; i++) files.put("META-INF/golden/%03d.json".formatted(i), INPUT);
        assertThat(trial(files).goldenProblems()).hasSizeLessThan(30);
    }

    private Trial trial(Map<String, String> golden) {
        return trial("Agreed", golden);
    }

    private Trial trial(String model, Map<String, String> golden) {
        var texts = new HashMap<>(golden);
        texts.put("META-INF/extensions.idx", "stranger." + model);
        return Trial.of(
                jar(folder.resolve("agreed.jar"), manifest("agreed", "1.0.0", ">=1.0.0 & <2.0.0"), CLASSES, texts));
    }
}
