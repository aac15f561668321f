package dev.entente.clock;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks at a clock when it may have something to say. */
@Internal
@ApplicationScoped
class LookWork implements DueWork {

    @Inject
    DueClocks due;

    @Override
    public String kind() {
        return RunningClocks.LOOK;
    }

    @Override
    public void run(UUID subject) {
        due.look(subject);
    }
}
