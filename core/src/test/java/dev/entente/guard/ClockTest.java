package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockTest {

    /** A busy machine may keep a test waiting for longer than it sleeps: five times as long ends it. */
    private static final Duration LIMIT = Duration.ofMillis(300);

    private final Clock clock = new Clock();

    @BeforeEach
    void begin() {
        clock.begin(LIMIT);
        assertThat(clock.isOver()).isFalse();
    }

    @Test
    void endsWhatWasWorkedForTooLong() {
        long before = Work.nanos();
        long since = System.nanoTime();
        boolean isOver = false;
        while (!isOver && Work.nanos() - before < LIMIT.multipliedBy(2).toNanos()) isOver = clock.isOver();
        assertThat(isOver).isTrue();
        var worked = Duration.ofNanos(Work.nanos() - before);
        var waited = Duration.ofNanos(System.nanoTime() - since);
        // On a machine that others keep busy it may end by how long it waited.
        assertThat(worked.compareTo(LIMIT.minusMillis(50)) >= 0 || waited.compareTo(LIMIT.multipliedBy(5)) >= 0)
                .as("worked %s in %s", worked, waited)
                .isTrue();
    }

    /** Others keep the machine busy: that is nothing that the call does. */
    @Test
    void doesNotCountForHowLongItWaited() throws InterruptedException {
        Thread.sleep(LIMIT.minusMillis(5));
        assertThat(clock.isOver()).isFalse();
        Thread.sleep(LIMIT);
        assertThat(clock.isOver()).isFalse();
    }

    /** Whoever asked waits, and holds what it has. */
    @Test
    void endsAllTheSameWhatNeverComesToItsEnd() throws InterruptedException {
        Thread.sleep(LIMIT.multipliedBy(5).plusMillis(1));
        clock.isOver();
        Thread.sleep(LIMIT);
        assertThat(clock.isOver()).isTrue();
    }
}
