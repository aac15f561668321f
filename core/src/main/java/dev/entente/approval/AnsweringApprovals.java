package dev.entente.approval;

import dev.entente.approval.ApprovalChanged.What;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.Dispatch;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** For whoever asked: answers what others want to know before they decide, and takes requests back. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.ASK)
public class AnsweringApprovals {

    static final String ANSWERED = "approval.answered";

    @Inject
    StoredApprovals stored;

    @Inject
    ApprovalParts parts;

    @Inject
    Courses courses;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** The first question that is open. */
    public ApprovalRequest answer(UUID id, String answer) {
        new Findings().line("/answer", answer, 1000).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.open(id);
        var question = parts.questions(id).stream()
                .filter(each -> each.answer() == null)
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ApprovalProblem.UNCLEAR_APPROVAL, "/answer", "No question is open; wait for one"));
        question.answered(answer.strip(), clock.instant());
        parts.update(question);
        audit.record("approval.answered", "approval", id, null, Map.of("answer", answer.strip()));
        if (Scope.current().isHome()) courses.resume(request);
        else dispatch.now(ANSWERED, id); // the time that is left is the vendor's alone
        return request;
    }

    public ApprovalRequest withdraw(UUID id, String because) {
        new Findings().line("/because", because, 500).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.open(id);
        stored.close(request, State.WITHDRAWN, because.strip(), What.WITHDRAWN);
        return request;
    }
}
