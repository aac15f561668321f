package dev.entente.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    private final Allowance allowance = new Allowance(3, Duration.ofHours(1));

    @Test
    void givesSoManyAtOnceAndNoMore() {
        assertThat(IntStream.range(0, 5).filter(_ -> allowance.take("a", NOON)).count())
                .isEqualTo(3);
    }

    @Test
    void countsEachKeyForItself() {
        IntStream.range(0, 5).forEach(_ -> allowance.take("a", NOON));
        assertThat(allowance.take("b", NOON)).isTrue();
    }

    @Test
    void growsBackOneByOne() {
        IntStream.range(0, 3).forEach(_ -> allowance.take("a", NOON));
        assertThat(allowance.take("a", NOON.plus(Duration.ofMinutes(19)))).isFalse();
        assertThat(allowance.take("a", NOON.plus(Duration.ofMinutes(20)))).isTrue();
        assertThat(allowance.take("a", NOON.plus(Duration.ofMinutes(21)))).isFalse();
    }

    @Test
    void isNeverMoreThanFull() {
        assertThat(allowance.take("a", NOON)).isTrue();
        var later = NOON.plus(Duration.ofDays(3));
        assertThat(IntStream.range(0, 5).filter(_ -> allowance.take("a", later)).count())
                .isEqualTo(3);
    }

    @Test
    void givesNothingExtraWhenTheClockGoesBack() {
        IntStream.range(0, 3).forEach(_ -> allowance.take("a", NOON));
        assertThat(allowance.take("a", NOON.minus(Duration.ofHours(5)))).isFalse();
    }

    @Test
    void whatCannotBeHadNowIsTakenOfWhatComesUpToALimit() {
        var hour = Duration.ofHours(1);
        var now = Instant.EPOCH;
        for (int i = 0; i < 3; i++)
            assertThat(allowance.takeWithin(hour, "a", now)).contains(Duration.ZERO);
        for (int i = 1; i <= 3; i++)
            assertThat(allowance.takeWithin(hour, "a", now)).contains(Duration.ofMinutes(20L * i));
        assertThat(allowance.takeWithin(hour, "a", now)).isEmpty();
        assertThat(allowance.take("a", now.plus(hour))).isFalse();
        assertThat(allowance.takeWithin(hour, "a", now.plus(hour))).contains(Duration.ofMinutes(20));
    }
}
