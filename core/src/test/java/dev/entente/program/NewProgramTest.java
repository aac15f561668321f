package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewProgramTest {

    @Test
    void canBePublishedAsItIsFromTheNextMonthOn() {
        var today = LocalDate.of(2026, 12, 31);
        for (var currency : new String[] {"EUR", "JPY"}) {
            var file =
                    ProgramFile.read(NewProgram.file("p1", "A \"good\" \\ one", today, Unit.currency(currency)), TERMS);
            assertThat(file.name()).isEqualTo("A \"good\" \\ one");
            assertThat(file.from()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(file.offers()).hasSize(1);
            assertThat(TERMS.lint(file)).isEmpty();
        }
    }
}
