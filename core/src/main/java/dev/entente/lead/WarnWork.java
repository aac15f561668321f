package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells a partner that half of its time to answer a lead is over. */
@Internal
@ApplicationScoped
class WarnWork implements DueWork {

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return PassingLeads.WARN;
    }

    @Override
    public void run(UUID subject) {
        due.warn(subject);
    }
}
