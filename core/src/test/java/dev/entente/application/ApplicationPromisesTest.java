package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.BusinessCalendar;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By the promises that are usual, where whoever owes it works from nine to five. */
class ApplicationPromisesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void whoAppliesOnFridayIsAnsweredByWednesday() {
        assertThat(due("application.answer", "2026-03-06T16:30")).isEqualTo("2026-03-12T00:00");
    }

    private static String due(String occasion, String begins) {
        var usual = new ApplicationPromises()
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
