package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reviews programs on their days. */
@Internal
@ApplicationScoped
class ReviewWork implements DueWork {

    @Inject
    HoldingReviews holding;

    @Override
    public String kind() {
        return ReviewClock.REVIEW;
    }

    @Override
    public void run(UUID subject) {
        holding.due(subject);
    }
}
