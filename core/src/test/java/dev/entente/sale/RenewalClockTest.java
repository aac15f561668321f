package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.program.RenewalPolicy;
import dev.entente.sale.RenewalClock.Move;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenewalClockTest {

    private static final LocalDate SOLD = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate PAST = TODAY.minusDays(5);
    private static final LocalDate AHEAD = TODAY.plusDays(5);

    @Test
    void aNoticeMovesToTheDayThatAProgramSaysNowAsLongAsThatIsToCome() {
        assertThat(RenewalClock.moved(AHEAD, AHEAD.plusDays(3), SOLD, TODAY)).isEqualTo(Move.LATER);
        assertThat(RenewalClock.moved(AHEAD, AHEAD.minusDays(3), SOLD, TODAY)).isEqualTo(Move.LATER);
        assertThat(RenewalClock.moved(PAST, AHEAD, SOLD, TODAY)).isEqualTo(Move.LATER);
        assertThat(RenewalClock.moved(AHEAD, AHEAD, SOLD, TODAY)).isEqualTo(Move.STAYS);
    }

    @Test
    void ofWhatRenewsOnTheLastOfDecemberTheForecastIsAskedForOnTheSecondOfOctober() {
        assertThat(RenewalClock.alarm(LocalDate.of(2026, 12, 31), RenewalPolicy.USUAL))
                .isEqualTo("2026-10-02");
    }

    @Test
    void whatShouldHaveBeenToldByNowIsToldAtOnceUnlessItWas() {
        assertThat(RenewalClock.moved(AHEAD, PAST, SOLD, TODAY)).isEqualTo(Move.AT_ONCE);
        assertThat(RenewalClock.moved(AHEAD, TODAY, SOLD, TODAY)).isEqualTo(Move.AT_ONCE);
        assertThat(RenewalClock.moved(PAST, PAST.minusDays(9), SOLD, TODAY)).isEqualTo(Move.STAYS);
    }

    @Test
    void whatEndsSoonerThanItWouldBeToldIsNotToldEachTime() {
        assertThat(RenewalClock.moved(AHEAD, PAST, PAST, TODAY)).isEqualTo(Move.STAYS);
    }
}
