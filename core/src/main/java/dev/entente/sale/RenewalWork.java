package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells that a subscription is about to end. */
@Internal
@ApplicationScoped
class RenewalWork implements DueWork {

    @Inject
    RenewalNews news;

    @Override
    public String kind() {
        return RenewalClock.ENDING;
    }

    @Override
    public void run(UUID subject) {
        news.ending(subject);
    }
}
