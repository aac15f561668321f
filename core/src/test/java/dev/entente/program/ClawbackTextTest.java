package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.payable.Clawback;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClawbackTextTest {

    @Test
    void whatIsLeftOutIsTakenBackAlwaysAndNothingIsKeptOfIt() {
        assertThat(levels().offers().getFirst().clawback()).isNull();
        assertThat(levels().content()).doesNotContain("clawback");
    }

    @Test
    void theDaysAreReadAndWrittenDownTheSameWay() {
        var file = with("{days: 180}");
        assertThat(file.offers().getFirst().clawback()).isEqualTo(new Clawback(180));
        assertThat(file.content()).contains("\"clawback\":{\"days\":180}");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
    }

    @Test
    void whatCannotBeIsFoundWhereItStands() {
        assertThat(refused("{days: -1}")).singleElement().asString().startsWith("/offers/0/clawback/days: Write");
        assertThat(refused("{days: 3651}")).singleElement().asString().startsWith("/offers/0/clawback/days: Write");
        assertThat(refused("{}")).singleElement().asString().startsWith("/offers/0/clawback");
        assertThat(refused("never")).singleElement().asString().startsWith("/offers/0/clawback: Write");
        assertThat(refused("{days: 1, counted: months}"))
                .singleElement()
                .asString()
                .startsWith("/offers/0/clawback");
    }

    @Test
    void aChangeIsSaidInWords() {
        assertThat(ProgramChanges.between(levels(), with("{days: 180}"), TERMS::record))
                .containsExactly("Offer resell: is taken back for 180 days after the sale, before whenever something is"
                        + " given back");
        assertThat(ProgramChanges.between(null, with("{days: 1}"), TERMS::record))
                .endsWith("Offer resell: is taken back for 1 day after the sale");
    }

    @Test
    void theLinterWarnsOfLimitingWhatComesOffAlways() {
        assertThat(TERMS.lint(with("{days: 30}"))).isEmpty();
        var charged = ProgramFile.read(file("{days: 30}").replace("kind: PAYS", "kind: CHARGES"), TERMS);
        assertThat(TERMS.lint(charged))
                .contains(new Finding(
                        "/offers/0/clawback",
                        "What partners are charged comes off whenever something is given back. Take this out"));
    }

    private static ProgramFile with(String clawback) {
        return ProgramFile.read(file(clawback), TERMS);
    }

    private static String file(String clawback) {
        var text = LEVELS.replace("    model: rate-table", "    clawback: " + clawback + "\n    model: rate-table");
        if (text.equals(LEVELS)) throw new IllegalStateException("The program looks different now");
        return text;
    }

    private static List<String> refused(String clawback) {
        var problem = catchThrowableOfType(Problem.class, () -> with(clawback));
        return problem.errors().stream()
                .map(each -> each.pointer() + ": " + each.detail())
                .toList();
    }
}
