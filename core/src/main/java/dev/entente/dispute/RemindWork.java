package dev.entente.dispute;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reminds the vendor of a question that is not answered. */
@Internal
@ApplicationScoped
class RemindWork implements DueWork {

    @Inject
    DueDisputes due;

    @Override
    public String kind() {
        return DisputeClock.REMIND;
    }

    @Override
    public void run(UUID subject) {
        due.remind(subject);
    }
}
