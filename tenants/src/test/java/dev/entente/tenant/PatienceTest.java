package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final RuntimeException TOO_LONG =
            new IllegalStateException("In a wrapping", new SQLException("Refused", "55P03"));

    @Test
    void aRequestWaitsForLessWhereItsClientPrefersThat() {
        assertThat(Patience.seconds("wait=2")).isEqualTo(2);
        assertThat(Patience.seconds("respond-async, Wait = 3; x=y")).isEqualTo(3);
        assertThat(Patience.seconds("wait=999999")).isEqualTo(10);
        assertThat(Patience.seconds("wait=0")).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNoPreference() {
        assertThat(Patience.seconds(null)).isEqualTo(10);
        assertThat(Patience.seconds("")).isEqualTo(10);
        assertThat(Patience.seconds("await=2")).isEqualTo(10);
        assertThat(Patience.seconds("wait=-2")).isEqualTo(10);
        assertThat(Patience.seconds("wait=99999999999999999999")).isEqualTo(10);
    }

    @Test
    void theDatabaseHearsHowLong() {
        assertThat(Patience.setting()).isEqualTo("10s");
        assertThat(Patience.<String, RuntimeException>preferred("wait=2", Patience::setting))
                .isEqualTo("2s");
        assertThat(Patience.<String, RuntimeException>endless(Patience::setting))
                .isEqualTo("0s");
    }

    @Test
    void whoeverWaitedTooLongIsToldToComeAgain() {
        assertThat(Patience.told(TOO_LONG))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind().status()).isEqualTo(503));
    }

    @Test
    void anyOtherFailureStaysWhatItIs() {
        var other = new IllegalStateException("In a wrapping", new SQLException("Refused", "23505"));
        assertThat(Patience.told(other)).isSameAs(other);
        var problem = new Problem(TenantProblem.UNKNOWN_TENANT, "There is none.");
        assertThat(Patience.told(problem)).isSameAs(problem);
    }

    /** It is tried again later; a problem would end it for good. */
    @Test
    void workOffTheClockIsToldWhatHappened() {
        assertThat(Patience.<RuntimeException, RuntimeException>endless(() -> Patience.told(TOO_LONG)))
                .isSameAs(TOO_LONG);
    }
}
