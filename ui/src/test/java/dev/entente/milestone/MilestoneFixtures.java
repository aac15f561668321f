package dev.entente.milestone;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Milestones for tests. */
public final class MilestoneFixtures {

    private MilestoneFixtures() {}

    public static Milestone reported(MilestoneReport report, UUID partner) {
        return new Milestone(report, partner, null, Instant.EPOCH);
    }

    /** By a certification. */
    public static Milestone shown(Milestone milestone, MilestoneReport report, UUID certification) {
        milestone.become(report, milestone.partnerId(), certification, Instant.EPOCH);
        return milestone;
    }

    public static Milestone corrected(Milestone milestone, MilestoneReport report, UUID partner) {
        milestone.become(report, partner, null, Instant.EPOCH);
        return milestone;
    }

    public static Milestone withdrawn(Milestone milestone) {
        milestone.withdraw(Instant.EPOCH);
        return milestone;
    }

    /** As the database would look for it. */
    public static boolean finds(MilestoneFilter filter, Milestone milestone) {
        var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
        return (filter.withdrawn() == null || filter.withdrawn() == milestone.isWithdrawn())
                && (filter.partnerId() == null || filter.partnerId().equals(milestone.partnerId()))
                && (milestone.name() + " " + milestone.externalId())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed);
    }
}
