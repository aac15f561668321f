package dev.entente.approval;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells those who decide that a partner's member answered. */
@Internal
@ApplicationScoped
class AnsweredWork implements DueWork {

    @Inject
    DueApprovals due;

    @Override
    public String kind() {
        return AnsweringApprovals.ANSWERED;
    }

    @Override
    public void run(UUID subject) {
        due.answered(subject);
    }
}
