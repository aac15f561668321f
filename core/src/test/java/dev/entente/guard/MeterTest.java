package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Step.Words;
import dev.entente.guard.Exhausted.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted follows from what is handed over, never from what was counted before. */
class MeterTest {

    private static final Exact SUM = Exact.zero(Unit.currency("EUR"));
    private static final Words SHORT = new Words("{0} of {1}", Percentage.of("5"), null);
    private static final Words LONG = new Words("{0}: " + "so it was agreed ".repeat(200), "x".repeat(5000), null);

    /** Fuel and cells. */
    private record Cost(long fuel, long cells) {}

    private static Cost using(Object value, Limits limits) throws Exception {
        return Meter.within(limits, () -> {
            Meter.now().use(value);
            return new Cost(Meter.now().taken(), Meter.now().asked());
        });
    }

    @Test
    void wordsThatAreGivenAgainCostWhatTheyCostAtFirst() throws Exception {
        for (var words : List.of(SHORT, LONG)) {
            var step = words.step(SUM, "sku", "a figure of more than a few letters");
            var first = using(step, Limits.CALL);
            assertThat(using(step, Limits.CALL)).isEqualTo(first);
            assertThat(using(words.step(SUM, null, step.operands().getLast()), Limits.CALL))
                    .isEqualTo(first);
        }
    }

    @Test
    void aListOfStepsCostsAsMuchAsAnyOtherOfThem() throws Exception {
        var steps = List.of(SHORT.step(SUM, null, "one"), LONG.step(SUM, null, "another"));
        assertThat(using(new ArrayList<>(steps), Limits.CALL)).isEqualTo(using(steps, Limits.CALL));
    }

    /** An earlier call has looked at the clock; this one asks for something before it does, and goes on. */
    @Test
    void whatAsksForSomethingFirstHasAllItsTimeAfterwards() throws Exception {
        var time = Duration.ofMillis(20);
        var limits = new Limits(100_000, 10, 10, time);
        burn(limits, 1_000);
        long until = System.nanoTime() + 3 * time.toNanos();
        while (System.nanoTime() < until) Thread.onSpinWait();
        var later = Meter.begin(limits);
        later.burn(10);
        burn(Limits.LOADING, 20);
        later.burn(1_000);
        assertThat(later.taken()).isEqualTo(1_030);
        later.end();
    }

    private static void burn(Limits limits, long steps) {
        var meter = Meter.begin(limits);
        meter.burn(steps);
        meter.end();
    }

    /** Each within the other, in any number: what is inside has limits of its own, and counts for what is around. */
    @Test
    void whatGoesOnInsideLeavesWhatIsAroundAsItWas() throws Exception {
        var outer = Meter.begin(Limits.CALL);
        outer.burn(1_000);
        int deep = outer.down();
        long before = outer.taken();
        var inner = Meter.begin(new Limits(600, 10, 1, Duration.ofSeconds(2)));
        inner.burn(500);
        assertThat(inner.taken()).isEqualTo(500);
        inner.end();
        assertThat(outer.taken()).isEqualTo(before + 500);
        assertThat(outer.down()).isEqualTo(deep + 1);
        outer.end();
        assertThat(using("a text", Limits.CALL).fuel()).isOne();
    }

    @Test
    void knownWordsStopWhereUnknownOnesDo() throws Exception {
        var step = SHORT.step(SUM, null, 1L);
        long fuel = using(step, Limits.CALL).fuel();
        using(step, new Limits(fuel, 0, 10, Duration.ofSeconds(2)));
        assertThatExceptionOfType(Exhausted.class)
                .isThrownBy(() -> using(step, new Limits(fuel - 1, 0, 10, Duration.ofSeconds(2))))
                .matches(stopped -> stopped.limit() == Limit.FUEL);
    }

    @Test
    void whatOneCallUsedUpIsThereForTheNextAndCountsForTheOneAround() throws Exception {
        long cost = Meter.within(Limits.CALL, () -> {
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(Exhausted.class)
                        .isThrownBy(
                                () -> using(LONG.step(SUM, null, "x"), new Limits(1, 0, 10, Duration.ofSeconds(2))));
            }
            assertThat(using(SHORT.step(SUM, null, 1L), Limits.CALL).fuel()).isPositive();
            return Meter.now().taken();
        });
        assertThat(cost).isGreaterThan(2);
    }
}
