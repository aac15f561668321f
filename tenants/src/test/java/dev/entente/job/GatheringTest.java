package dev.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GatheringTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch isBegun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void whatComesAloneIsDoneAtOnce() {
        new Gathering<String>(LONG, done::add).add("one");
        assertThat(done).containsExactly(List.of("one"));
    }

    @Test
    void whatComesWhileAnotherIsAtItIsDoneTogether() throws Exception {
        var gathering = new Gathering<String>(LONG, this::slowly);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> gathering.add("first"));
            isBegun.await();
            var others = List.of(threads.submit(() -> gathering.add("a")), threads.submit(() -> gathering.add("b")));
            assertThatThrownBy(() -> others.getLast().get(100, TimeUnit.MILLISECONDS))
                    .isNotNull();
            mayEnd.countDown();
            for (Future<?> each : others) each.get();
        }
        assertThat(done).hasSize(2).first().isEqualTo(List.of("first"));
        assertThat(done.getLast()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whoWaitsForLongIsDoneByItselfAndOnce() throws Exception {
        var gathering = new Gathering<String>(Duration.ofMillis(20), this::slowly);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> gathering.add("first"));
            isBegun.await();
            threads.submit(() -> gathering.add("second")).get();
            assertThat(done).containsExactly(List.of("second"));
            mayEnd.countDown();
        }
        assertThat(done).containsExactly(List.of("second"), List.of("first"));
    }

    @Test
    void whatOneMeetsWithAllThatWereDoneWithItMeet() throws Exception {
        allMeet(() -> {
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void afterAnErrorNobodyTakesItsPieceForDone() throws Exception {
        allMeet(() -> {
            throw new AssertionError("broken");
        });
    }

    private void allMeet(Runnable broken) throws Exception {
        var gathering = new Gathering<String>(LONG, some -> {
            slowly(some);
            if (some.contains("a")) broken.run();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> gathering.add("first"));
            isBegun.await();
            var others = List.of(threads.submit(() -> gathering.add("a")), threads.submit(() -> gathering.add("b")));
            assertThatThrownBy(() -> others.getLast().get(100, TimeUnit.MILLISECONDS))
                    .isNotNull();
            mayEnd.countDown();
            first.get();
            for (Future<?> each : others) assertThatThrownBy(each::get).isInstanceOf(ExecutionException.class);
        }
    }

    private void slowly(List<String> some) {
        if (some.contains("first")) {
            isBegun.countDown();
            await(mayEnd);
        }
        done.add(List.copyOf(some));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
