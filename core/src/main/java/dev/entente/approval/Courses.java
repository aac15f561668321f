package dev.entente.approval;

import dev.entente.approval.ApprovalChanged.What;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.Entitlement.Right;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.job.Dispatch;
import dev.entente.payable.BusinessDays;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way of a request through its chain: who is asked first, who next, and who when nobody answered in time. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Courses {

    static final String ESCALATE = "approval.escalate";
    private static final String NOBODY = "Nobody is there who may decide";

    @Inject
    StoredApprovals stored;

    @Inject
    ApprovalParts parts;

    @Inject
    PoliciesInForce policies;

    @Inject
    Approvables approvables;

    @Inject
    Waiters waiters;

    @Inject
    FindingMembers members;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** By the policy of this moment; what needs nobody by now is approved, and what nobody can approve is declined. */
    void begin(ApprovalRequest request) {
        if (!request.isOpen() || parts.course(request.id()).isPresent()) return;
        var known = approvables.get(request.kind()).of(request.subjectId());
        var facts = new Facts(known.values(), roles(request.askedBy()), known.exceptional());
        var policy = policies.of(request.kind());
        var decided = request.partnerId() == null
                ? policy.says().decide(facts)
                : policy.says().decideHiding(facts, approvables.secret(request.kind()));
        var rule = decided.rule();
        var steps = rule.then() instanceof Outcome.Asks(var asked) ? asked : List.<Step>of();
        var course =
                new ApprovalCourse(request.id(), policy.version(), policy.says().holidays(), rule.name(), steps, facts);
        parts.insert(course);
        switch (rule.then()) {
            case Outcome.Asks _ -> ask(request, course);
            case Outcome.Free _ -> {
                stored.did(act(request, ApprovalAct.What.FREED, course, null, rule.name()), course);
                stored.close(request, State.APPROVED, null, What.APPROVED);
            }
            case Outcome.Refused(var words) -> stored.close(request, State.DECLINED, words, What.DECLINED);
        }
    }

    private Set<Role> roles(@Nullable UUID asker) {
        return asker == null
                ? Set.of()
                : members.active(List.of(asker)).stream()
                        .findFirst()
                        .map(Member::roles)
                        .orElse(Set.of());
    }

    /** Somebody approved as one of the step; the next is asked when the step is complete. */
    void approved(ApprovalRequest request, ApprovalCourse course, Right right, @Nullable String words) {
        var step = course.steps().get(course.reached());
        var act = act(request, ApprovalAct.What.APPROVED, course, right, words);
        parts.deleteDuty(request.id(), right.place());
        boolean isComplete = !step.all()
                || right.place() >= step.approvers().size()
                || parts.duties(request.id()).stream()
                        .noneMatch(duty -> duty.place < step.approvers().size());
        if (isComplete) course.next();
        stored.did(act, course);
        if (!isComplete) {
            if (waiters.of(request).isEmpty()) escalate(request, course, NOBODY);
            return;
        }
        parts.deleteDuties(request.id());
        if (course.isThrough()) stored.close(request, State.APPROVED, null, What.APPROVED);
        else ask(request, course);
    }

    /** Asks one more, when the step's time is over; it is not while a question is open. */
    void escalate(ApprovalRequest request) {
        var course = parts.course(request.id()).orElse(null);
        if (!request.isOpen() || course == null || course.dueAt() == null || course.isPaused()) return;
        if (!clock.instant().isBefore(course.dueAt())) escalate(request, course, "Nobody decided in time");
    }

    private void escalate(ApprovalRequest request, ApprovalCourse course, String because) {
        var step = course.steps().get(course.reached());
        if (course.escalated() >= step.escalate().size()) {
            if (waiters.of(request).isEmpty()) stored.tell(request, What.STUCK);
            return;
        }
        var next = step.escalate().get(course.escalated());
        int place = step.approvers().size() + course.escalated();
        course.escalate();
        parts.insertDuties(List.of(new ApprovalDuty(request.id(), course.reached(), place, next)));
        due(request, course, step);
        stored.did(act(request, ApprovalAct.What.ESCALATED, course, null, because), course);
        if (waiters.of(List.of(next), waiters.barred(request)).isEmpty()) escalate(request, course, NOBODY);
        else stored.tell(request, What.ESCALATED);
    }

    /** One more is asked, whom an administrator names where nobody can decide. */
    void reassign(ApprovalRequest request, ApprovalCourse course, Member to) {
        var step = course.steps().get(course.reached());
        int most = parts.duties(request.id()).stream()
                .mapToInt(duty -> duty.place)
                .max()
                .orElse(-1);
        int place = Math.max(step.approvers().size() + step.escalate().size(), most + 1);
        parts.insertDuties(
                List.of(new ApprovalDuty(request.id(), course.reached(), place, new Approver.Person(to.id()))));
        due(request, course, step);
        stored.did(act(request, ApprovalAct.What.REASSIGNED, course, null, to.name()), course);
        stored.tell(request, What.WAITS);
    }

    /**
     * The question was answered: the step has as much time left as when it was asked, and those who wait are told. Nothing where
     * they asked another one meanwhile.
     */
    void resume(ApprovalRequest request) {
        var course = parts.course(request.id()).orElse(null);
        if (course == null || !resume(course)) return;
        stored.update(course);
        if (course.dueAt() != null) dispatch.at(course.dueAt(), ESCALATE, request.id());
        stored.tell(request, What.ANSWERED);
    }

    /** False where it goes on already, or where a question is still open. */
    boolean resume(ApprovalCourse course) {
        var questions = parts.questions(course.id);
        if (!course.isPaused() || questions.stream().anyMatch(each -> each.answeredAt() == null)) return false;
        questions.stream()
                .map(ApprovalQuestion::answeredAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(answered -> course.resume(answered, tenant.get().zone()));
        return true;
    }

    private void ask(ApprovalRequest request, ApprovalCourse course) {
        var step = course.steps().get(course.reached());
        parts.insertDuties(IntStream.range(0, step.approvers().size())
                .mapToObj(i -> new ApprovalDuty(
                        request.id(), course.reached(), i, step.approvers().get(i)))
                .toList());
        due(request, course, step);
        parts.update(course);
        if (waiters.of(step.approvers(), waiters.barred(request)).isEmpty()) escalate(request, course, NOBODY);
        else stored.tell(request, What.WAITS);
    }

    private void due(ApprovalRequest request, ApprovalCourse course, Step step) {
        var within = step.within();
        if (within == null) return;
        var due = within.after(clock.instant(), tenant.get().zone(), BusinessDays.of(course.holidays));
        course.due(due, clock.instant());
        dispatch.at(due, ESCALATE, request.id());
    }

    ApprovalAct act(
            ApprovalRequest request,
            ApprovalAct.What what,
            ApprovalCourse course,
            @Nullable Right right,
            @Nullable String words) {
        return new ApprovalAct(request.id(), what, course.reached(), right, words, clock.instant());
    }
}
