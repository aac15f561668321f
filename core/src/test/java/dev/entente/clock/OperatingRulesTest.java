package dev.entente.clock;

import static dev.entente.clock.Calendars.at;
import static dev.entente.clock.Calendars.nineToFive;
import static dev.entente.clock.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.Within.Counted;
import org.junit.jupiter.api.Test;

/** The operating rules that partner programs publish: Monday to Friday from nine to five, where the one who acts is. */
class OperatingRulesTest {

    @Test
    void aLeadOnFridayAfternoonIsTouchedWithinTwoBusinessHoursByMondayMorning() {
        assertThat(due(2, Counted.BUSINESS_HOURS, "2026-03-06T16:30")).isEqualTo("2026-03-09T10:30");
    }

    @Test
    void aHandOffIsFollowedByADiscoverySummaryWithin48Hours() {
        assertThat(due(48, Counted.HOURS, "2026-03-04T10:00")).isEqualTo("2026-03-06T10:00");
    }

    @Test
    void itsFirstCallIsWithinFiveBusinessDaysUntilTheEndOfThatDay() {
        assertThat(due(5, Counted.BUSINESS_DAYS, "2026-03-04T10:00"))
                .isEqualTo("2026-03-12T00:00"); // the end of the 11th
    }

    @Test
    void aCallIsSummedUpWithinADay() {
        assertThat(due(24, Counted.HOURS, "2026-03-12T15:00")).isEqualTo("2026-03-13T15:00");
    }

    @Test
    void aRegistrationWithoutAMeetingExpiresWhenThe21stDayEnds() {
        assertThat(due(21, Counted.DAYS, "2026-03-02T11:00")).isEqualTo("2026-03-24T00:00"); // the end of the 23rd
    }

    @Test
    void aRegistrationIsValidThroughItsNinetiethDay() {
        assertThat(due(90, Counted.DAYS, "2026-03-02T11:00"))
                .isEqualTo("2026-06-01T00:00"); // the end of 31 May, in summer time
    }

    @Test
    void aBlockerIsAnsweredWithin48HoursAlsoAcrossAWeekend() {
        assertThat(due(48, Counted.HOURS, "2026-03-06T16:00")).isEqualTo("2026-03-08T16:00");
    }

    private static String due(int amount, Counted counted, String start) {
        return read(new Within(amount, counted).after(at(start), nineToFive()));
    }
}
