package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Puts the notices of renewals where a program says that a partner joined. */
@Internal
@ApplicationScoped
class JoinedWork implements DueWork {

    @Inject
    MovingNotices moving;

    @Override
    public String kind() {
        return RenewalClock.JOINED;
    }

    @Override
    public void run(UUID enrolment) {
        var after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) after = moving.ofJoined(enrolment, after.get());
    }
}
