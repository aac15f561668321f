package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reminds partners that a registration is about to end. */
@Internal
@ApplicationScoped
class RemindWork implements DueWork {

    @Inject
    DueRegistrations due;

    @Override
    public String kind() {
        return RegistrationClock.REMIND;
    }

    @Override
    public void run(UUID subject) {
        due.remind(subject);
    }
}
