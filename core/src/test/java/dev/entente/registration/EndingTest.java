package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.registration.Registration.State;
import dev.entente.tenant.Ids;
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

    @Test
    void onceItsDealIsWonItStandsBehindThatDealAloneWhenItsProtectionIsOver() {
        var held = approved();
        var over = DAY.plusYears(1);
        assertThat(PinnedVersion.standsBehind(held, DAY, false)).isTrue();
        assertThat(PinnedVersion.standsBehind(held, DAY.minusDays(1), true)).isFalse();
        assertThat(PinnedVersion.standsBehind(held, over, true)).isFalse();
        held.convert();
        assertThat(PinnedVersion.standsBehind(held, over, true)).isTrue();
        assertThat(PinnedVersion.standsBehind(held, over, false)).isFalse();
        assertThat(PinnedVersion.standsBehind(held, DAY.minusDays(1), true)).isFalse();
    }

    static Registration approved() {
        return RegistrationFixtures.approved("R-00001", Ids.derived("partner"), Ids.derived("deal"), DAY);
    }
}
