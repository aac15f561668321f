package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.job.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Renews what renews by itself, on its day. */
@Internal
@ApplicationScoped
class RenewingWork implements TimedWork {

    @Inject
    RenewingSubscriptions renewing;

    @Override
    public String kind() {
        return RenewalClock.RENEWAL;
    }

    @Override
    public void run(UUID subject, Instant due) {
        renewing.renew(subject, due);
    }
}
