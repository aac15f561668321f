package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends registrations whose time is over. */
@Internal
@ApplicationScoped
class LapseWork implements DueWork {

    @Inject
    DueRegistrations due;

    @Override
    public String kind() {
        return RegistrationClock.LAPSE;
    }

    @Override
    public void run(UUID subject) {
        due.lapse(subject);
    }
}
