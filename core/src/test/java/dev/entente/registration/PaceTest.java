package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a clock that is moved by hand. */
class PaceTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Pace pace = new Pace(nanos::get, nanos::addAndGet);

    @ParameterizedTest(name = "what takes {0} ms is answered after {1} ms")
    @CsvSource({"0, 100", "3, 100", "41, 100", "99, 100", "100, 200", "180, 200"})
    void freeBlockedAndOwnAreAnsweredAtTheSameMomentHoweverLongLookingTook(long took, long answered) {
        assertThat(after(took)).isEqualTo(Duration.ofMillis(answered));
    }

    @Test
    void whoIsWokenTooEarlyWaitsOn() {
        var restless = new Pace(nanos::get, wanted -> nanos.addAndGet(Math.max(1, wanted / 2)));
        long begun = nanos.get();
        restless.evenly(() -> "free");
        assertThat(nanos.get() - begun).isEqualTo(Pace.STEP.toNanos());
    }

    private Duration after(long took) {
        long begun = nanos.get();
        assertThat(pace.evenly(() -> {
                    nanos.addAndGet(Duration.ofMillis(took).toNanos());
                    return "found";
                }))
                .isEqualTo("found");
        return Duration.ofNanos(nanos.get() - begun);
    }
}
