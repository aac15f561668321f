package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.BusinessCalendar;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By the promises that are usual, where whoever owes it works from nine to five. */
class RegistrationPromisesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aCallIsSummedUpWithinADay() {
        assertThat(due("registration.summary", "2026-03-12T15:00")).isEqualTo("2026-03-13T15:00");
    }

    private static String due(String occasion, String begins) {
        var usual = new RegistrationPromises()
                .occasions().stream()
                        .filter(each -> each.code().equals(occasion))
                        .findFirst()
                        .orElseThrow()
                        .usual();
        var start = LocalDateTime.parse(begins).atZone(BERLIN).toInstant();
        var due = Objects.requireNonNull(usual).after(start, BusinessCalendar.usual(BERLIN));
        return LocalDateTime.ofInstant(due, BERLIN).toString();
    }
}
