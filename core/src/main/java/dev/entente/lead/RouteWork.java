package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Routes a new lead. */
@Internal
@ApplicationScoped
class RouteWork implements DueWork {

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return PassingLeads.ROUTE;
    }

    @Override
    public void run(UUID subject) {
        due.route(subject);
    }
}
