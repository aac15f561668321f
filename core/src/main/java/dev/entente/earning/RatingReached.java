package dev.entente.earning;

import dev.entente.milestone.MilestonesReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of milestones, and has them worked out with all that counts what they earn, in the transaction that reports them. */
@ApplicationScoped
class RatingReached {

    @Inject
    RatingMilestones milestones;

    @Inject
    RatingCounted counted;

    void on(@Observes MilestonesReported event) {
        counted.after(milestones.rate(event.milestones(), event.reason()).days());
    }
}
