package dev.entente.earning;

import dev.entente.milestone.MilestoneReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of milestones, and has them worked out with all that counts what they earn, in the transaction that reports them. */
@ApplicationScoped
class RatingReached {

    @Inject
    RatingMilestones milestones;

    @Inject
    RatingCounted counted;

    void on(@Observes MilestoneReported event) {
        var milestone = event.milestone();
        counted.after(milestones.rate(List.of(milestone), event.reason()).days());
    }
}
