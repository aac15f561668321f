package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.problem.Problem;
import dev.entente.tenant.Patience;
import dev.entente.tenant.TenantProblem;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Each call stays within its limits; all that one request asks for stay within more of them. */
class TotalTest {

    /** How many calls of so many steps, with what each takes besides, make up all that a request may take. */
    private static final long STEPS = 1_000_000;

    private static final long ENOUGH = Limits.REQUEST / (STEPS + Total.A_CALL);

    @Test
    void aRequestMayAskForAsMuchAsAnyPageNeeds() {
        long many = ENOUGH - ENOUGH / 10;
        assertThat(request(() -> ask(many))).isEqualTo(many);
    }

    @Test
    void oneThatAsksForMoreIsStoppedAndToldToAskForLess() {
        assertThatExceptionOfType(Crowded.class)
                .isThrownBy(() -> request(() -> ask(ENOUGH + ENOUGH / 10)))
                .havingCause()
                .isInstanceOfSatisfying(
                        Problem.class, less -> assertThat(less.kind()).isEqualTo(TenantProblem.TOO_MUCH_AT_ONCE));
    }

    @Test
    void whoCatchesItIsStoppedAgain() {
        request(() -> {
            assertThatExceptionOfType(Crowded.class).isThrownBy(() -> ask(2 * ENOUGH));
            assertThatExceptionOfType(Crowded.class).isThrownBy(() -> ask(1));
            return 0L;
        });
    }

    @Test
    void theNextRequestOfTheSameThreadBeginsAnew() {
        assertThatExceptionOfType(Crowded.class).isThrownBy(() -> request(() -> ask(2 * ENOUGH)));
        assertThat(request(() -> ask(ENOUGH / 2))).isEqualTo(ENOUGH / 2);
    }

    @Test
    void workThatNobodySitsBeforeGoesOn() {
        assertThat(Patience.endless(() -> ask(3 * ENOUGH))).isEqualTo(3 * ENOUGH);
    }

    @Test
    void whatIsLoadedIsNeverPutOff() {
        request(() -> {
            assertThatExceptionOfType(Crowded.class).isThrownBy(() -> ask(2 * ENOUGH));
            return Meter.within(Limits.LOADING, () -> 0L);
        });
    }

    private static long request(Callable<Long> asking) {
        return Patience.preferred(null, () -> {
            try {
                return asking.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static long ask(long calls) {
        for (long i = 0; i < calls; i++) {
            try {
                Meter.within(Limits.CALL, () -> {
                    Meter.now().burn(STEPS);
                    return null;
                });
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return calls;
    }
}
