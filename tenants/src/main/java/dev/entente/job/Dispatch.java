package dev.entente.job;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Puts due work on the clock, in the caller's transaction. The same work may be put there more than once; whoever runs it looks
 * whether there is still something to do.
 */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class Dispatch {

    @Inject
    StatelessSession session;

    @Inject
    InstantSource clock;

    @Inject
    Runner runner;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** What is due already runs as soon as this transaction has committed. */
    public void at(Instant due, String kind, UUID subject) {
        var now = clock.instant();
        if (due.isAfter(now)) put(due, kind, subject);
        else put(now, kind, subject);
    }

    /** The same for many, each at its own time, as one statement. */
    public void at(String kind, Map<UUID, Instant> dues) {
        if (dues.isEmpty()) return;
        var now = clock.instant();
        var tenant = Scope.current().tenantId();
        var errands = new ArrayList<String>();
        var times = new ArrayList<String>();
        dues.forEach((subject, due) -> {
            var time = due.isAfter(now) ? due : now;
            errands.add(new Errand(tenant, subject, time).written());
            times.add(time.toString());
        });
        session.createNativeMutationQuery("""
                        insert into dispatch (task_name, task_instance, execution_time)
                        select :kind, n.errand, cast(n.due as timestamptz) from unnest(:errands, :dues) as n(errand, due)
                        on conflict do nothing""")
                .setParameter("kind", kind)
                .setParameter("errands", errands.toArray(String[]::new))
                .setParameter("dues", times.toArray(String[]::new))
                .executeUpdate();
        if (dues.values().stream().anyMatch(due -> !due.isAfter(now))) nudge();
    }

    // Always a row of its own: one that is being run might have looked before this transaction's change can be seen.
    public void now(String kind, UUID subject) {
        at(Instant.MIN, kind, subject);
    }

    // No conflict target: naming the columns would need the right to read them.
    private void put(Instant due, String kind, UUID subject) {
        session.createNativeMutationQuery("""
                        insert into dispatch (task_name, task_instance, execution_time) values (:kind, :errand, :due)
                        on conflict do nothing""")
                .setParameter("kind", kind)
                .setParameter("errand", new Errand(Scope.current().tenantId(), subject, due).written())
                .setParameter("due", due)
                .executeUpdate();
        if (!due.isAfter(clock.instant())) nudge();
    }

    private void nudge() {
        if (transactions.getResource(Dispatch.class) != null) return;
        transactions.putResource(Dispatch.class, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) runner.nudge();
            }
        });
    }
}
