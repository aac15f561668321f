package dev.entente.milestone;

import dev.entente.identity.Requires;
import dev.entente.milestone.TakingMilestones.Outcome;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a report of what a partner reached, once, and what corrects or withdraws it. */
@ApplicationScoped
@Transactional
public class ReportingMilestones {

    @Inject
    Milestones milestones;

    @Inject
    TakingMilestones taking;

    /** The milestone as it stands, and whether the report changed anything. */
    public record Taken(Milestone milestone, boolean changed) {}

    @Requires(MilestonePermissions.REPORT)
    public Taken report(MilestoneReport report) {
        return switch (taking.take(List.of(report)).getFirst()) {
            case Outcome.Taken taken -> new Taken(taken.milestone(), true);
            case Outcome.Same same -> new Taken(same.milestone(), false);
            case Outcome.Refused refused -> throw refused.problem();
        };
    }

    /** As if it had never been reported; a second time does nothing. */
    @Requires(MilestonePermissions.REPORT)
    public Milestone withdraw(UUID id) {
        var milestone = ReadingMilestones.open(milestones, id);
        if (milestone.shownBy() != null)
            throw new Problem(
                    MilestoneProblem.SHOWN_BY_CERTIFICATION, "Correct or take out the certification that shows it.");
        taking.withdraw(List.of(milestone));
        return ReadingMilestones.open(milestones, id);
    }
}
