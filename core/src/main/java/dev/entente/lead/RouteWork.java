package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Routes a new lead, and those that came with it: what partners are like is read once for all of them. */
@Internal
@ApplicationScoped
class RouteWork implements DueWork {

    private static final Logger LOG = System.getLogger(RouteWork.class.getName());
    private static final int PART = 100;

    @Inject
    DueLeads due;

    @Override
    public String kind() {
        return PassingLeads.ROUTE;
    }

    // One that cannot be routed holds up no other.
    @Override
    public void run(UUID subject) {
        try {
            due.route(subject, PART);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Leads from " + subject + " on are routed one by one", e);
            due.route(subject, 1);
        }
    }
}
