package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooksTest {

    private static final int MOST = 20;

    @Test
    void oneMayLookAtSoManyInAnHourAndColleaguesGoOnAllTheSame() {
        assertThat(new Looks(19, 19, 19, 0, 0, 0).isOneTooMany(MOST)).isFalse();
        assertThat(new Looks(20, 20, 20, 0, 0, 0).isOneTooMany(MOST)).isTrue();
        assertThat(new Looks(20, 0, 0, 0, 0, 0).isOneTooMany(MOST)).isFalse();
    }

    @Test
    void allTogetherHaveACeilingToo() {
        assertThat(new Looks(99, 5, 5, 0, 0, 0).isOneTooMany(MOST)).isFalse();
        assertThat(new Looks(100, 5, 5, 0, 0, 0).isOneTooMany(MOST)).isTrue();
    }

    @Test
    void theVendorIsToldOnceInADayOfOneWhoUsesAnHourUpOrAsksForVeryManySlowly() {
        assertThat(new Looks(18, 18, 18, 0, 0, 0).isToBeTold(MOST)).isFalse();
        assertThat(new Looks(19, 19, 19, 0, 0, 0).isToBeTold(MOST)).isTrue();
        assertThat(new Looks(19, 19, 30, 0, 0, 1).isToBeTold(MOST)).isFalse();
        assertThat(new Looks(99, 2, 2, 0, 0, 0).isToBeTold(MOST)).isTrue();
        assertThat(new Looks(3, 3, 38, 0, 0, 0).isToBeTold(MOST)).isFalse();
        assertThat(new Looks(3, 3, 39, 0, 0, 0).isToBeTold(MOST)).isTrue();
    }

    @Test
    void aCustomerCountsOnceHoweverItsPlaceIsTypedAndAgainWhereItIsTriedInManyPlaces() {
        assertThat(new Looks(0, 0, 0, 0, 0, 0).counts()).isTrue();
        assertThat(new Looks(1, 1, 1, 1, 0, 0).counts()).isFalse();
        assertThat(new Looks(1, 1, 1, 4, 1, 0).counts()).isFalse();
        assertThat(new Looks(1, 1, 1, 5, 0, 0).counts()).isTrue();
    }

    @Test
    void onlyWhatWasLookedAtJustSoIsKnown() {
        assertThat(new Looks(1, 1, 1, 1, 1, 0).isKnown()).isTrue();
        assertThat(new Looks(1, 1, 1, 1, 0, 0).isKnown()).isFalse();
    }
}
