package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import dev.entente.program.RegistrationPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtensionRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final LocalDate LATEST = LAST.plusDays(20);

    @Test
    void isForADayAfterThatOfTheProtectionAndWithinTheProgram() {
        assertThat(pointers(LAST.plusDays(1), "Their board meets in June")).isEmpty();
        assertThat(pointers(LATEST, "Their board meets in June")).isEmpty();
        assertThat(pointers(LAST, "Their board meets in June")).containsExactly("/last");
        assertThat(pointers(LATEST.plusDays(1), "Their board meets in June")).containsExactly("/last");
        assertThat(pointers(LATEST, " ")).containsExactly("/reason");
    }

    @Test
    void goesAsFarAsTheProgramWouldProtectFromToday() {
        var held = EndingTest.approved();
        held.met(DAY.plusDays(10));
        assertThat(latest(held, DAY)).isEmpty();
        assertThat(latest(held, DAY.plusDays(20))).contains(LATEST);
        assertThat(latest(held, DAY.plusDays(32))).isEmpty();
        held.lose(DAY.plusDays(20), null);
        assertThat(latest(held, DAY.plusDays(20))).isEmpty();
    }

    private static Optional<LocalDate> latest(Registration registration, LocalDate today) {
        return ExtensionRequest.latest(registration, today, RegistrationPolicy.USUAL);
    }

    @Test
    void standsUntilItIsAnsweredOrTheRegistrationEnds() {
        var request = new ExtensionRequest(LATEST, "Their board meets in June", Instant.parse("2026-05-01T08:00:00Z"));
        var held = EndingTest.approved();
        held.ask(request);
        assertThat(held.extensionAsked()).isEqualTo(request);
        held.lose(DAY.plusDays(3), "No budget");
        assertThat(held.extensionAsked()).isNull();
    }

    private static List<String> pointers(LocalDate last, String because) {
        return ExtensionRequest.findings(Protection.given(DAY, RegistrationPolicy.USUAL), last, because, LATEST)
                .all()
                .stream()
                .map(Finding::pointer)
                .toList();
    }
}
