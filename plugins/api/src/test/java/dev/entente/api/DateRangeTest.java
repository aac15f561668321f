package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 4, 1);

    @Test
    void holdsItsFirstDayAndNotItsEnd() {
        var march = new DateRange(FIRST, NEXT);
        assertThat(march.contains(FIRST)).isTrue();
        assertThat(march.contains(NEXT)).isFalse();
        assertThat(march.contains(FIRST.minusDays(1))).isFalse();
        assertThat(march.last()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(march).hasToString("2026-03-01 until 2026-04-01");
    }

    @Test
    void mayHaveNoEnd() {
        var open = DateRange.since(FIRST);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(open).hasToString("since 2026-03-01");
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(FIRST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(NEXT, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.since(LocalDate.MAX));
    }
}
