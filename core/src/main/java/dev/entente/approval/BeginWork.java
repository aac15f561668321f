package dev.entente.approval;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds out who decides what a partner's member asked for. */
@Internal
@ApplicationScoped
class BeginWork implements DueWork {

    @Inject
    DueApprovals due;

    @Override
    public String kind() {
        return AskingApproval.BEGIN;
    }

    @Override
    public void run(UUID subject) {
        due.begin(subject);
    }
}
