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
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 15);

    @Test
    void withoutAWordThereAreNoReviewsAndWithOneTheyAreAsUsual() {
        assertThat(levels().review()).isEqualTo(ReviewPolicy.NONE);
        assertThat(levels().content()).doesNotContain("review");
        assertThat(ProgramFile.read(levelsWith("offers:", "review: {when: never}\noffers:"), TERMS)
                        .digest())
                .isEqualTo(levels().digest());
        assertThat(file("review: {}").review()).isEqualTo(ReviewPolicy.USUAL);
        assertThat(file("review: {grace: 60}").review())
                .isEqualTo(new ReviewPolicy(List.of(1, 4, 7, 10), 0, 60, false, 1, 90));
    }

    @Test
    void isWrittenAsItWasRead() {
        for (var each : List.of(
                "review: {months: [9, 3], promotions: automatic, below: 2, postpone: 30}",
                "review: {every: 4, grace: 0}",
                "review: {when: half-yearly}")) {
            var file = file(each);
            assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        }
    }

    @Test
    void saysOnceWhen() {
        assertThatThrownBy(() -> file("review: {when: monthly, months: [3]}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactly("/review/months"));
    }

    @Test
    void reviewsFallOnFirstDays() {
        assertThat(next("review: {when: quarterly}", "2026-02-20")).isEqualTo("2026-04-01");
        assertThat(next("review: {when: quarterly}", "2026-04-01")).isEqualTo("2026-07-01");
        assertThat(next("review: {months: [3, 9]}", "2026-03-01")).isEqualTo("2026-09-01");
        assertThat(next("review: {every: 4}", "2026-02-15")).isEqualTo("2026-06-01");
        assertThat(next("review: {every: 4}", "2026-06-01")).isEqualTo("2026-10-01");
        assertThat(next("review: {when: never}", "2026-02-15")).isEqualTo("never");
        assertThat(next("review: {when: monthly}", "2020-01-15")).isEqualTo("2026-03-01");
    }

    @Test
    void isComparedInWords() {
        var before = file("review: {when: quarterly}");
        var after = file("review: {months: [3, 9], grace: 60, promotions: automatic, below: 2, postpone: 1}");
        assertThat(ProgramChanges.between(before, after, TERMS::record))
                .containsExactly(
                        "Tiers are reviewed in March and September, before quarterly",
                        "Reviews: 60 days before a demotion, before 30 days",
                        "Reviews: promotions are automatic, before proposed",
                        "Reviews: a demotion after 2 reviews in a row below the tier, before one review",
                        "Reviews: put off by 1 day at most, before 90 days");
    }

    private static ProgramFile file(String review) {
        return ProgramFile.read(
                levelsWith("offers:", review + "\noffers:").replace("from: 2023-05-19", "from: " + FROM), TERMS);
    }

    private static String next(String review, String after) {
        var file = file(review);
        var version = LoadingPrograms.version(UUID.randomUUID(), 1, FROM, file);
        return new PublishedProgram(UUID.randomUUID(), "levels", "Levels", List.of(version))
                .nextReview(LocalDate.parse(after))
                .map(LocalDate::toString)
                .orElse("never");
    }
}
