package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final RuntimeException tooLong = failed("55P03");

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
        assertThat(Patience.lock()).isEqualTo("10s");
        assertThat(Patience.<String, RuntimeException>preferred("wait=2", Patience::lock))
                .isEqualTo("2s");
        assertThat(Patience.<String, RuntimeException>endless(Patience::lock)).isEqualTo("0s");
    }

    /** Also one that nobody sits before. */
    @Test
    void noStatementRunsForEver() {
        assertThat(Patience.statement()).isEqualTo("30s");
        assertThat(Patience.<String, RuntimeException>preferred("wait=2", Patience::statement))
                .isEqualTo("30s");
        assertThat(Patience.<String, RuntimeException>endless(Patience::statement))
                .isEqualTo("15min");
    }

    @Test
    void whoeverWaitedTooLongIsToldToComeAgain() {
        assertThat(kind(tooLong)).isEqualTo(TenantProblem.IN_USE);
        assertThat(TenantProblem.IN_USE.status()).isEqualTo(503);
    }

    @Test
    void soIsWhoeverAskedForTooMuch() {
        assertThat(kind(failed("57014"))).isEqualTo(TenantProblem.TOOK_TOO_LONG);
        assertThat(TenantProblem.TOOK_TOO_LONG.status()).isEqualTo(503);
    }

    /** None was free in the pool for too long, or the database takes none. */
    @Test
    void soIsWhoeverGotNoConnection() {
        for (var state : List.of("08001", "57P03", "53300"))
            assertThat(kind(failed(state))).isEqualTo(TenantProblem.TOO_BUSY);
        assertThat(TenantProblem.TOO_BUSY.status()).isEqualTo(503);
    }

    /** One that is lost on the way may have done all. */
    @Test
    void whoeverLostItsConnectionIsNotToldThatNothingWasChanged() {
        var lost = failed("08006");
        assertThat(Patience.told(lost)).isSameAs(lost);
    }

    /** A request may have kept something in a transaction of its own before. */
    @Test
    void whoeverIsToComeAgainIsNotToldThatNothingWasChanged() {
        for (var state : List.of("55P03", "57014", "08001")) {
            assertThat(Patience.told(failed(state)).getMessage())
                    .contains("look first whether it is there")
                    .doesNotContainIgnoringCase("nothing was changed");
        }
    }

    @Test
    void anyOtherFailureStaysWhatItIs() {
        var other = failed("23505");
        assertThat(Patience.told(other)).isSameAs(other);
        var problem = new Problem(TenantProblem.UNKNOWN_TENANT, "There is none.");
        assertThat(Patience.told(problem)).isSameAs(problem);
    }

    /** It is tried again later; a problem would end it for good. */
    @Test
    void workOffTheClockIsToldWhatHappened() {
        assertThat(Patience.<RuntimeException, RuntimeException>endless(() -> Patience.told(tooLong)))
                .isSameAs(tooLong);
    }

    private static Problem.Kind kind(RuntimeException thrown) {
        return ((Problem) Patience.told(thrown)).kind();
    }

    private static RuntimeException failed(String state) {
        return new IllegalStateException("In a wrapping", new SQLException("Refused", state));
    }
}
