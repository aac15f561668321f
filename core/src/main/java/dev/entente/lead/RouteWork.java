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

    @Override
    public void run(UUID subject) {
        try {
            due.route(subject, PART);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Leads from " + subject + " on are routed one by one", e);
            oneByOne(subject);
        }
    }

    // One that cannot be routed holds up no other; and none of the others, which have work of their own, tries the
    // whole part again.
    private void oneByOne(UUID subject) {
        RuntimeException own = null;
        for (var each : due.part(subject, PART)) {
            try {
                due.route(each, 1);
            } catch (RuntimeException e) {
                if (each.equals(subject)) own = e;
                else LOG.log(Level.WARNING, "The lead " + each + " cannot be routed", e);
            }
        }
        if (own != null) throw own;
    }
}
