package dev.entente.milestone;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what partners reached; a partner's member finds what that partner reached alone. */
@ApplicationScoped
@Transactional
public class ReadingMilestones {

    @Inject
    Milestones milestones;

    @Requires(MilestonePermissions.READ)
    public Milestone open(UUID id) {
        return open(milestones, id);
    }

    static Milestone open(Milestones milestones, UUID id) {
        return milestones
                .byId(id)
                .orElseThrow(() ->
                        new Problem(MilestoneProblem.UNKNOWN_MILESTONE, "Look for it in the list of milestones."));
    }

    /** The latest first. */
    @Requires(MilestonePermissions.READ)
    public List<Milestone> list(MilestoneFilter filter, int offset, int limit) {
        return milestones.list(
                filter.partnerId(), filter.withdrawn(), filter.pattern(), Limit.range(offset + 1L, offset + limit));
    }

    @Requires(MilestonePermissions.READ)
    public int count(MilestoneFilter filter) {
        return Math.toIntExact(milestones.count(filter.partnerId(), filter.withdrawn(), filter.pattern()));
    }

    /** In the order of their keys, behind this one. */
    @Requires(MilestonePermissions.READ)
    public List<Milestone> after(UUID after, MilestoneFilter filter, int limit) {
        return milestones.found(after, filter.partnerId(), filter.withdrawn(), filter.pattern(), Limit.of(limit));
    }
}
