package dev.entente.lifecycle;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.MoveProposal.Course;
import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the move that is proposed, or says why not; of two who decide at once, the second is told. */
@ApplicationScoped
@Transactional
@Requires(LifecyclePermissions.MOVE)
public class DecidingMoves {

    @Inject
    MoveProposals proposals;

    @Inject
    MovingPartners moving;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** For the reason that it was proposed for, where no other is given. */
    public MoveProposal accept(UUID id, @Nullable String reason, @Nullable String message) {
        var proposal = alone(id);
        var because = reason == null || reason.isBlank() ? proposal.because() : reason;
        close(proposal, Course.ACCEPTED, reason);
        moving.move(proposal.partnerId(), new Wish(proposal.to(), because, message, null, null));
        return proposal;
    }

    public MoveProposal decline(UUID id, String reason) {
        new Findings().line("/reason", reason, 500).refuse(LifecycleProblem.UNCLEAR_MOVE);
        var proposal = alone(id);
        close(proposal, Course.DECLINED, reason.strip());
        audit.record(
                "move.declined",
                "partner",
                proposal.partnerId(),
                null,
                Map.of("state", proposal.to().code(), "reason", reason.strip()));
        return proposal;
    }

    private MoveProposal alone(UUID id) {
        turns.with(List.of(seen(id).partnerId()));
        var proposal = seen(id);
        if (proposal.course() != Course.OPEN)
            throw new Problem(LifecycleProblem.MOVE_PROPOSAL_IS_DECIDED, "Look at the partner as it is now.");
        return proposal;
    }

    private MoveProposal seen(UUID id) {
        return proposals.byId(id).orElseThrow(ReadingLifecycle::unknown);
    }

    private void close(MoveProposal proposal, Course course, @Nullable String reason) {
        proposal.decide(course, reason, clock.instant());
        proposals.update(proposal);
    }
}
