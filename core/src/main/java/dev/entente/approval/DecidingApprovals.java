package dev.entente.approval;

import dev.entente.approval.ApprovalChanged.What;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.Entitlement.Right;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For those who are waited for: approves, declines, asks back, and remarks. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.DECIDE)
public class DecidingApprovals {

    private static final int MOST_WORDS = 1000;

    @Inject
    StoredApprovals stored;

    @Inject
    ApprovalParts parts;

    @Inject
    Courses courses;

    @Inject
    Waiters waiters;

    @Inject
    Approvables approvables;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /** As one of its step; once, however often it is said. */
    public ApprovalRequest approve(UUID id, @Nullable String words) {
        var said = words == null || words.isBlank() ? null : words.strip();
        if (said != null) new Findings().line("/words", said, MOST_WORDS).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.seen(id);
        if (hasApproved(request)) return request;
        if (!request.isOpen()) throw StoredApprovals.closed(request);
        approvables.get(request.kind()).against(request.subjectId()).ifPresent(because -> {
            throw new Problem(ApprovalProblem.NOT_TO_BE_APPROVED, because);
        });
        courses.approved(request, course(request), right(request), said);
        return request;
    }

    /** All of it, whatever others said before. */
    public ApprovalRequest decline(UUID id, String because) {
        new Findings().line("/because", because, 500).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.open(id);
        var right = right(request);
        var course = course(request);
        stored.did(courses.act(request, ApprovalAct.What.DECLINED, course, right, because.strip()), course);
        parts.deleteDuties(id);
        stored.close(request, State.DECLINED, because.strip(), What.DECLINED);
        return request;
    }

    /** Whoever asked is to say more; the time stands still until they have. */
    public ApprovalRequest question(UUID id, String question) {
        new Findings().line("/question", question, MOST_WORDS).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.open(id);
        var right = right(request);
        var course = course(request);
        if (parts.questions(id).stream().anyMatch(each -> each.answer() == null))
            throw Problem.field(
                    ApprovalProblem.UNCLEAR_APPROVAL, "/question", "A question is open already; wait for its answer");
        courses.resume(course); // what was answered a moment ago, before time stands still anew
        var now = clock.instant();
        course.pause(now);
        stored.did(courses.act(request, ApprovalAct.What.QUESTIONED, course, right, question.strip()), course);
        parts.insert(new ApprovalQuestion(request, question.strip(), now));
        stored.tell(request, What.QUESTIONED);
        return request;
    }

    /** For the others who decide; whoever asked does not see it. */
    public ApprovalRequest comment(UUID id, String words) {
        new Findings().line("/words", words, MOST_WORDS).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
        var request = stored.open(id);
        if (access.current().id().equals(request.askedBy())) throw notYours();
        var course = course(request);
        stored.did(courses.act(request, ApprovalAct.What.COMMENTED, course, null, words.strip()), course);
        return request;
    }

    private boolean hasApproved(ApprovalRequest request) {
        var course = parts.course(request.id()).orElse(null);
        if (course == null) return false;
        var me = access.current().id();
        boolean isOpen = request.isOpen();
        return (isOpen || request.state() == State.APPROVED)
                && parts.acts(request.id()).stream()
                        .anyMatch(act -> act.what() == ApprovalAct.What.APPROVED
                                && me.equals(act.memberId())
                                && (!isOpen || act.step() == course.reached()));
    }

    private Right right(ApprovalRequest request) {
        return waiters.right(access.current(), request).orElseThrow(() -> notYours(request));
    }

    private ApprovalCourse course(ApprovalRequest request) {
        return parts.course(request.id())
                .orElseThrow(() -> new Problem(
                        ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Who decides is being found out. Try again."));
    }

    // Where somebody decided in the same moment, nothing waits any more; that is no lack of a right.
    private Problem notYours(ApprovalRequest seen) {
        if (stored.seen(seen.id()).revision == seen.revision) return notYours();
        return new Problem(ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Somebody decided meanwhile. Look at it again.");
    }

    private static Problem notYours() {
        var advice =
                "It waits for others. Nobody decides what they asked for or made, nor in the place of whoever did, nor two steps.";
        return new Problem(ApprovalProblem.NOT_YOURS_TO_APPROVE, advice);
    }
}
