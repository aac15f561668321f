package dev.entente.approval;

import dev.entente.approval.ApprovalChanged.What;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as they are read and written, each change with its row in the trail and told to whoever listens. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredApprovals {

    @Inject
    ApprovalRequests requests;

    @Inject
    ApprovalParts parts;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<ApprovalChanged> changed;

    ApprovalRequest seen(UUID id) {
        return requests.byId(id).orElseThrow(StoredApprovals::unknown);
    }

    ApprovalRequest open(UUID id) {
        var request = seen(id);
        if (!request.isOpen()) throw closed(request);
        return request;
    }

    void asked(ApprovalRequest request) {
        Broken.told(() -> requests.insert(request), StoredApprovals::meanwhile, "approval_request_once");
        audit.record("approval.asked", "approval", request.id(), null, view(request));
        changed.fire(new ApprovalChanged(request, What.ASKED));
    }

    void close(ApprovalRequest request, State as, @Nullable String because, What what) {
        var before = view(request);
        request.close(as, because, clock.instant());
        try {
            requests.update(request);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record("approval." + as.name().toLowerCase(Locale.ROOT), "approval", request.id(), before, view(request));
        changed.fire(new ApprovalChanged(request, what));
    }

    /** What was done by somebody, or the clock; the course is written with it, so that of two at once one is told to look again. */
    void did(ApprovalAct act, ApprovalCourse course) {
        update(course);
        parts.insert(act);
        var what = act.what().name().toLowerCase(Locale.ROOT);
        var after = new LinkedHashMap<String, Object>();
        after.put("step", act.step() + 1);
        if (act.insteadOf() != null) after.put("insteadOf", act.insteadOf().toString());
        if (act.words() != null) after.put("words", act.words());
        audit.record("approval.step." + what, "approval", act.requestId(), null, after);
    }

    void update(ApprovalCourse course) {
        try {
            parts.update(course);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    void tell(ApprovalRequest request, What what) {
        changed.fire(new ApprovalChanged(request, what));
    }

    /** What the trail shows of a request. */
    static Map<String, Object> view(ApprovalRequest request) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", request.number());
        view.put("kind", request.kind());
        view.put("title", request.title());
        view.put("state", request.state().name().toLowerCase(Locale.ROOT));
        view.put("digest", request.digest());
        if (request.because() != null) view.put("because", request.because());
        return view;
    }

    static Problem unknown() {
        return new Problem(ApprovalProblem.UNKNOWN_APPROVAL, "Look for it in the list of requests.");
    }

    static Problem meanwhile() {
        return new Problem(
                ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Look at it again, and decide what you see then.");
    }

    static Problem closed(ApprovalRequest request) {
        var state = request.state().name().toLowerCase(Locale.ROOT);
        return new Problem(ApprovalProblem.APPROVAL_IS_CLOSED, request.number() + " is " + state + " by now.");
    }
}
