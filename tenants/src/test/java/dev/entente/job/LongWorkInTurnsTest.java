package dev.entente.job;

import static dev.entente.job.LongWorkInTurns.AT_A_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LongWorkInTurnsTest {

    private static final int JOBS = 4 * AT_A_TIME;

    /** Each part waits until as many as have room are there: nobody ends who would not let others in. */
    private static final class Crowded extends DoingParts {

        private final CyclicBarrier all = new CyclicBarrier(AT_A_TIME);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        boolean begin(UUID id) {
            return true;
        }

        @Override
        boolean part(UUID id) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                all.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
            return false;
        }
    }

    @Test
    void doesAsManyPartsAtATimeAsThereIsRoomFor() throws Exception {
        var crowded = new Crowded();
        var work = new LongWorkInTurns();
        work.parts = crowded;
        work.runner = new Runner();
        work.clock = InstantSource.system();
        var turns = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < JOBS; i++) turns.add(threads.submit(() -> work.turn(new UUID(0, 0))));
            for (var turn : turns) assertThat(turn.get()).isFalse();
        }
        assertThat(crowded.most).hasValue(AT_A_TIME);
    }
}
