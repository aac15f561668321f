package dev.entente.refresh;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens what a program wants looked through, on its day. */
@Internal
@ApplicationScoped
@Transactional
class RefreshWork implements DueWork {

    static final String OPENS = "program.refresh";

    @Inject
    KeepingRefreshes keeping;

    @Override
    public String kind() {
        return OPENS;
    }

    @Override
    public void run(UUID subject) {
        keeping.due(subject);
    }
}
