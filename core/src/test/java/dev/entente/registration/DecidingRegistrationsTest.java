package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a registration that was taken in, where its program would approve it by itself. */
class DecidingRegistrationsTest {

    private static final Scope SYSTEM = Scope.system(Ids.derived("tenant"));

    /** Somebody else is in the way for too long, it takes too long, or there is no connection. */
    @Test
    void whatCannotBeApprovedRightNowWaitsForTheVendor() {
        for (var state : List.of("55P03", "57014", "08001")) {
            var taken = taken();
            var stands = taken();
            assertThat(approved(new Desk(failed(state), () -> stands), taken)).isSameAs(stands);
            assertThat(stands.state()).isEqualTo(State.SUBMITTED);
        }
    }

    @Test
    void soDoesWhatSomebodyElseWasGivenMeanwhile() {
        var stands = taken();
        assertThat(approved(new Desk(StoredRegistrations.held(), () -> stands), taken()))
                .isSameAs(stands);
    }

    /** It would be refused as registered already. */
    @Test
    void whereItCannotBeReadEitherNobodyIsToldToSendItAgain() {
        var desk = new Desk(failed("55P03"), () -> {
            throw failed("08001");
        });
        assertThatThrownBy(() -> approved(desk, taken()))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind().status()).isEqualTo(503))
                .hasMessageContaining("R-00001 was taken in");
    }

    @Test
    void anyOtherFailureStaysWhatItIs() {
        var wrong = failed("42P01");
        assertThatThrownBy(() -> approved(new Desk(wrong, DecidingRegistrationsTest::taken), taken()))
                .isSameAs(wrong);
    }

    private interface Reading {
        Registration stands();
    }

    /** Approves nothing, for this reason. */
    private static final class Desk extends DecidingRegistrations.Deciding {

        private final RuntimeException because;
        private final Reading reading;

        Desk(RuntimeException because, Reading reading) {
            this.because = because;
            this.reading = reading;
        }

        @Override
        Registration approveTaken(Registration registration, Decision decision, String dealNumber) {
            throw because;
        }

        @Override
        Registration asItStands(UUID id) {
            return reading.stands();
        }
    }

    private static Registration approved(Desk desk, Registration taken) {
        var deciding = new DecidingRegistrations();
        deciding.deciding = desk;
        return Scope.call(SYSTEM, () -> deciding.approveByItself(taken, "D-00001"));
    }

    private static RuntimeException failed(String state) {
        return new IllegalStateException("In a wrapping", new SQLException("Refused", state));
    }

    static Registration taken() {
        var claim = new Claim(
                "osprey.example",
                "Osprey Rail",
                "Head of IT",
                "Too slow",
                LocalDate.of(2026, 3, 7),
                null,
                "resell",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var at = Instant.parse("2026-03-02T08:00:00Z");
        return Scope.call(SYSTEM, () -> new Registration("R-00001", Ids.derived("partner"), claim, at));
    }
}
