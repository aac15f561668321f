package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DivisorTest {

    private final Random random = new Random(7);

    @Test
    void dividesByEveryPowerOfTenAsDivisionDoes() {
        for (long by = 1; by <= 1_000_000_000; by *= 10) divides(by);
    }

    @Test
    void dividesByAnyNumber() {
        LongStream.of(2, 3, 7, 64, 641, Integer.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .forEach(this::divides);
        for (int i = 0; i < 1_000; i++) divides(1 + random.nextLong(Long.MAX_VALUE));
    }

    private void divides(long by) {
        var divisor = new Divisor(by);
        LongStream.of(0, 1, by - 1, by, Long.MAX_VALUE - 1, Long.MAX_VALUE).forEach(it -> same(divisor, by, it));
        long most = Long.MAX_VALUE / by;
        for (int i = 0; i < 1_000; i++) {
            long whole = random.nextLong(most) * by;
            same(divisor, by, whole);
            same(divisor, by, whole + by - 1);
            same(divisor, by, random.nextLong(Long.MAX_VALUE) >> random.nextInt(63));
        }
    }

    private static void same(Divisor divisor, long by, long number) {
        assertThat(divisor.into(number)).as("%d / %d", number, by).isEqualTo(number / by);
    }
}
