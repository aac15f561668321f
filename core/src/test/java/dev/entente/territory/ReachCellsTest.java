package dev.entente.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachCellsTest {

    private static final List<Reach> RULES = List.of(
            new Reach(List.of("DE", "AT"), List.of("80", "81"), List.of("Banks, insurers", "A | B"), List.of()),
            new Reach(List.of(), List.of(), List.of("The \"large\" ones", "\"\""), List.of()),
            new Reach(List.of("FR"), List.of(), List.of(), List.of()));

    @Test
    void whatIsWrittenIsReadAgainWithAllItsRules() {
        var read = ReachCells.rules(
                ReachCells.write(RULES, Reach::countries),
                ReachCells.write(RULES, Reach::postalCodes),
                ReachCells.write(RULES, Reach::segments),
                ReachCells.write(RULES, Reach::industries));
        assertThat(read).isEqualTo(RULES);
    }

    @Test
    void whatIsSaidOfOneRuleAloneIsRefusedByItsCell() {
        assertThat(refused("DE, AT | FR", "", "Enterprise"))
                .containsExactly("/segments: Say it of all 2 rules, with bars between, or leave it empty");
        assertThat(refused("DE", "", "\"Pipes, Rail"))
                .containsExactly("/segments: Close the quote, or write it twice inside of two");
        assertThat(ReachCells.rules("DE, AT | FR", "", "Enterprise |", "")).hasSize(2);
    }

    private static List<String> refused(String countries, String postalCodes, String segments) {
        var problem = catchThrowableOfType(Problem.class, () -> ReachCells.rules(countries, postalCodes, segments, ""));
        return problem.errors().stream()
                .map(error -> error.pointer() + ": " + error.detail())
                .toList();
    }

    @Test
    void oneRuleIsAListWithCommas() {
        assertThat(ReachCells.write(RULES.subList(2, 3), Reach::countries)).isEqualTo("FR");
        assertThat(ReachCells.write(RULES, Reach::industries)).isEmpty();
        assertThat(ReachCells.read(" DE,AT , CH,")).containsExactly(List.of("DE", "AT", "CH"));
        assertThat(ReachCells.read(" ")).isEmpty();
    }
}
