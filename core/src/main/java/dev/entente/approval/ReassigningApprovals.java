package dev.entente.approval;

import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Says who decides a request that nobody can decide any more, because those who would have left or had a part in it. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.REASSIGN)
public class ReassigningApprovals {

    @Inject
    StoredApprovals stored;

    @Inject
    ApprovalParts parts;

    @Inject
    Courses courses;

    @Inject
    Waiters waiters;

    @Inject
    Approvers approvers;

    /** Those who may be named, by name: who may approve, and neither asked for it nor made it nor approved a step. */
    public List<Member> others(UUID id) {
        var barred = waiters.barred(stored.seen(id));
        return approvers.members().stream()
                .filter(member -> !barred.contains(member.id()))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /** Once: as soon as somebody can decide it, it is theirs. */
    public ApprovalRequest reassign(UUID id, UUID member) {
        var request = stored.open(id);
        var course = parts.course(id)
                .orElseThrow(() -> new Problem(
                        ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Who decides is being found out. Try again."));
        if (!waiters.of(request).isEmpty())
            throw new Problem(
                    ApprovalProblem.SOMEBODY_DECIDES, "It waits for somebody who can decide it. Leave it to them.");
        var to = others(id).stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ApprovalProblem.UNCLEAR_APPROVAL,
                        "/member",
                        "Name somebody of yours who may approve, and has had no part in it"));
        courses.reassign(request, course, to);
        return request;
    }
}
