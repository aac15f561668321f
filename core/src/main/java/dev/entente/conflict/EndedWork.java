package dev.entente.conflict;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down in its case that a registration ended. */
@Internal
@ApplicationScoped
class EndedWork implements DueWork {

    @Inject
    OpeningDesk due;

    @Override
    public String kind() {
        return ConflictClock.ENDED;
    }

    @Override
    public void run(UUID subject) {
        due.ended(subject);
    }
}
