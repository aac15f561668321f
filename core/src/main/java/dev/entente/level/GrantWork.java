package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends levels that are fixed or on trial on their day. */
@Internal
@ApplicationScoped
class GrantWork implements DueWork {

    @Inject
    DueGrants due;

    @Override
    public String kind() {
        return GrantingLevels.DUE;
    }

    @Override
    public void run(UUID subject) {
        due.end(subject);
    }
}
