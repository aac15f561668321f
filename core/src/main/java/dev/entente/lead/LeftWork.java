package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes a lead back from a partner that may not have it any more. */
@Internal
@ApplicationScoped
class LeftWork implements DueWork {

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return FollowingLeads.LEFT;
    }

    @Override
    public void run(UUID subject) {
        due.left(subject);
    }
}
