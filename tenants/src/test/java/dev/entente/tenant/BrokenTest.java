package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.sql.BatchUpdateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class BrokenTest {

    private static final String KEY = "member_tenant_id_email_key";

    @Test
    void whoeverComesSecondHearsWhatItWouldHaveHeardAMomentLater() {
        assertThatThrownBy(() -> write(broken("23505", KEY))).isInstanceOf(Problem.class);
    }

    @Test
    void soDoesWhoeverWritesSeveralTogether() {
        var together = new BatchUpdateException("Batch", "23505", 0, new int[0], broken("23505", KEY));
        assertThatThrownBy(() -> write(together)).isInstanceOf(Problem.class);
    }

    @Test
    void anotherKeyAnotherRuleAndWaitingForTooLongGoOnAsTheyAre() {
        for (var other : new PSQLException[] {
            broken("23505", "member_pkey"), broken("23503", KEY), broken("55P03", null), broken("23505", null)
        }) {
            assertThatThrownBy(() -> write(other))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(other);
        }
    }

    @Test
    void aRowThatIsReferredToIsNoKey() {
        var referred = new IllegalStateException(broken("23503", "promise_tenant_id_calendar_id_fkey"));
        assertThat(Broken.isReference(referred)).isTrue();
        assertThat(Broken.isReference(broken("23505", KEY))).isFalse();
    }

    private static void write(Exception fails) {
        Broken.told(
                () -> {
                    throw new IllegalStateException("In a wrapping", fails);
                },
                () -> new Problem(TenantProblem.ADDRESS_TAKEN, "Use another."),
                KEY);
    }

    /** As the database says it: parts that begin with a letter and end with a zero. */
    private static PSQLException broken(String state, @Nullable String key) {
        var said = "SERROR\0C" + state + "\0Mrefused\0" + (key == null ? "" : "n" + key + "\0");
        return new PSQLException(new ServerErrorMessage(said));
    }
}
