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
import java.util.Collection;
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

    /** One subject and when it is due. */
    public record Due(Instant at, UUID subject) {}

    /** The same for many, in one statement. */
    public void all(String kind, Collection<Due> many) {
        if (many.isEmpty()) return;
        var now = clock.instant();
        var tenant = Scope.current().tenantId();
        var errands = new ArrayList<String>();
        var times = new ArrayList<String>();
        for (var each : many) {
            var due = each.at().isAfter(now) ? each.at() : now;
            errands.add(new Errand(tenant, each.subject(), due).written());
            times.add(due.toString());
        }
        session.createNativeMutationQuery("""
                        insert into dispatch (task_name, task_instance, execution_time)
                        select cast(:kind as text), one.errand, cast(one.due as timestamptz)
                        from unnest(cast(:errands as text[]), cast(:times as text[])) as one (errand, due)
                        on conflict do nothing""")
                .setParameter("kind", kind)
                .setParameter("errands", errands.toArray(String[]::new))
                .setParameter("times", times.toArray(String[]::new))
                .executeUpdate();
        if (many.stream().anyMatch(each -> !each.at().isAfter(now))) nudge();
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
