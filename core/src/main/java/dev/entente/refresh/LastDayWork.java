package dev.entente.refresh;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says on the last day of a quarter what nobody has looked through. */
@Internal
@ApplicationScoped
@Transactional
class LastDayWork implements DueWork {

    static final String DUE = "program.refresh-due";

    @Inject
    KeepingRefreshes keeping;

    @Override
    public String kind() {
        return DUE;
    }

    @Override
    public void run(UUID subject) {
        keeping.lastDay(subject);
    }
}
