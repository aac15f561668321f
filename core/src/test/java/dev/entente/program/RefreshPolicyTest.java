package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {

    @Test
    void withoutAWordNothingIsAskedForAndTheFileStaysAsItWas() {
        assertThat(levels().refresh()).isNull();
        assertThat(levels().content()).doesNotContain("refresh");
        assertThat(file("refresh: {every: quarter}").refresh()).isEqualTo(new RefreshPolicy(14));
        assertThat(file("refresh: {every: quarter, ahead: 14}").digest())
                .isEqualTo(file("refresh: {every: quarter}").digest())
                .isNotEqualTo(levels().digest());
    }

    @Test
    void isWrittenAsItWasReadAndSaidInWords() {
        var file = file("refresh: {every: quarter, ahead: 30}");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(file.beginning(file.from()).refresh()).isEqualTo(file.refresh());
        assertThat(changes(levels(), file))
                .containsExactly(
                        "It is looked through each quarter, from 30 days before its end on, before not at all");
        assertThat(changes(file, levels()))
                .containsExactly(
                        "It is looked through not at all, before each quarter, from 30 days before its end on");
    }

    @Test
    void anotherRhythmIsRefusedAtItsPlace() {
        assertThatThrownBy(() -> file("refresh: {every: month, ahead: 81}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactlyInAnyOrder("/refresh/every", "/refresh/ahead"));
    }

    @Test
    void itBeginsSoManyDaysBeforeTheEndOfTheQuarter() {
        var program = program("2026-02-15", new RefreshPolicy(14));
        assertThat(RefreshPolicy.opens(program, day("2026-03-20"))).contains(day("2026-03-17"));
        assertThat(RefreshPolicy.next(program, day("2026-03-16"))).contains(day("2026-03-17"));
        assertThat(RefreshPolicy.next(program, day("2026-03-17"))).contains(day("2026-06-16"));
        assertThat(RefreshPolicy.last(day("2026-12-01"))).isEqualTo("2026-12-31");
    }

    @Test
    void theVersionInForceAtTheEndOfTheQuarterDecides() {
        var later = program("2026-05-01", new RefreshPolicy(10));
        assertThat(RefreshPolicy.opens(later, day("2026-03-20"))).isEmpty();
        assertThat(RefreshPolicy.next(later, day("2026-01-01"))).contains(day("2026-06-20"));
        assertThat(RefreshPolicy.next(program("2026-01-01", null), day("2026-01-01")))
                .isEmpty();
    }

    private static PublishedProgram program(String from, @Nullable RefreshPolicy policy) {
        var version = new Version(
                UUID.randomUUID(),
                1,
                day(from),
                List.of(),
                List.of(),
                List.of(),
                RegistrationPolicy.USUAL,
                AttributionPolicy.USUAL,
                RenewalPolicy.USUAL,
                ReviewPolicy.NONE,
                null,
                null,
                policy,
                RegisteredDeals.FOLLOW);
        return new PublishedProgram(UUID.randomUUID(), "levels", "Levels", List.of(version));
    }

    private static List<String> changes(ProgramFile before, ProgramFile after) {
        return ProgramChanges.between(before, after, (_, _) -> Optional.empty());
    }

    private static ProgramFile file(String words) {
        return ProgramFile.read(levelsWith("offers:", words + "\noffers:"), TERMS);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
