package dev.entente.program;

import static dev.entente.program.DraftFixtures.draft;
import static dev.entente.program.ProgramFixtures.LEVELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DraftingProgramsTest {

    private static final String GOLD = "/offers/0/terms/rows/3/rates/0/rate";

    @Test
    void namesEveryFigureByWhatItIsFor() {
        var figures = draft(LEVELS, Adjustment.NONE).figures();
        assertThat(figures).extracting(Figure::label).contains("Rate for enterprise at Gold", "Rate for maintenance");
        assertThat(figures)
                .contains(new Figure(GOLD, "Rate for enterprise at Gold", "20", null))
                .contains(new Figure(
                        "/offers/0/terms/caps/0/most/value",
                        "Cap for hosting, 1 month",
                        "150.00",
                        Unit.currency("EUR")));
    }

    @Test
    void changesNameDayAndFiguresAndNothingElse() {
        var day = LocalDate.of(2027, 1, 1);
        var changed = draft(LEVELS, new Adjustment("Our partners", day, null, Map.of(GOLD, "22.5")));
        assertThat(changed.name()).isEqualTo("Our partners");
        assertThat(changed.from()).isEqualTo(day);
        assertThat(changed.code()).isEqualTo("partnership-levels");
        assertThat(changed.figures()).contains(new Figure(GOLD, "Rate for enterprise at Gold", "22.5", null));
        assertThat(draft(
                        changed.file(),
                        new Adjustment("Partnership", LocalDate.of(2023, 5, 19), null, Map.of(GOLD, "20"))))
                .extracting(Draft::offers)
                .isEqualTo(draft(LEVELS, Adjustment.NONE).offers());
    }

    @Test
    void countsInAnotherCurrencyWithItsDecimals() {
        var yen = draft(LEVELS, new Adjustment(null, null, "JPY", null));
        assertThat(yen.unit()).isEqualTo(Unit.currency("JPY"));
        assertThat(yen.file()).doesNotContain("EUR").contains("decimals: 0");
    }

    @Test
    void findsAllThatIsWrongAndNamesTheFigures() {
        var wrong = new Adjustment("", null, null, Map.of(GOLD, "twenty"));
        assertThat(pointers(wrong)).containsExactlyInAnyOrder("/name", GOLD);
        assertThat(pointers(new Adjustment(null, null, null, Map.of(GOLD, "101"))))
                .containsExactly(GOLD);
        assertThat(pointers(new Adjustment(null, null, "XXX", null))).containsExactly("/unit");
        assertThat(pointers(new Adjustment(null, null, null, Map.of("/program", "other"))))
                .containsExactly("/program");
        assertThat(pointers(new Adjustment(null, null, null, Map.of(GOLD, "1".repeat(100)))))
                .containsExactly(GOLD);
    }

    private static List<String> pointers(Adjustment wrong) {
        var problem = catchThrowableOfType(Problem.class, () -> draft(LEVELS, wrong));
        return Objects.requireNonNull(problem).errors().stream()
                .map(Finding::pointer)
                .toList();
    }
}
