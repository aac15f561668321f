package dev.entente.approval;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Asks one more where nobody decided in time. */
@Internal
@ApplicationScoped
class EscalateWork implements DueWork {

    @Inject
    DueApprovals due;

    @Override
    public String kind() {
        return Courses.ESCALATE;
    }

    @Override
    public void run(UUID subject) {
        due.escalate(subject);
    }
}
