package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ChangedFileTest {

    private static final String FILE = """
            # What we promise.
            program: levels   # never changes
            name: Levels
            from: 2026-01-01
            tiers: # lowest first
              - {code: silver, name: Silver}
              - {code: gold, name: Gold}
            offers:
              # The only one.
              - motion: resell
                terms:
                  rows: # the first decides
                    - {family: software, rate: "15"} # for everybody
                    - {rate: "5"}
            """;

    @Test
    void whatDidNotChangeStaysLetterByLetter() {
        assertThat(changed(tree -> {})).isEqualTo(FILE);
    }

    @Test
    void aChangeLeavesCommentsAndAllOtherLinesAlone() {
        assertThat(changed(tree -> ((ObjectNode) tree.at("/offers/0/terms/rows/0")).put("rate", "17.5")))
                .contains(
                        "# What we promise.",
                        "# never changes",
                        "# lowest first",
                        "# The only one.",
                        "# the first decides",
                        "{family: software, rate: \"17.5\"} # for everybody",
                        "- {code: gold, name: Gold}",
                        "from: 2026-01-01");
    }

    @Test
    void rowsThatComeGoAndMoveTakeTheirCommentsWithThem() {
        var text = changed(tree -> {
            var rows = (ArrayNode) tree.at("/offers/0/terms/rows");
            rows.add(rows.remove(0));
            rows.addObject().put("family", "support").put("rate", "3");
            ((ArrayNode) tree.path("tiers")).remove(0);
            tree.putObject("registration").put("protection", 30);
        });

        assertThat(text)
                .contains("{family: software, rate: \"15\"} # for everybody", "support", "protection: 30")
                .doesNotContain("silver");
        assertThat(text.indexOf("rate: \"5\"")).isLessThan(text.indexOf("software"));
    }

    @Test
    void whatIsWrittenSaysWhatTheTreeSays() {
        var text = changed(tree -> tree.put("name", "two: lines # no comment").remove("tiers"));

        assertThat(ProgramText.read(text, new Findings()).path("name").asString())
                .isEqualTo("two: lines # no comment");
    }

    private static String changed(Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProgramText.read(FILE, new Findings());
        change.accept(tree);
        var text = ChangedFile.of(FILE, tree);
        assertThat(ProgramText.read(text, new Findings())).isEqualTo(tree);
        return text;
    }
}
