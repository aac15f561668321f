package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolledTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Enrolled enrolled = new Enrolled(
            UUID.randomUUID(),
            UUID.randomUUID(),
            START,
            List.of(new DatedTier("gold", APRIL), new DatedTier("silver", START)));

    @Test
    void aTierHoldsUntilTheNextOneBegins() {
        assertThat(enrolled.tierOn(LocalDate.of(2026, 3, 31))).contains("silver");
        assertThat(enrolled.tierOn(APRIL)).contains("gold");
        assertThat(enrolled.tierOn(LocalDate.of(2999, 1, 1))).contains("gold");
    }

    @Test
    void beforeTheFirstThereIsNone() {
        assertThat(enrolled.tierOn(START.minusDays(1))).isEmpty();
        assertThat(enrolled.isOn(START.minusDays(1))).isFalse();
        assertThat(enrolled.isOn(START)).isTrue();
    }

    @Test
    void theOrderInWhichTiersAreNamedDoesNotMatter() {
        var other = new Enrolled(
                enrolled.partnerId(),
                enrolled.programId(),
                START,
                enrolled.tiers().reversed());
        assertThat(other).isEqualTo(enrolled);
    }

    @Test
    void whatIsSaidAnewDiffersFromTheFirstDayOnWhichItSaysSomethingElse() {
        assertThat(enrolled.differsFrom(enrolled)).isEmpty();
        assertThat(with(START, new DatedTier("silver", START)).differsFrom(enrolled))
                .contains(APRIL);
        assertThat(with(START, new DatedTier("gold", START), new DatedTier("gold", APRIL))
                        .differsFrom(enrolled))
                .contains(START);
        assertThat(with(START, new DatedTier("silver", START), new DatedTier("silver", START.plusDays(9)))
                        .differsFrom(with(START, new DatedTier("silver", START))))
                .isEmpty();
        var later = START.plusMonths(1);
        assertThat(with(later, new DatedTier("silver", later), new DatedTier("gold", APRIL))
                        .differsFrom(enrolled))
                .contains(START);
    }

    private Enrolled with(LocalDate since, DatedTier... tiers) {
        return new Enrolled(enrolled.partnerId(), enrolled.programId(), since, List.of(tiers));
    }

    @Test
    void onlyTiersThatWerePublishedCanBeGiven() {
        assertThat(found(new DatedTier("platinum", START))).containsExactly("/tiers/0/tier");
        assertThat(found(new DatedTier("gold", START))).isEmpty();
    }

    @Test
    void noTierBeginsBeforeTheEnrolmentOrTogetherWithAnother() {
        assertThat(found(new DatedTier("gold", START.minusDays(1)))).containsExactly("/tiers/0/from");
        assertThat(found(new DatedTier("gold", START), new DatedTier("silver", START)))
                .containsExactly("/tiers/1/from");
    }

    private static List<String> found(DatedTier... tiers) {
        var file = ProgramFixtures.levels();
        var version = LoadingPrograms.version(UUID.randomUUID(), 1, file.from(), file);
        var program = new PublishedProgram(UUID.randomUUID(), file.code(), file.name(), List.of(version));
        return EnrollingPartners.check(program, START, List.of(tiers)).all().stream()
                .map(Finding::pointer)
                .toList();
    }
}
