package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.clock.BusinessCalendar;
import dev.entente.clock.NotedClocks;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By the promises that are usual, where whoever owes it works from nine to five. */
class ApplicationPromisesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void whoAppliesOnFridayIsAnsweredByWednesday() {
        assertThat(due("application.answer", "2026-03-06T16:30")).isEqualTo("2026-03-12T00:00");
    }

    @Test
    void whatIsTakenApartAgainWaitsForTheApplicantWhereThatOneWasAsked() {
        assertThat(asked(State.WAITING)).containsExactly("start application.answer");
        assertThat(asked(State.ASKED)).containsExactly("start application.answer", "pause application.answer");
    }

    private static List<String> asked(State state) {
        var clocks = new NotedClocks();
        var promises = new ApplicationPromises();
        promises.clocks = clocks;
        promises.clock = InstantSource.system();
        var application = new Application(Ids.derived("a"), "A-00001", "resell", null, Instant.EPOCH);
        application.state = state;
        promises.on(new ApplicationChanged(application, What.UNMERGED));
        return clocks.asked;
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
