package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends the registrations of a lost deal that whoever lost it could not reach. */
@Internal
@ApplicationScoped
class LostWork implements DueWork {

    @Inject
    DueRegistrations due;

    @Override
    public String kind() {
        return RegistrationClock.LOST;
    }

    @Override
    public void run(UUID subject) {
        due.lost(subject);
    }
}
