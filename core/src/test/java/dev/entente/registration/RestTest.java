package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.registration.Registration.State;
import dev.entente.registration.Rest.Resting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 3, 24);
    private static final int DAYS = 30;

    @Test
    void aProtectionThatEndedRestsForSoManyDays() {
        var lapsed = ended(State.LAPSED);
        assertThat(again(lapsed, ENDED)).contains(LocalDate.of(2026, 4, 23));
        assertThat(again(lapsed, LocalDate.of(2026, 4, 22))).isPresent();
        assertThat(again(lapsed, LocalDate.of(2026, 4, 23))).isEmpty();
    }

    @Test
    void whoTakesAProtectedOneBackDoesNotGetAroundIt() {
        assertThat(again(ended(State.WITHDRAWN), ENDED)).isPresent();
    }

    @Test
    void whatNeverProtectedNeedNotRest() {
        var declined = EndingTest.approved();
        declined.state = State.DECLINED;
        assertThat(again(declined, ENDED)).isEmpty();
        var waited = ended(State.WITHDRAWN);
        waited.protectedFrom = null;
        assertThat(again(waited, ENDED)).isEmpty();
    }

    @Test
    void aRestThatWasLiftedIsOver() {
        var lapsed = ended(State.LAPSED);
        lapsed.liftRest("Nobody else asked for it");
        assertThat(again(lapsed, ENDED)).isEmpty();
    }

    @Test
    void withoutARestItMayBeRegisteredTheSameDay() {
        assertThat(Rest.of(List.of(ended(State.LAPSED)), _ -> 0, ENDED)).isEmpty();
    }

    @Test
    void ofSeveralTheOneThatRestsLongestCounts() {
        var earlier = ended(State.LAPSED);
        earlier.endedOn = ENDED.minusDays(10);
        assertThat(Rest.of(List.of(ended(State.LAPSED), earlier), _ -> DAYS, ENDED)
                        .map(Resting::again))
                .contains(ENDED.plusDays(DAYS));
    }

    @Test
    void eachRestsForAsLongAsItsOwnProgramSays() {
        var lapsed = ended(State.LAPSED);
        var other = ended(State.LAPSED);
        assertThat(Rest.of(List.of(lapsed, other), each -> each == other ? 90 : 0, ENDED))
                .contains(new Resting(other, ENDED.plusDays(90)));
    }

    private static Optional<LocalDate> again(Registration own, LocalDate today) {
        return Rest.of(List.of(own), _ -> DAYS, today).map(Resting::again);
    }

    private static Registration ended(State state) {
        var registration = EndingTest.approved();
        registration.end(state, ENDED, null);
        return registration;
    }
}
