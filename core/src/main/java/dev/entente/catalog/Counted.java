package dev.entente.catalog;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What asking came to.
 *
 * @param answered answers that could be right
 * @param stopped stopped at a limit
 * @param threw broke off by themselves
 * @param unfit answers that could not be right
 * @param nanos all of them together
 * @param mostNanos the one that took longest
 * @param mostFuel the one that took most work
 * @param mostCells the one that asked for most memory, in parts of eight bytes
 * @param fuel how many took up to 1,000 steps of work, up to ten times as many, and so on; the last: more than a million
 */
public record Counted(
        long answered,
        long stopped,
        long threw,
        long unfit,
        long nanos,
        long mostNanos,
        long mostFuel,
        long mostCells,
        List<Long> fuel) {

    static final List<Long> BOUNDS = List.of(1_000L, 10_000L, 100_000L, 1_000_000L);
    public static final Counted NOTHING =
            new Counted(0, 0, 0, 0, 0, 0, 0, 0, Collections.nCopies(BOUNDS.size() + 1, 0L));

    public Counted {
        fuel = List.copyOf(fuel);
        if (fuel.size() != BOUNDS.size() + 1) throw new IllegalArgumentException("Not one for each step: " + fuel);
    }

    public long failed() {
        return stopped + threw + unfit;
    }

    public long asked() {
        return answered + failed();
    }

    boolean isNothing() {
        return asked() == 0 && nanos == 0;
    }

    public Counted plus(Counted more) {
        return new Counted(
                answered + more.answered,
                stopped + more.stopped,
                threw + more.threw,
                unfit + more.unfit,
                nanos + more.nanos,
                Math.max(mostNanos, more.mostNanos),
                Math.max(mostFuel, more.mostFuel),
                Math.max(mostCells, more.mostCells),
                IntStream.range(0, fuel.size())
                        .mapToObj(i -> fuel.get(i) + more.fuel.get(i))
                        .toList());
    }

    /** What half of the answers took at most, in steps of work, as near as it was counted; 0 where there is none. */
    public long usualFuel() {
        long half = (fuel.stream().mapToLong(it -> it).sum() + 1) / 2;
        long seen = 0;
        for (int i = 0; i < fuel.size(); i++) {
            seen += fuel.get(i);
            if (half > 0 && seen >= half) return i < BOUNDS.size() ? Math.min(BOUNDS.get(i), mostFuel) : mostFuel;
        }
        return 0;
    }

    /** One answer's mean, in microseconds. */
    public long meanMicros() {
        return asked() == 0 ? 0 : nanos / asked() / 1_000;
    }

    static int step(long fuel) {
        int step = 0;
        while (step < BOUNDS.size() && fuel > BOUNDS.get(step)) step++;
        return step;
    }
}
