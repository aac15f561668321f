package dev.entente.approval;

import dev.entente.approval.ApprovalChanged.What;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.problem.Findings;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other capabilities call: asks whether something may be done, and says that it is overtaken. They hear what became of it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AskingApproval {

    static final String BEGIN = "approval.begin";

    @Inject
    StoredApprovals stored;

    @Inject
    ApprovalRequests requests;

    @Inject
    Courses courses;

    @Inject
    Dispatch dispatch;

    @Inject
    Numbers numbers;

    @Inject
    InstantSource clock;

    /** Once for the same: whoever asks again is given the request that is open; one that meant something else is overtaken. */
    public ApprovalRequest ask(Subject subject, String reason) {
        new Findings().line("/reason", reason, 1000).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var open = requests.open(subject.kind(), subject.id()).orElse(null);
        if (open != null && open.digest().equals(subject.digest())) return open;
        if (open != null) overtake(open, "Something else is asked for by now");
        var request = new ApprovalRequest(numbers.next("A"), subject, reason.strip(), clock.instant());
        stored.asked(request);
        // Who decides is the vendor's alone: for a partner's member the system finds it out, a moment later.
        if (Scope.current().isHome()) courses.begin(request);
        else dispatch.now(BEGIN, request.id());
        return request;
    }

    /** What was asked for is not wanted any more, or has changed; nothing where nothing is open. */
    public void overtake(String kind, UUID subjectId, String because) {
        requests.open(kind, subjectId).ifPresent(open -> overtake(open, because));
    }

    private void overtake(ApprovalRequest open, String because) {
        stored.close(open, State.OVERTAKEN, because, What.OVERTAKEN);
    }

    /** The newest about something first. */
    public List<ApprovalRequest> about(UUID subjectId) {
        return requests.ofSubject(subjectId);
    }

    public Optional<ApprovalRequest> byId(UUID id) {
        return requests.byId(id);
    }
}
