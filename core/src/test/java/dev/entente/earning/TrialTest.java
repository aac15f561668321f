package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.program.Business.Approved;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void whatWasRegisteredSinceTheFirstDayWouldHaveBeenApprovedUnderTheDraft() {
        var first = version(1, LocalDate.of(2024, 1, 1));
        var program = new PublishedProgram(new UUID(0, 1), "levels", "Levels", List.of(first));
        var tried = new PublishedProgram(new UUID(0, 1), "levels", "Levels", List.of(first, version(2, FROM)));
        var trial = new Trial(new UUID(0, 2), program, tried, FROM, List.of(), each -> each);
        assertThat(trial.approved(approved(FROM, "levels")).version()).isEqualTo(2);
        assertThat(trial.approved(approved(FROM.minusDays(1), "levels")).version())
                .isEqualTo(1);
        assertThat(trial.approved(approved(FROM, "another")).version()).isEqualTo(1);
    }

    private static Approved approved(LocalDate on, String program) {
        return new Approved("R-00001", on, program, 1);
    }

    private static Version version(int number, LocalDate from) {
        return new Version(new UUID(1, number), number, from, List.of(), List.of(), RegistrationPolicy.USUAL);
    }
}
