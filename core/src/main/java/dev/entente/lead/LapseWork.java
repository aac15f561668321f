package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Passes on a lead that was not answered in time. */
@Internal
@ApplicationScoped
class LapseWork implements DueWork {

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return PassingLeads.LAPSE;
    }

    @Override
    public void run(UUID subject) {
        due.lapse(subject);
    }
}
