package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    private static final RuntimeException TAKEN = new IllegalStateException(new SQLException("Taken", "23505"));
    private static final RuntimeException GONE = new IllegalStateException(new SQLException("Gone", "23503"));
    private static final RuntimeException CHANGED = new OptimisticLockingFailureException("Changed");

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whoeverIsSecondHearsWhatIsSaidAMomentLater() {
        assertThat(Meanwhile.heard(() -> failing(TAKEN, 1))).isEqualTo("done");
        assertThat(Meanwhile.heard(() -> failing(GONE, 1))).isEqualTo("done");
        assertThat(Meanwhile.heard(() -> failing(CHANGED, 1))).isEqualTo("done");
    }

    @Test
    void whatIsRefusedAgainIsToldAsItIs() {
        assertThatThrownBy(() -> Meanwhile.heard(() -> failing(TAKEN, 100))).isSameAs(TAKEN);
        assertThat(tries).hasValue(2);
    }

    @Test
    void anyOtherFailureIsToldAtOnce() {
        var other = new IllegalStateException(new SQLException("Too long", "22001"));
        assertThatThrownBy(() -> Meanwhile.heard(() -> failing(other, 1))).isSameAs(other);
        assertThat(tries).hasValue(1);
    }

    private String failing(RuntimeException because, int times) {
        if (tries.incrementAndGet() <= times) throw because;
        tries.set(0);
        return "done";
    }
}
