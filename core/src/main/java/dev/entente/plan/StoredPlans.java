package dev.entente.plan;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.clock.CountingDays;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.plan.PartnerPlan.Course;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans as they are read and written, with the trail and the clock. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredPlans {

    static final String OVERDUE = "plan.task";
    static final String FINISHED = "plan.finished";

    @Inject
    Plans plans;

    @Inject
    CountingDays counting;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    PlanPromises promises;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<PlansStarted> started;

    /** The plan when nobody else changes it. */
    PartnerPlan alone(UUID id) {
        plans.lock(Scope.current().tenantId(), id);
        return seen(id);
    }

    PartnerPlan seen(UUID id) {
        return plans.byId(id)
                .orElseThrow(() -> new Problem(PlanProblem.UNKNOWN_PLAN, "Look for it among the partner's plans."));
    }

    /** The same where it has to run still. */
    PartnerPlan running(UUID id) {
        var plan = alone(id);
        if (!plan.isRunning()) throw new Problem(PlanProblem.PLAN_HAS_ENDED, "Start another one if it is needed.");
        return plan;
    }

    PlanTask task(UUID planId, UUID id) {
        return plans.task(id)
                .filter(task -> task.planId().equals(planId))
                .orElseThrow(
                        () -> new Problem(PlanProblem.UNKNOWN_PLAN_TASK, "Look for it among the tasks of the plan."));
    }

    private List<PlanTask> tasksOf(List<PartnerPlan> some) {
        return plans.tasksOf(some.stream().map(PartnerPlan::id).toArray(UUID[]::new));
    }

    List<PlanTask> tasks(UUID planId) {
        return plans.tasksOf(new UUID[] {planId});
    }

    /** With each of these partners, by its template; in as many questions however many they are. */
    List<PartnerPlan> begin(Map<UUID, PlanTemplate> templates, LocalDate from) {
        if (templates.isEmpty()) return List.of();
        var begun = new ArrayList<PartnerPlan>();
        var tasks = new ArrayList<PlanTask>();
        templates.forEach((partnerId, template) -> {
            var plan = new PartnerPlan(partnerId, template, from, clock.instant());
            begun.add(plan);
            int place = 0;
            for (var task : template.tasks()) tasks.add(new PlanTask(plan, place++, task, due(from, task)));
        });
        plans.insertAll(begun);
        plans.insertTasks(tasks);
        audit.recordAll(begun.stream()
                .map(plan -> new Change("plan.started", "partner", plan.partnerId(), null, view(plan)))
                .toList());
        wake(tasks);
        started.fire(new PlansStarted(templates.keySet()));
        // What had happened before the plan began is ticked off by now: nobody promised it.
        if (promises.mayRun()) promises.begin(tasksOf(begun));
        return begun;
    }

    LocalDate due(LocalDate from, TaskPlan task) {
        return task.workingDays() ? counting.calendar().after(from, task.days()) : from.plusDays(task.days());
    }

    void end(PartnerPlan plan, Course how, @Nullable String reason) {
        endAll(List.of(plan), how, reason);
    }

    void endAll(List<PartnerPlan> some, Course how, @Nullable String reason) {
        for (var plan : some) {
            var before = view(plan);
            plan.end(how, tenant.today(), reason, clock.instant());
            plans.update(plan);
            audit.record("plan." + how.code(), "partner", plan.partnerId(), before, view(plan));
        }
        if (!some.isEmpty() && promises.mayRun()) promises.drop(tasksOf(some));
    }

    /** What changed, with its rows in the trail; the plan is looked at where it may be finished. */
    void changed(String action, List<PlanTask> tasks, List<Map<String, Object>> before) {
        plans.updateTasks(tasks);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            changes.add(new Change(action, "plan", task.planId(), before.get(i), view(task)));
        }
        audit.recordAll(changes);
        promises.close(tasks);
        tasks.stream()
                .filter(task -> !task.isOpen())
                .map(PlanTask::planId)
                .distinct()
                .forEach(this::look);
    }

    /**
     * Where nothing is open any more the plan ends with the reach of the system: what follows from it is the vendor's. Asked
     * later, since of two that close the last two at the same moment neither sees what the other did.
     */
    void look(UUID planId) {
        dispatch.now(FINISHED, planId);
    }

    /** Looked at in the first hour of the day after each is due. */
    void wake(List<PlanTask> tasks) {
        dispatch.all(
                OVERDUE,
                tasks.stream()
                        .map(task -> new Due(morning(task.dueOn().plusDays(1)), task.id()))
                        .toList());
    }

    Instant morning(LocalDate day) {
        return day.atStartOfDay(tenant.get().zone()).toInstant();
    }

    static Map<String, Object> view(PartnerPlan plan) {
        var view = new LinkedHashMap<String, Object>();
        view.put("plan", plan.name());
        view.put("from", plan.startedOn().toString());
        view.put("state", plan.course().code());
        if (plan.template() != null) view.put("template", plan.template() + " " + plan.templateVersion());
        if (plan.reason() != null) view.put("reason", plan.reason());
        return view;
    }

    static Map<String, Object> view(PlanTask task) {
        var view = new LinkedHashMap<String, Object>();
        view.put("task", task.title());
        view.put("owner", task.ownerId() == null ? task.ownerRole().name() : String.valueOf(task.ownerId()));
        view.put("due", task.dueOn().toString());
        view.put("state", task.course().code());
        if (task.note() != null) view.put("note", task.note());
        return view;
    }
}
