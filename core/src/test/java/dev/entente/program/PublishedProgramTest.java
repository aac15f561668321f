package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedProgramTest {

    @Test
    void nothingIsPromisedBeforeTheFirstDay() {
        assertThat(program("2024-01-05").inForce(LocalDate.of(2024, 1, 4))).isEmpty();
    }

    @Test
    void aVersionHoldsFromItsFirstDayOn() {
        assertThat(inForce(program("2024-01-05"), "2024-01-05")).isEqualTo(1);
        assertThat(inForce(program("2024-01-05", "2026-07-01"), "2026-06-30")).isEqualTo(1);
        assertThat(inForce(program("2024-01-05", "2026-07-01"), "2026-07-01")).isEqualTo(2);
    }

    @Test
    void theLastWordForADayCounts() {
        assertThat(inForce(program("2024-01-05", "2024-01-05"), "2024-01-05")).isEqualTo(2);
        assertThat(inForce(program("2024-01-05", "2026-07-01", "2025-01-01"), "2026-08-01"))
                .isEqualTo(3);
        assertThat(inForce(program("2024-01-05", "2026-07-01", "2025-01-01"), "2024-12-31"))
                .isEqualTo(1);
    }

    @Test
    void theOrderInWhichVersionsAreReadDoesNotMatter() {
        var program = program("2024-01-05", "2026-07-01");
        var reversed =
                new PublishedProgram(program.id(), "p", "P", program.versions().reversed());
        assertThat(reversed).isEqualTo(new PublishedProgram(program.id(), "p", "P", program.versions()));
    }

    private static int inForce(PublishedProgram program, String day) {
        return program.inForce(LocalDate.parse(day)).orElseThrow().number();
    }

    private static PublishedProgram program(String... from) {
        var days = Arrays.stream(from).map(LocalDate::parse).toList();
        var versions = days.stream()
                .map(day -> new Version(UUID.randomUUID(), 0, day, List.of(), List.of(), RegistrationPolicy.USUAL))
                .toList();
        return new PublishedProgram(UUID.randomUUID(), "p", "P", numbered(versions));
    }

    private static List<Version> numbered(List<Version> versions) {
        return versions.stream()
                .map(each -> new Version(
                        each.id(),
                        1 + versions.indexOf(each),
                        each.from(),
                        List.of(),
                        List.of(),
                        RegistrationPolicy.USUAL))
                .toList();
    }
}
