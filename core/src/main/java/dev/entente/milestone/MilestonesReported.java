package dev.entente.milestone;

import java.util.List;

/** Milestones were reported, corrected or withdrawn for one reason, in the running transaction. */
public record MilestonesReported(List<Milestone> milestones, String reason) {

    public MilestonesReported {
        milestones = List.copyOf(milestones);
    }
}
