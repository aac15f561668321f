package dev.entente.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaidDaysTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);
    private static final PaidDays DAYS = new PaidDays(MADE, MADE.plusDays(3));

    @Test
    void bothEndsAreDaysOnWhichAPaymentCanHaveBeenMade() {
        assertThat(DAYS.wrong(MADE)).isEmpty();
        assertThat(DAYS.wrong(MADE.plusDays(3))).isEmpty();
    }

    @Test
    void nothingIsPaidInTheFutureNorBeforeThePayoutWasMade() {
        assertThat(DAYS.wrong(null)).hasValue("Write the day as 2026-03-31");
        assertThat(DAYS.wrong(MADE.plusDays(4))).hasValue("The day is yet to come; name today at the latest");
        assertThat(DAYS.wrong(MADE.minusYears(1))).hasValue("Name a day that is not before 2026-11-20");
    }
}
