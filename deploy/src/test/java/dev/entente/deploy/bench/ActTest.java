package dev.entente.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.bench.Act.Ended;
import dev.entente.deploy.bench.Recorded.Statement;
import dev.entente.deploy.bench.Recorded.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActTest {

    private static final Instant BEGUN = Instant.parse("2026-11-30T12:00:00Z");
    private static final String TENANT = key(-1, 1);
    private static final String DEAL = key(1, 2);
    private static final String RIVAL = key(2, 3);

    @Test
    void keepsATransactionInTheActInWhichItEnded() {
        var first = asking(TENANT, DEAL);
        var second = asking(TENANT, RIVAL);
        assertThat(acts(new Ended(first, 0), new Ended(second, 1)))
                .extracting(Act::transactions)
                .containsExactly(List.of(first), List.of(second));
    }

    @Test
    void givesLateWorkToTheActThatMadeWhatItIsAbout() {
        var first = asking(TENANT, DEAL);
        var late = asking(TENANT + ":" + DEAL + ":2026-11-30T12:00:01Z", key(3, 4));
        var about = asking(key(3, 4));
        assertThat(acts(new Ended(first, 0), new Ended(late, 1), new Ended(about, 1)))
                .extracting(Act::transactions)
                .containsExactly(List.of(first, late, about), List.of());
    }

    @Test
    void waitsForTheActThatMadeWhatItNamesBesideItsOwn() throws InterruptedException {
        var acts = acts(
                new Ended(asking(TENANT, DEAL), 0),
                new Ended(asking(TENANT, RIVAL), 1),
                new Ended(asking("{" + RIVAL + "," + DEAL + "}"), 1));
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                acts.get(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(waiting.join(Duration.ofMillis(50))).isFalse();
        acts.get(0).done();
        assertThat(waiting.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatWentTogetherIsOneTrip() {
        var one = new Statement("select 1", List.of(), false);
        var with = new Statement("select 2", List.of(), true);
        var next = new Statement("select 3", List.of(), false);
        assertThat(new Transaction(List.of(one, with, next), false).trips())
                .containsExactly(List.of(one, with), List.of(next));
    }

    private static List<Act> acts(Ended... ended) {
        return Act.of(2, List.of(ended), BEGUN);
    }

    private static Transaction asking(String... values) {
        return new Transaction(
                Stream.of(values)
                        .map(value -> new Statement("select ?", List.of(value), false))
                        .toList(),
                false);
    }

    /** As keys are that were made so many milliseconds after the beginning. */
    private static String key(int millis, int number) {
        var begins = "%012x".formatted(BEGUN.toEpochMilli() + millis);
        return begins.substring(0, 8) + "-" + begins.substring(8) + "-7000-8000-%012x".formatted(number);
    }
}
