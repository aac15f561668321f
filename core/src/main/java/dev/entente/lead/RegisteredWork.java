package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.BriefWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks whether a registration is what a lead became. */
@Internal
@ApplicationScoped
class RegisteredWork implements BriefWork {

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return FollowingLeads.REGISTERED;
    }

    @Override
    public void run(UUID subject) {
        due.registered(subject);
    }
}
