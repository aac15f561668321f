package dev.entente.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.tenant.Ids;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of two that open a case about one customer at the same moment, the second joins the first. */
class FindWorkTest {

    private final Desk desk = new Desk();

    /** The database refuses everything else in that transaction, and the reason would be hidden by that. */
    @Test
    void togetherWithOtherWorkTheReasonGoesOnAtOnce() {
        assertThatThrownBy(() -> together().run(Ids.derived("registration"))).isSameAs(desk.broken);
        assertThat(desk.tries).isEqualTo(1);
    }

    private FindWork together() {
        var work = new FindWork();
        work.due = desk;
        work.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (_, method, _) -> {
                    assertThat(method.getName()).isEqualTo("getTransactionStatus");
                    return Status.STATUS_ACTIVE;
                });
        return work;
    }

    /** Somebody else has opened a case when it is tried first. */
    private static final class Desk extends OpeningDesk {

        private final RuntimeException broken = new IllegalStateException("There is a case of this customer already");
        private int tries;

        @Override
        void found(UUID registrationId) {
            tries++;
            throw broken;
        }
    }
}
