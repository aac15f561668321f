package dev.entente.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.bench.Others.Worked;
import dev.entente.deploy.bench.Score.Bound;
import dev.entente.deploy.bench.Score.Target;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void threeDigitsAreSaidAndWhatProgramsAskFor() {
        var line = score(123_456, 200_000, 10_000d).line(true, false);
        assertThat(line)
                .containsEntry("ours", 123_000d)
                .containsEntry("ours_per_limit", 0.617)
                .containsEntry("ours_per_peer", 12.3)
                .containsEntry("quick", true)
                .containsEntry("busy", false)
                .containsEntry("verdict", "reached")
                .doesNotContainKeys("min", "p999");
        assertThat(score(1, 2, null).line(false, true))
                .containsEntry("peer", "absent")
                .containsEntry("busy", true);
    }

    @Test
    void bothTheLimitAndThePeerDecide() {
        assertThat(score(60, 100, 6d).verdict(false)).isEqualTo("reached");
        assertThat(score(59, 100, null).verdict(false)).isEqualTo("not reached: 0.60 of the limit");
        assertThat(score(60, 100, 6.1).verdict(false)).isEqualTo("not reached: 10 × the peer");
    }

    @Test
    void whatMustNotBeExceededDecidesToo() {
        var kept = new Bound("p99_50_lines", 20, 20);
        assertThat(score(60, 100, null).within(30, kept).verdict(false)).isEqualTo("reached");
        var missed = score(60, 100, null).within(30, kept, new Bound("p99_500_lines", 150.1, 150));
        assertThat(missed.verdict(false)).isEqualTo("not reached: p99_500_lines");
        assertThat(missed.line(false, false))
                .containsEntry("p99_500_lines", 150d)
                .containsEntry("p999", 30d);
        assertThat(Figure.lines(missed.figures(false))).anyMatch(said -> said.contains("at most 150 ms"));
    }

    @Test
    void aBusyMachineAndRoundsThatDifferGetNoVerdict() {
        assertThat(score(60, 100, null).verdict(true)).isEqualTo("none: the machine was busy");
        assertThat(score(60, 100, null).over(List.of(56d, 60d, 65d)).verdict(false))
                .isEqualTo("reached");
        var apart = score(60, 100, null).over(List.of(55d, 60d, 65d));
        assertThat(apart.verdict(false)).isEqualTo("none: rounds differ by 17 %");
        assertThat(apart.line(false, false)).containsEntry("min", 55d).containsEntry("max", 65d);
    }

    @Test
    void othersAreWhatProcessorsWorkedForWithoutOurselves() {
        var before = Worked.of("cpu  100 0 50 1000 20 0 5 0 0 0");
        var after = Worked.of("cpu  180 0 70 1070 30 0 15 10 0 0");
        assertThat(after.since(before, 2, 0)).isCloseTo(1.2, Offset.offset(0.001));
        assertThat(after.since(before, 2, 0.5)).isCloseTo(0.7, Offset.offset(0.001));
        assertThat(after.since(before, 2, 9)).isZero();
        assertThat(before.since(before, 2, 0)).isZero();
    }

    private static Score score(double ours, double limit, @Nullable Double peer) {
        return new Score("W2", "quotes/s", ours, limit, peer, new Target(10, 0.6), 1, 2, 3, 4);
    }
}
