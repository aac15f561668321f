package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks at proposals again: when the time to recover is over, when one was put off until now, when a tier is to change. */
@Internal
@ApplicationScoped
class ProposalWork implements DueWork {

    @Inject
    DueProposals due;

    @Override
    public String kind() {
        return StoredProposals.DUE;
    }

    @Override
    public void run(UUID subject) {
        due.look(subject);
    }
}
