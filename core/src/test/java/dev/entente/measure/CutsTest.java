package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.measure.MeasureSource.Cuts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 1);

    @Test
    void saysOfEachStretchWhetherItIsAnExactDay() {
        var cuts = Cuts.of(List.of(FROM), List.of(UNTIL), List.of(FROM.plusDays(3), FROM.plusDays(4)));
        assertThat(cuts.array()).containsExactly(FROM, FROM.plusDays(3), FROM.plusDays(4), FROM.plusDays(5), UNTIL);
        assertThat(cuts.exactStretches()).containsExactly(false, true, true, false, false);
    }
}
