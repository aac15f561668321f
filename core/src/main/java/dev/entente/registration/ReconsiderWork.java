package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Has the vendor look at the next in line, or, where one has its protection back, no longer. */
@Internal
@ApplicationScoped
class ReconsiderWork implements DueWork {

    @Inject
    DueRegistrations due;

    @Override
    public String kind() {
        return RegistrationClock.RECONSIDER;
    }

    @Override
    public void run(UUID subject) {
        due.reconsider(subject);
    }
}
