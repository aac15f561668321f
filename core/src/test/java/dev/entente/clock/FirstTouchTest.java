package dev.entente.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.Within.Counted;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Until when a lead is to be answered: two business hours, by the clock on the receiver's wall. */
class FirstTouchTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Within TWO_HOURS = new Within(2, Counted.BUSINESS_HOURS);

    @Test
    void whatComesLateOnFridayIsDueOnMonday() {
        assertThat(due(BERLIN, "2026-03-06T16:30")).isEqualTo("2026-03-09T10:30");
    }

    @Test
    void theWeekendInWhichSummerTimeBeginsTakesNoHourAway() {
        // In the night to the 29th an hour is left out; nobody works then, and Monday begins at nine as ever.
        assertThat(due(BERLIN, "2026-03-27T16:30")).isEqualTo("2026-03-30T10:30");
        assertThat(due(BERLIN, "2026-10-23T16:30")).isEqualTo("2026-10-26T10:30");
    }

    @Test
    void eachPartnerAnswersByItsOwnClock() {
        var moment = LocalDateTime.parse("2026-03-06T16:30").atZone(BERLIN).toInstant();
        var newYork = SettingDeadlines.of(BusinessCalendar.usual(ZoneId.of("America/New_York")), TWO_HOURS, moment);
        assertThat(newYork.due()).isEqualTo(Instant.parse("2026-03-06T17:30:00Z"));
    }

    @Test
    void halfOfTheTimeIsWarnedOf() {
        var deadline = SettingDeadlines.of(
                BusinessCalendar.usual(BERLIN),
                TWO_HOURS,
                LocalDateTime.parse("2026-03-06T16:30").atZone(BERLIN).toInstant());
        assertThat(LocalDateTime.ofInstant(deadline.warning(), BERLIN)).isEqualTo("2026-03-09T09:30");
    }

    private static String due(ZoneId zone, String from) {
        var start = LocalDateTime.parse(from).atZone(zone).toInstant();
        var due = SettingDeadlines.of(BusinessCalendar.usual(zone), TWO_HOURS, start)
                .due();
        return LocalDateTime.ofInstant(due, zone).toString();
    }
}
