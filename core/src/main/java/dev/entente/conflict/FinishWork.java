package dev.entente.conflict;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends a case that nobody appealed in time. */
@Internal
@ApplicationScoped
class FinishWork implements DueWork {

    @Inject
    FinishingConflicts due;

    @Override
    public String kind() {
        return ConflictClock.FINISH;
    }

    @Override
    public void run(UUID subject) {
        due.finish(subject);
    }
}
