package dev.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.health.HealthScore.Facts;
import dev.entente.health.HealthScore.Mood;
import dev.entente.health.HealthScore.Reason;
import org.junit.jupiter.api.Test;

class HealthScoreTest {

    @Test
    void theScoreIsWhereEverybodyBeginsAndWhatTheReasonsGiveAndTake() {
        var score = HealthScore.of(new Facts(50_00, 100_00, 1, 2, 1, 0));
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
        var score = HealthScore.of(new Facts(200_00, 100_00, 4, 0, 0, 0));
        assertThat(score.score()).isEqualTo(95);
        assertThat(score.mood()).isEqualTo(Mood.GOOD);
        assertThat(score.worries()).isEmpty();
    }

    @Test
    void nothingAtAllIsPoor() {
        var score = HealthScore.of(new Facts(0, 0, 0, 0, 0, 0));
        assertThat(score.score()).isEqualTo(25);
        assertThat(score.worries())
                .extracting(Reason::words)
                .containsExactly("Nothing sold in 180 days", "No open deal");
    }

    @Test
    void noReasonTakesMoreThanItsShareAndNoScoreIsBelowNothing() {
        var score = HealthScore.of(new Facts(0, 100_00, 0, 100, 100, 100));
        assertThat(score.reasons()).extracting(Reason::points).containsExactly(-30, -15, -20, -10, -15);
        assertThat(score.score()).isZero();
    }

    @Test
    void moreGivenBackThanSoldIsNothingSold() {
        assertThat(HealthScore.of(new Facts(-10, 100, 1, 0, 0, 0))
                        .reasons()
                        .getFirst()
                        .words())
                .startsWith("Nothing sold in 90 days");
    }
}
