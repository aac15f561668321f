package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoughCountTest {

    private static final long MOST = 1000;

    @Test
    void nodesThatKnowNothingOfEachOtherStayWithinTheMostTogether() {
        var rows = new AtomicLong();
        var nodes = Stream.generate(RoughCount::new).limit(8).toList();
        for (var node : nodes) assertThat(node.takes("acme", 1, MOST, () -> 0)).isTrue();
        rows.set(nodes.size());
        for (int turn = 0; turn < MOST; turn++)
            for (var node : nodes) if (node.takes("acme", 1, MOST, rows::get)) rows.incrementAndGet();
        assertThat(rows).hasValue(MOST);
    }

    @Test
    void whatIsFarFromTheMostIsCountedOnceAMinute() {
        var counted = new AtomicLong();
        var node = new RoughCount();
        for (int turn = 0; turn < MOST / 10; turn++)
            assertThat(node.takes("acme", 1, MOST, counted::getAndIncrement)).isTrue();
        assertThat(counted).hasValue(1);
    }

    @Test
    void whatComesCloseToTheMostIsCountedAgainAndNotForEach() {
        var rows = new AtomicLong();
        var counts = new AtomicLong();
        var node = new RoughCount();
        for (int turn = 0; turn < MOST; turn++) {
            assertThat(node.takes("acme", 1, MOST, () -> counted(rows, counts))).isTrue();
            rows.incrementAndGet();
        }
        assertThat(node.takes("acme", 1, MOST, () -> counted(rows, counts))).isFalse();
        assertThat(counts).hasValueLessThan(MOST / 10);
    }

    private static long counted(AtomicLong rows, AtomicLong counts) {
        counts.incrementAndGet();
        return rows.get();
    }
}
