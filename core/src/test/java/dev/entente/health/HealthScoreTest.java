package dev.entente.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.health.HealthScore.Facts;
import dev.entente.health.HealthScore.Mood;
import dev.entente.health.HealthScore.Reason;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import org.junit.jupiter.api.Test;

class HealthScoreTest {

    @Test
    void theScoreIsWhereEverybodyBeginsAndWhatTheReasonsGiveAndTake() {
        var score = HealthScore.of(new Facts(50_00, 100_00, 1, 2, 1, 0), HealthWeights.USUAL);
        assertThat(score.reasons())
                .containsExactly(
                        new Reason("Sales fell by 50 % against the 90 days before", -20),
                        new Reason("1 open deal", 5),
                        new Reason("2 tasks of its plans are overdue", -10),
                        new Reason("1 certification ends within 60 days", -5));
        assertThat(score.score()).isEqualTo(65 - 20 + 5 - 10 - 5);
        assertThat(score.mood()).isEqualTo(Mood.POOR);
    }

    @Test
    void whoeverGrowsAndHasDealsIsWell() {
        var score = HealthScore.of(new Facts(200_00, 100_00, 4, 0, 0, 0), HealthWeights.USUAL);
        assertThat(score.score()).isEqualTo(95);
        assertThat(score.mood()).isEqualTo(Mood.GOOD);
        assertThat(score.worries()).isEmpty();
    }

    @Test
    void nothingAtAllIsPoor() {
        var score = HealthScore.of(new Facts(0, 0, 0, 0, 0, 0), HealthWeights.USUAL);
        assertThat(score.score()).isEqualTo(25);
        assertThat(score.worries())
                .extracting(Reason::words)
                .containsExactly("Nothing sold in 180 days", "No open deal");
    }

    @Test
    void noReasonTakesMoreThanItsShareAndNoScoreIsBelowNothing() {
        var score = HealthScore.of(new Facts(0, 100_00, 0, 100, 100, 100), HealthWeights.USUAL);
        assertThat(score.reasons()).extracting(Reason::points).containsExactly(-30, -15, -20, -10, -15);
        assertThat(score.score()).isZero();
    }

    @Test
    void moreGivenBackThanSoldIsNothingSold() {
        assertThat(HealthScore.of(new Facts(-10, 100, 1, 0, 0, 0), HealthWeights.USUAL)
                        .reasons()
                        .getFirst()
                        .words())
                .startsWith("Nothing sold in 90 days");
    }

    @Test
    void aTenantsOwnWeightsDecide() {
        var usual = HealthWeights.USUAL;
        var weights = new HealthWeights(
                50,
                80,
                60,
                usual.sales(),
                new HealthWeights.Deals(-40, 1, 2),
                new HealthWeights.Each(30, 45),
                usual.ending(),
                usual.broken());
        var score = HealthScore.of(new Facts(100, 100, 3, 2, 0, 0), weights);
        assertThat(score.reasons()).extracting(Reason::points).containsExactly(5, 2, -45);
        assertThat(score.score()).isEqualTo(12);
        assertThat(score.mood()).isEqualTo(Mood.POOR);
        assertThat(HealthWeights.read(weights.written())).isEqualTo(weights);
    }

    @Test
    void weightsThatCannotBeCountedAreRefusedByTheirFields() {
        var usual = HealthWeights.USUAL;
        var wrong = new HealthWeights(
                101,
                40,
                41,
                usual.sales(),
                new HealthWeights.Deals(-101, 0, 0),
                usual.overdue(),
                usual.ending(),
                usual.broken());
        assertThatThrownBy(wrong::check)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactly("/weights/start", "/weights/fair", "/weights/deals/none"));
        usual.check();
    }
}
