package dev.entente.lifecycle;

import static dev.entente.partner.Partner.State.ACTIVE;
import static dev.entente.partner.Partner.State.AT_RISK;
import static dev.entente.partner.Partner.State.FORMER;
import static dev.entente.partner.Partner.State.OFFBOARDING;
import static dev.entente.partner.Partner.State.ONBOARDING;
import static dev.entente.partner.Partner.State.PROSPECT;
import static dev.entente.partner.Partner.State.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.partner.Partner.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void everyStateIsReachedFromAProspectAndNoneIsADeadEnd() {
        var reached = EnumSet.of(PROSPECT);
        for (int i = 0; i < State.values().length; i++)
            for (var from : List.copyOf(reached)) reached.addAll(Lifecycle.next(from));
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        for (var state : State.values())
            assertThat(Lifecycle.next(state)).isNotEmpty().doesNotContain(state);
    }

    @Test
    void nobodyLeavesWithoutAWindDownOnceItWasAPartner() {
        for (var state : State.values()) {
            if (state.isLiving() && state != OFFBOARDING)
                assertThat(Lifecycle.next(state)).doesNotContain(FORMER);
        }
        assertThat(Lifecycle.needs(OFFBOARDING, FORMER)).containsExactly(Need.WIND_DOWN);
    }

    @Test
    void beingActiveNeedsAProgramAndAfterOnboardingAPlan() {
        assertThat(Lifecycle.needs(ONBOARDING, ACTIVE)).containsExactlyInAnyOrder(Need.PROGRAM, Need.PLAN);
        assertThat(Lifecycle.needs(SUSPENDED, ACTIVE)).containsExactly(Need.PROGRAM);
    }

    @Test
    void theEndIsCalledOffUpToTheLastDay() {
        assertThat(Lifecycle.needs(OFFBOARDING, AT_RISK)).containsExactly(Need.LAST_DAY_AHEAD);
    }

    @Test
    void aRefusalSaysAllThatIsMissing() {
        var missing = Map.of(
                Need.PROGRAM, List.of("No program."),
                Need.PLAN, List.of("3 tasks are open."),
                Need.WIND_DOWN, List.of("Not asked for here."));
        var verdict = Lifecycle.judge(ONBOARDING, ACTIVE, missing);
        assertThat(verdict.isAllowed()).isFalse();
        assertThat(verdict.missing()).containsExactlyInAnyOrder("No program.", "3 tasks are open.");
    }

    @Test
    void whatNothingIsMissingForIsAllowed() {
        assertThat(Lifecycle.judge(ACTIVE, SUSPENDED, Map.of()).isAllowed()).isTrue();
    }

    @Test
    void aMoveThatThereIsNotSaysWhereItCouldGo() {
        assertThat(Lifecycle.judge(ACTIVE, FORMER, Map.of()).missing())
                .containsExactly("From active nobody becomes former; it can become at risk, suspended, offboarding.");
    }

    @Test
    void anotherLastDayIsAgreedWhileTheFirstIsAhead() {
        assertThat(Lifecycle.judge(OFFBOARDING, OFFBOARDING, Map.of()).isAllowed())
                .isTrue();
        var passed = Map.of(Need.LAST_DAY_AHEAD, List.of("Its last day has passed."));
        assertThat(Lifecycle.judge(OFFBOARDING, OFFBOARDING, passed).missing())
                .containsExactly("Its last day has passed.");
    }

    @Test
    void whereItIsItIsNotMovedTo() {
        assertThat(Lifecycle.judge(SUSPENDED, SUSPENDED, Map.of()).missing())
                .containsExactly("It is suspended already.");
    }

    @Test
    void aSuspendedPartnerDoesNothingNew() {
        for (var doing : List.of(Doing.REGISTER, Doing.QUOTE, Doing.LEAD, Doing.ENROL, Doing.EARN))
            assertThat(doing.isAllowed(SUSPENDED)).as(doing.words()).isFalse();
    }

    @Test
    void aFormerPartnerDoesNothing() {
        for (var doing : Doing.values())
            assertThat(doing.isAllowed(FORMER)).as(doing.words()).isFalse();
    }

    @Test
    void whoeverIsAtRiskDoesWhatAnybodyDoes() {
        for (var doing : Doing.values())
            assertThat(doing.isAllowed(AT_RISK)).as(doing.words()).isTrue();
    }

    @Test
    void statesAreReadAsInterfacesWriteThem() {
        assertThat(State.of("at-risk")).contains(AT_RISK);
        assertThat(State.of("AT_RISK")).isEmpty();
        for (var state : State.values()) assertThat(State.of(state.code())).contains(state);
    }
}
