package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlockTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whatWasEndedIsDoneAgain() {
        assertThat(Deadlock.survived(() -> failing("40P01", 2))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void itIsNotDoneForEver() {
        assertThatThrownBy(() -> Deadlock.survived(() -> failing("40P01", 100)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void anyOtherFailureIsToldAtOnce() {
        assertThatThrownBy(() -> Deadlock.survived(() -> failing("23505", 100)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> Deadlock.survived(() -> failing(null, 100)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).hasValue(2);
    }

    private String failing(@Nullable String state, int times) {
        if (tries.incrementAndGet() > times) return "done";
        throw new IllegalStateException("In a wrapping", new SQLException("Refused", state));
    }
}
