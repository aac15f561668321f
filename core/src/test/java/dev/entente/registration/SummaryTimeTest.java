package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SummaryTimeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant BEFORE = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void aDayAfterTheCallTheSummaryIsDue() {
        var from = SummaryTime.from(DAY, LocalTime.of(15, 0), LONDON, BEFORE);
        assertThat(from.plus(Duration.ofHours(24)).atZone(LONDON).toLocalDateTime())
                .isEqualTo(LocalDate.of(2026, 3, 13).atTime(15, 0));
    }

    @Test
    void ofACallWithoutATimeItsDayIsWaitedFor() {
        assertThat(SummaryTime.from(DAY, null, LONDON, BEFORE)).isEqualTo(Instant.parse("2026-03-13T00:00:00Z"));
    }

    @Test
    void aMeetingBeforeTheDayOfTheCallWasAnotherOne() {
        assertThat(SummaryTime.isOf(DAY, null)).isFalse();
        assertThat(SummaryTime.isOf(DAY, DAY.minusDays(1))).isFalse();
        assertThat(SummaryTime.isOf(DAY, DAY)).isTrue();
        assertThat(SummaryTime.isOf(DAY, DAY.plusDays(3))).isTrue();
    }

    @Test
    void ofACallThatHasBeenTheTimeBeginsNow() {
        var after = Instant.parse("2026-03-12T17:00:00Z");
        assertThat(SummaryTime.from(DAY, LocalTime.of(15, 0), LONDON, after)).isEqualTo(after);
    }
}
