package dev.entente.milestone;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** In the order of their keys, behind this one; of one partner or of all. */
    @Requires(MilestonePermissions.READ)
    public List<Milestone> after(UUID after, @Nullable UUID partnerId, int limit) {
        return milestones.after(after, partnerId, Limit.of(limit));
    }
}
