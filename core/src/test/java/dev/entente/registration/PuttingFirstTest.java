package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.lifecycle.LifecycleProblem;
import dev.entente.problem.Problem;
import dev.entente.reward.KnowingPriority;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is used to have a registration looked at first is used for something. */
class PuttingFirstTest {

    private static final UUID PARTNER = Ids.derived("partner");

    private final Registration waiting = DecidingRegistrationsTest.taken();
    private final Priority priority = new Priority();

    @Test
    void oneThatWaitsIsPutFirstForOneOfWhatIsLeft() {
        assertThat(putFirst(Optional.empty(), true).priority()).isEqualTo("Fast lane");
        assertThat(priority.used).isEqualTo(1);
    }

    /** It is not looked at before the way is free, whatever is used for it. */
    @Test
    void oneThatStandsInLineIsRefusedAndNothingIsUsed() {
        assertThatThrownBy(() -> putFirst(Optional.of(2), true))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("once the way is free");
        assertThat(priority.used).isZero();
    }

    @Test
    void whoeverMayRegisterNothingUsesNothingForIt() {
        assertThatThrownBy(() -> putFirst(Optional.empty(), false)).isInstanceOf(Problem.class);
        assertThat(priority.used).isZero();
    }

    private Registration putFirst(Optional<Integer> place, boolean stands) {
        var desk = new PuttingFirst.Desk();
        desk.registrations = (Registrations) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Registrations.class}, (_, method, _) -> {
                    assertThat(method.getName()).isEqualTo("one");
                    return Optional.of(waiting);
                });
        desk.stored = new Stored(waiting, place);
        desk.standing = new Standing(stands);
        desk.priority = priority;
        return Scope.call(
                Scope.system(Ids.derived("tenant")), () -> desk.putFirst(PARTNER, waiting.id(), waiting.revision()));
    }

    private static final class Stored extends StoredRegistrations {

        private final Registration registration;
        private final Optional<Integer> place;

        Stored(Registration registration, Optional<Integer> place) {
            this.registration = registration;
            this.place = place;
        }

        @Override
        Registration seen(UUID id, @Nullable Integer revision) {
            return registration;
        }

        @Override
        Optional<Integer> place(Registration one) {
            return place;
        }

        @Override
        void putFirst(Registration one, String reward) {
            one.putFirst(reward);
        }
    }

    private static final class Standing extends CheckingStanding {

        private final boolean stands;

        Standing(boolean stands) {
            this.stands = stands;
        }

        @Override
        public void require(Doing doing, @Nullable UUID partnerId) {
            assertThat(doing).isEqualTo(Doing.REGISTER);
            if (!stands) throw new Problem(LifecycleProblem.NOT_IN_THIS_STATE, "It is suspended.");
        }
    }

    private static final class Priority extends KnowingPriority {

        private int used;

        @Override
        public String use(UUID partnerId, String words) {
            used++;
            return "Fast lane";
        }
    }
}
