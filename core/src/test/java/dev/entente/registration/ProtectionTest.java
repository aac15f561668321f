package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.program.RegistrationPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Protection USUAL = Protection.given(DAY, RegistrationPolicy.USUAL);

    @Test
    void ninetyDaysFromTheSecondOfMarchEndWithTheLastOfMay() {
        assertThat(USUAL.last()).isEqualTo("2026-05-31");
        assertThat(USUAL.until()).isEqualTo("2026-06-01");
    }

    @Test
    void withoutAMeetingItHoldsThroughTheTwentyFirstDay() {
        assertThat(USUAL.meetingBy()).isEqualTo("2026-03-23");
        assertThat(USUAL.lastAsItStands()).isEqualTo("2026-03-23");
        assertThat(USUAL.waitsForMeeting()).isTrue();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-23, true", "2026-03-24, false"})
    void holdsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
        assertThat(USUAL.holdsOn(day)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "met on {0}: meet again by {1}, holds through {2}")
    @CsvSource({
        "2026-03-20, 2026-04-10, 2026-04-10",
        "2026-02-20, 2026-03-23, 2026-03-23",
        "2026-05-20, 2026-06-10, 2026-05-31",
    })
    void theClockRunsFromTheApprovalOrTheLastMeetingWhicheverIsLater(LocalDate met, LocalDate by, LocalDate last) {
        var after = USUAL.met(met);
        assertThat(after.meetingBy()).isEqualTo(by);
        assertThat(after.lastAsItStands()).isEqualTo(last);
    }

    @Test
    void anEarlierMeetingThatIsRecordedLaterTakesNothingAway() {
        var met = USUAL.met(DAY.plusDays(18));
        assertThat(met.met(DAY.plusDays(10))).isEqualTo(met);
    }

    @Test
    void anExtensionMovesTheEndAndNotTheNextMeeting() {
        var longer = USUAL.extended(LocalDate.of(2026, 6, 30));
        assertThat(longer.last()).isEqualTo("2026-06-30");
        assertThat(longer.meetingBy()).isEqualTo(USUAL.meetingBy());
    }

    @Test
    void remindsSevenAndTwoDaysBeforeTheEndAsItStands() {
        assertThat(USUAL.reminderDays()).containsExactly(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 21));
        assertThat(USUAL.met(DAY.plusDays(80)).reminderDays())
                .containsExactly(LocalDate.of(2026, 5, 24), LocalDate.of(2026, 5, 29));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-15, none",
                "2026-03-16, 2026-03-16",
                "2026-03-20, 2026-03-16",
                "2026-03-22, 2026-03-21",
                "2026-03-24, none",
            })
    void ofSeveralRemindersTheLastThatHasComeIsDue(LocalDate today, LocalDate due) {
        assertThat(USUAL.reminderDue(today).orElse(null)).isEqualTo(due);
    }

    @Test
    void aReminderBeforeItBeginsIsNone() {
        var brief = new RegistrationPolicy(5, 5, List.of(7, 2), 20, 6, 30, false);
        assertThat(Protection.given(DAY, brief).reminderDays()).containsExactly(DAY.plusDays(3));
    }
}
