package dev.entente.announcement;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells those who were told that a version comes that it does not come after all. */
@Internal
@ApplicationScoped
class WithdrawalWork implements DueWork {

    static final String WITHDRAWN = "program.announce-withdrawal";

    @Inject
    Announcing announcing;

    @Override
    public String kind() {
        return WITHDRAWN;
    }

    @Override
    public void run(UUID versionId) {
        announcing.withdrawn(versionId);
    }
}
