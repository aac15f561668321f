package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Test
    void olderBusinessKeepsWhatItHadUntilItsOwnDate() {
        var first = version(1, "2020-01-01", null);
        var second = version(2, "2021-01-15", "2021-03-01");
        var program = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, second));
        var older = LocalDate.of(2021, 1, 14);
        assertThat(inForce(program, "2021-02-28", older)).isEqualTo(1);
        assertThat(inForce(program, "2021-03-01", older)).isEqualTo(2);
        assertThat(inForce(program, "2021-02-01", LocalDate.of(2021, 1, 15))).isEqualTo(2);
        assertThat(inForce(program, "2021-02-01", null)).isEqualTo(2);
        var alone = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(second));
        assertThat(inForce(alone, "2021-02-01", older)).isEqualTo(2);
        var third = version(3, "2021-02-10", null);
        var newest = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, second, third));
        assertThat(inForce(newest, "2021-02-10", older)).isEqualTo(3);
        assertThat(inForce(newest, "2021-02-09", older)).isEqualTo(1);
    }

    @Test
    void aVersionHasADayOfItsOwnForExistingBusinessWhichIsAfterItsFirst() {
        var file = ProgramFile.read(levelsWith("tiers:", "existing: 2099-01-01\ntiers:"), TERMS);
        assertThat(file.existing()).isEqualTo(LocalDate.of(2099, 1, 1));
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(levels().content()).doesNotContain("existing");
        assertThat(file.forAll()).isEqualTo(levels());
        assertThat(ProgramChanges.between(levels(), file, TERMS::record))
                .singleElement()
                .asString()
                .startsWith("For existing business from 1 Jan 2099, before from ");
        for (var wrong : List.of("2000-01-01", "2026-02-30", "soon"))
            assertThatThrownBy(() -> ProgramFile.read(levelsWith("tiers:", "existing: " + wrong + "\ntiers:"), TERMS))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.errors())
                                    .extracting(Finding::pointer)
                                    .containsExactly("/existing"));
    }

    private static int inForce(PublishedProgram program, String day, @Nullable LocalDate began) {
        return program.inForce(LocalDate.parse(day), began).orElseThrow().number();
    }

    private static Version version(int number, String from, @Nullable String existing) {
        return new Version(
                UUID.randomUUID(),
                number,
                LocalDate.parse(from),
                List.of(),
                List.of(),
                List.of(),
                RegistrationPolicy.USUAL,
                AttributionPolicy.USUAL,
                RenewalPolicy.USUAL,
                ReviewPolicy.NONE,
                null,
                existing == null ? null : LocalDate.parse(existing),
                null);
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
