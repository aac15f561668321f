package dev.entente.application;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Deletes what somebody began or sent and never confirmed. */
@Internal
@ApplicationScoped
class StaleWork implements DueWork {

    @Inject
    TakingApplications taking;

    @Override
    public String kind() {
        return TakingApplications.STALE;
    }

    @Override
    public void run(UUID subject) {
        taking.dropStale(subject);
    }
}
