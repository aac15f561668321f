package dev.entente.conflict;

import dev.entente.identity.Internal;
import dev.entente.job.BriefWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks whether another registration claims the customer of a new one. */
@Internal
@ApplicationScoped
class FindWork implements BriefWork {

    @Inject
    OpeningDesk due;

    @Override
    public String kind() {
        return ConflictClock.FIND;
    }

    @Override
    public void run(UUID subject) {
        OpeningConflicts.once(() -> {
            due.found(subject);
            return subject;
        });
    }
}
