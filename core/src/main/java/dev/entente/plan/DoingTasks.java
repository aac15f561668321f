package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.KeepingDocuments;
import dev.entente.plan.PlanTask.Course;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does tasks: says that they are done, hands in what they ask for, and takes that back. Each side does its own; the vendor does all. */
@ApplicationScoped
@Requires(PlanPermissions.DO)
public class DoingTasks {

    @Inject
    Desk desk;

    @Inject
    KeepingDocuments documents;

    /** The revision is the one that was seen (null: whatever stands). */
    public PlanTask done(UUID planId, UUID id, @Nullable Integer revision, @Nullable String note) {
        return desk.done(planId, id, revision, note);
    }

    public PlanTask reopen(UUID planId, UUID id, @Nullable Integer revision) {
        return desk.reopen(planId, id, revision);
    }

    /** The document stands on the partner's record from then on, and both sides read it. */
    public PlanTask handIn(UUID planId, UUID id, String fileName, InputStream bytes) {
        var task = desk.askedFor(planId, id);
        var document = documents.handIn(task.partnerId(), task.title(), fileName, bytes);
        try {
            return desk.handedIn(planId, id, document.id());
        } catch (RuntimeException refused) {
            documents.takeBack(task.partnerId(), document.id()); // it stands for nothing
            throw refused;
        }
    }

    /** Each its own transaction: bytes arrive outside of any. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Desk {

        @Inject
        StoredPlans stored;

        @Inject
        CurrentTenant tenant;

        @Inject
        InstantSource clock;

        PlanTask done(UUID planId, UUID id, @Nullable Integer revision, @Nullable String note) {
            var said = note == null || note.isBlank() ? null : note.strip();
            if (said != null) new Findings().line("/note", said, 500).refuse(PlanProblem.UNCLEAR_PLAN);
            var task = own(planId, id, revision);
            if (task.kind().isAutomatic())
                throw new Problem(
                        PlanProblem.TICKED_BY_ITSELF, "Wait for it, or have it skipped, with a reason, by the vendor.");
            if (task.kind() == TaskKind.DOCUMENT)
                throw new Problem(PlanProblem.TICKED_BY_ITSELF, "Hand the document in.");
            if (!task.isOpen()) return task;
            refuseWaiting(task);
            var before = StoredPlans.view(task);
            task.close(Course.DONE, said, tenant.today(), clock.instant());
            stored.changed("plan.done", List.of(task), List.of(before));
            return task;
        }

        PlanTask reopen(UUID planId, UUID id, @Nullable Integer revision) {
            var task = own(planId, id, revision);
            if (task.isOpen()) return task;
            if (task.isByItself())
                throw new Problem(PlanProblem.TICKED_BY_ITSELF, "It has happened; there is nothing to take back.");
            if (task.course() == Course.SKIPPED && !Scope.current().isHome()) throw notYours();
            var before = StoredPlans.view(task);
            task.reopen();
            stored.changed("plan.reopened", List.of(task), List.of(before));
            stored.wake(List.of(task)); // its morning may have passed while it was closed
            stored.promises.begin(List.of(task));
            return task;
        }

        PlanTask askedFor(UUID planId, UUID id) {
            var task = own(planId, id, null);
            if (task.kind() != TaskKind.DOCUMENT)
                throw new Problem(PlanProblem.UNCLEAR_PLAN, "This task asks for no document.");
            refuseClosed(task);
            refuseWaiting(task);
            return task;
        }

        PlanTask handedIn(UUID planId, UUID id, UUID documentId) {
            var task = own(planId, id, null);
            refuseClosed(task);
            var before = StoredPlans.view(task);
            task.close(Course.DONE, null, tenant.today(), clock.instant());
            task.documentId = documentId;
            stored.changed("plan.done", List.of(task), List.of(before));
            return task;
        }

        private PlanTask own(UUID planId, UUID id, @Nullable Integer revision) {
            stored.running(planId);
            var task = stored.task(planId, id);
            if (!Scope.current().isHome() && task.ownerRole().isHome()) throw notYours();
            if (revision != null && task.revision() != revision) throw ChangingPlans.meanwhile();
            return task;
        }

        private static Problem notYours() {
            return new Problem(PlanProblem.NOT_YOUR_TASK, "The vendor does this one.");
        }

        // Somebody did or skipped it meanwhile: neither what was said then nor its document is replaced.
        private static void refuseClosed(PlanTask task) {
            if (task.isOpen()) return;
            var words = "It is " + task.course().code() + " already. Reopen it first.";
            throw new Problem(PlanProblem.TASK_IS_CLOSED, words);
        }

        private void refuseWaiting(PlanTask task) {
            var before = Progress.before(task, stored.tasks(task.planId()));
            if (before.isEmpty()) return;
            var words = before.stream().map(PlanTask::title).toList();
            throw new Problem(PlanProblem.TASK_WAITS, "Do this first: " + String.join("; ", words) + ".");
        }
    }
}
