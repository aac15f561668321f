package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import org.junit.jupiter.api.Test;

class PinnedPluginTest {

    @Test
    void whatIsLeftOutIsWorkedOutByWhatIsInstalledAndNothingIsKeptOfIt() {
        assertThat(levels().offers().getFirst().plugin()).isNull();
        assertThat(levels().content()).doesNotContain("\"plugin\"");
    }

    @Test
    void theVersionIsReadAndWrittenDownTheSameWay() {
        var file = with("\"1.0.0\"");
        assertThat(file.offers().getFirst().plugin()).isEqualTo("1.0.0");
        assertThat(file.content()).contains("\"plugin\":\"1.0.0\"");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
    }

    @Test
    void aVersionThatIsNotThereIsRefusedWhereItStands() {
        assertThat(refused("\"9.0.0\"")).isEqualTo("/offers/0/plugin");
        assertThat(refused("\"the newest\"")).isEqualTo("/offers/0/plugin");
        assertThat(refused("1")).isEqualTo("/offers/0/plugin");
    }

    @Test
    void aChangeIsSaidInWords() {
        assertThat(ProgramChanges.between(levels(), with("\"1.0.0\""), TERMS::record))
                .containsExactly(
                        "Offer resell: stays with version 1.0.0 of its plugin, before with the version of its plugin"
                                + " that is installed");
        assertThat(ProgramChanges.between(null, with("\"1.1.0\""), TERMS::record))
                .endsWith("Offer resell: stays with version 1.1.0 of its plugin");
    }

    private static ProgramFile with(String version) {
        var text = LEVELS.replace("    model: rate-table", "    plugin: " + version + "\n    model: rate-table");
        if (text.equals(LEVELS)) throw new IllegalStateException("The program looks different now");
        return ProgramFile.read(text, TERMS);
    }

    private static String refused(String version) {
        var pointers = new String[1];
        assertThatThrownBy(() -> with(version)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.errors()).extracting(Finding::pointer).hasSize(1);
            pointers[0] = problem.errors().getFirst().pointer();
        });
        return pointers[0];
    }
}
