package dev.entente.job;

import dev.entente.identity.Internal;
import dev.entente.tenant.LastThings;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Puts due work on the clock, in the caller's transaction; all rows of one are written together, at its end. The same work may be
 * put there more than once; whoever runs it looks whether there is still something to do.
 */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class Dispatch {

    @Inject
    StatelessSession session;

    @Inject
    LastThings ending;

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

    /** The same for many. */
    public void all(String kind, Collection<Due> many) {
        for (var each : many) at(each.at(), kind, each.subject());
    }

    // Always a row of its own: one that is being run might have looked before this transaction's change can be seen.
    public void now(String kind, UUID subject) {
        at(Instant.MIN, kind, subject);
    }

    /** A row of the clock; what is due is part of the errand, and so of the row's key. */
    private record Row(String kind, String errand, Instant due) {}

    private void put(Instant due, String kind, UUID subject) {
        var errand = new Errand(Scope.current().tenantId(), subject, due).written();
        ending.add(Dispatch.class, new Row(kind, errand, due), this::insert);
        if (!due.isAfter(clock.instant())) nudge();
    }

    // In the order of keys, so that two transactions that put down the same never wait for each other in a circle. No
    // conflict
    // target: naming the columns would need the right to read them.
    private void insert(List<Row> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::errand))
                .toList();
        session.createNativeMutationQuery("""
                        insert into dispatch (task_name, task_instance, execution_time)
                        select one.kind, one.errand, cast(one.due as timestamptz)
                        from unnest(cast(:kinds as text[]), cast(:errands as text[]), cast(:times as text[])) as one (kind, errand, due)
                        on conflict do nothing""")
                .setParameter("kinds", sorted.stream().map(Row::kind).toArray(String[]::new))
                .setParameter("errands", sorted.stream().map(Row::errand).toArray(String[]::new))
                .setParameter(
                        "times",
                        sorted.stream().map(row -> row.due().toString()).toArray(String[]::new))
                .executeUpdate();
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
