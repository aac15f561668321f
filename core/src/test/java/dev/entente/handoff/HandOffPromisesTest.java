package dev.entente.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.BusinessCalendar;
import dev.entente.clock.Side;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By the promises that are usual, what each side owes after a hand-off, where whoever owes it works from nine to five. */
class HandOffPromisesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aHandOffOnWednesdayIsSummedUpByFridayAtTheSameHour() {
        assertThat(due("handoff.summary", "2026-03-04T10:00")).isEqualTo("2026-03-06T10:00");
        assertThat(due("handoff.partner-summary", "2026-03-04T10:00")).isEqualTo("2026-03-06T10:00");
    }

    @Test
    void theFirstCallIsMadeByTheEndOfTheFifthBusinessDay() {
        assertThat(due("handoff.call", "2026-03-04T10:00")).isEqualTo("2026-03-12T00:00"); // the end of the 11th
        assertThat(due("handoff.vendor-call", "2026-03-04T10:00")).isEqualTo("2026-03-12T00:00");
    }

    @Test
    void whoeverGivesOwesTheSummaryAndTheOtherSideTheCall() {
        assertThat(new HandOffPromises().occasions())
                .filteredOn(each -> each.side() == Side.VENDOR)
                .extracting(each -> each.code())
                .containsExactly("handoff.summary", "handoff.vendor-call");
    }

    private static String due(String occasion, String handed) {
        var usual = new HandOffPromises()
                .occasions().stream()
                        .filter(each -> each.code().equals(occasion))
                        .findFirst()
                        .orElseThrow()
                        .usual();
        var start = LocalDateTime.parse(handed).atZone(BERLIN).toInstant();
        var due = Objects.requireNonNull(usual).after(start, BusinessCalendar.usual(BERLIN));
        return LocalDateTime.ofInstant(due, BERLIN).toString();
    }
}
