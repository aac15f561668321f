package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

    @Test
    void theRowThatAKeyCameInFirstStays() {
        var first = new FirstRows();

        assertThat(first.put("A-1", 2)).isZero();
        assertThat(first.put("A-1", 9)).isEqualTo(2);
        assertThat(first.of("A-1")).isEqualTo(2);
        assertThat(first.of("A-2")).isZero();
    }

    @Test
    void itGrowsWithoutForgetting() {
        var first = new FirstRows();
        for (int row = 1; row <= 5_000; row++) first.put("K-" + row, row);

        for (int row = 1; row <= 5_000; row++) assertThat(first.of("K-" + row)).isEqualTo(row);
    }

    /** Where keys crowd, each looks at all that came before it. */
    @Test
    void keysSpreadOverTheWholeTable() {
        int mask = (1 << 16) - 1;
        long places = IntStream.range(0, 1 << 18)
                .map(i -> (int) FirstRows.hash("K-" + i) & mask)
                .distinct()
                .count();

        assertThat(places).isGreaterThan(60_000);
    }
}
