package dev.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class KeepingBooksTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void whatIsPostedStandsInItsMonthWhileThatIsOpen() {
        assertThat(KeepingBooks.open(OCTOBER, null)).isEqualTo(OCTOBER);
        assertThat(KeepingBooks.open(OCTOBER, YearMonth.of(2026, 9))).isEqualTo(OCTOBER);
    }

    @Test
    void whatComesLateStandsInTheFirstOpenMonth() {
        assertThat(KeepingBooks.open(OCTOBER, OCTOBER)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(KeepingBooks.open(YearMonth.of(2026, 2), OCTOBER)).isEqualTo(YearMonth.of(2026, 11));
    }
}
