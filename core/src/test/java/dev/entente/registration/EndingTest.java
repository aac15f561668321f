package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.program.RegistrationPolicy;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a registration ends before its time. */
class EndingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusDays(10);

    @Test
    void aLostDealEndsTheProtectionOnThatDayAndSaysWhy() {
        var held = approved();
        assertThat(held.heldOn(LATER)).isTrue();
        held.lose(LATER, "No budget this year");
        assertThat(held.state()).isEqualTo(State.LAPSED);
        assertThat(held.reason()).isEqualTo("The deal was lost: No budget this year");
        assertThat(held.heldOn(LATER.minusDays(1))).isTrue();
        assertThat(held.heldOn(LATER)).isFalse();
    }

    @Test
    void whereNobodySaidWhyItSaysThatItWasLost() {
        var held = approved();
        held.lose(LATER, null);
        assertThat(held.reason()).isEqualTo("The deal was lost");
    }

    @Test
    void aDealThatIsOpenAgainHasItsProtectionAsIfItHadNeverBeenLost() {
        var held = approved();
        var before = held.protection();
        held.lose(LATER, "No budget this year");
        held.giveBack();
        assertThat(held.state()).isEqualTo(State.APPROVED);
        assertThat(held.protection()).isEqualTo(before);
        assertThat(held.heldOn(LATER)).isTrue();
        assertThat(Rest.again(held, 30)).isEmpty();
    }

    static Registration approved() {
        var claim = new Claim(
                "osprey.example",
                "Osprey Rail",
                "Head of IT",
                "Too slow",
                DAY.plusDays(5),
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
        var registration = Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new Registration("R-00001", Ids.derived("partner"), claim, at));
        Scope.call(Scope.system(Ids.derived("tenant")), () -> {
            registration.approve(
                    Ids.derived("deal"),
                    Protection.given(DAY, RegistrationPolicy.USUAL),
                    null,
                    new Decision(null, null),
                    at);
            return registration;
        });
        return registration;
    }
}
