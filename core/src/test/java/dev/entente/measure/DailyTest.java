package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DailyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final TreeMap<LocalDate, Long> days =
            new TreeMap<>(Map.of(FIRST, 5L, FIRST.plusDays(2), 7L, FIRST.plusDays(3), -4L));

    @Test
    void aWindowCountsItsFirstDayAndNotTheOneBehindItsLast() {
        var daily = new Daily(days);

        assertThat(daily.in(new DateRange(FIRST, FIRST.plusDays(2)))).isEqualTo(5);
        assertThat(daily.in(new DateRange(FIRST.plusDays(2), FIRST.plusDays(4))))
                .isEqualTo(3);
    }

    @Test
    void aWindowBeforeBehindOrBetweenTheDaysIsEmpty() {
        var daily = new Daily(days);

        assertThat(daily.in(new DateRange(FIRST.minusDays(9), FIRST))).isZero();
        assertThat(daily.in(new DateRange(FIRST.plusDays(1), FIRST.plusDays(2))))
                .isZero();
        assertThat(daily.in(DateRange.since(FIRST.plusDays(4)))).isZero();
    }

    @Test
    void everyWindowIsTheSumOfItsDays() {
        var random = new Random(7);
        var some = new TreeMap<LocalDate, Long>();
        for (int i = 0; i < 40; i++) some.put(FIRST.plusDays(random.nextInt(90)), random.nextLong(-1_000, 1_000));
        var daily = new Daily(some);

        for (int from = 0; from < 90; from++) {
            for (int until = from + 1; until <= 90; until++) {
                var window = new DateRange(FIRST.plusDays(from), FIRST.plusDays(until));
                long sum = some.subMap(window.from(), window.until()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertThat(daily.in(window)).isEqualTo(sum);
            }
        }
    }
}
