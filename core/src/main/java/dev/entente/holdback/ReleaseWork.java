package dev.entente.holdback;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes payable what of a partner is due, in parts that each commit. */
@Internal
@ApplicationScoped
class ReleaseWork implements DueWork {

    @Inject
    ReleasingParts releasing;

    @Override
    public String kind() {
        return ReleaseClock.RELEASE;
    }

    @Override
    public void run(UUID subject) {
        boolean more;
        do more = releasing.some(subject);
        while (more);
    }
}
