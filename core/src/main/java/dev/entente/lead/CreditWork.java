package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Credits whoever gave the lead that a won deal was. */
@Internal
@ApplicationScoped
class CreditWork implements DueWork {

    @Inject
    CreditingGivers due;

    @Override
    public String kind() {
        return FollowingLeads.CREDIT;
    }

    @Override
    public void run(UUID subject) {
        due.credit(subject);
    }
}
