package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.job.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Tells that a subscription is about to end. */
@Internal
@ApplicationScoped
class RenewalWork implements TimedWork {

    @Inject
    RenewalNews news;

    @Override
    public String kind() {
        return RenewalClock.ENDING;
    }

    @Override
    public void run(UUID subject, Instant due) {
        news.ending(subject, due);
    }
}
