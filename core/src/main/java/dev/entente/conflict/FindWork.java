package dev.entente.conflict;

import dev.entente.identity.Internal;
import dev.entente.job.BriefWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/** Looks whether another registration claims the customer of a new one. */
@Internal
@ApplicationScoped
class FindWork implements BriefWork {

    @Inject
    OpeningDesk due;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Override
    public String kind() {
        return ConflictClock.FIND;
    }

    @Override
    public void run(UUID subject) {
        // Together with other work, the transaction that met with a broken key takes no second try; alone, each try has
        // its own.
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            due.found(subject);
            return;
        }
        OpeningConflicts.once(() -> {
            due.found(subject);
            return subject;
        });
    }
}
