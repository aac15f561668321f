package dev.entente.plan;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.plan.PlanTask.Course;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a plan that runs: more tasks, other owners and days, and tasks that are skipped with a reason. */
@ApplicationScoped
@Transactional
@Requires(PlanPermissions.MANAGE)
public class ChangingPlans {

    @Inject
    Plans plans;

    @Inject
    StoredPlans stored;

    @Inject
    PlanPromises promises;

    @Inject
    FindingMembers members;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** What a task says, whose it is and by when it is due. */
    public record Said(
            String title, String help, Role owner, @Nullable UUID member, LocalDate due) {}

    /** One that is ticked off by hand, behind those that there are. */
    public PlanTask add(UUID planId, Said said) {
        var plan = stored.running(planId);
        var tasks = stored.tasks(planId);
        if (tasks.size() >= PlanCheck.MOST)
            throw Problem.field(PlanProblem.UNCLEAR_PLAN, "/title", "A plan has at most " + PlanCheck.MOST + " tasks");
        check(plan, said);
        int place = tasks.size();
        var asked = new TaskPlan(
                "own-" + (place + 1), said.title(), said.help(), said.owner(), 0, false, TaskKind.MANUAL, "", Set.of());
        var task = new PlanTask(plan, place, asked, said.due());
        task.give(said.owner(), said.member(), said.due());
        plans.insertTasks(List.of(task));
        stored.audit.record("plan.extended", "plan", planId, null, StoredPlans.view(task));
        stored.wake(List.of(task));
        promises.begin(List.of(task));
        return task;
    }

    /** The revision is the one that was seen (null: whatever stands). */
    public PlanTask change(UUID planId, UUID id, @Nullable Integer revision, Said said) {
        var plan = stored.running(planId);
        var task = seen(planId, id, revision);
        check(plan, said);
        var before = StoredPlans.view(task);
        boolean moves = !task.dueOn().equals(said.due())
                || task.ownerRole().isHome() != said.owner().isHome();
        task.say(said.title().strip(), said.help().strip());
        task.give(said.owner(), said.member(), said.due());
        stored.changed("plan.changed", List.of(task), List.of(before));
        stored.wake(List.of(task));
        if (moves) promises.move(task);
        return task;
    }

    public PlanTask skip(UUID planId, UUID id, @Nullable Integer revision, String reason) {
        new Findings().line("/reason", reason, 500).refuse(PlanProblem.UNCLEAR_PLAN);
        stored.running(planId);
        var task = seen(planId, id, revision);
        if (!task.isOpen()) return task;
        var before = StoredPlans.view(task);
        task.close(Course.SKIPPED, reason.strip(), tenant.today(), clock.instant());
        stored.changed("plan.skipped", List.of(task), List.of(before));
        return task;
    }

    private PlanTask seen(UUID planId, UUID id, @Nullable Integer revision) {
        var task = stored.task(planId, id);
        if (revision != null && task.revision() != revision) throw meanwhile();
        return task;
    }

    private void check(PartnerPlan plan, Said said) {
        var findings = new Findings().line("/title", said.title(), 120);
        if (said.help().length() > 2_000) findings.add("/help", "Use at most 2000 characters");
        if (said.due().isBefore(plan.startedOn())) findings.add("/due", "Use a day from the first of the plan on");
        if (said.due().isAfter(plan.startedOn().plusYears(3))) findings.add("/due", "Use a day within three years");
        var member = said.member();
        if (member != null && able(plan, said.owner()).stream().noneMatch(member::equals))
            findings.add(
                    "/member",
                    "Name somebody active who is " + said.owner().words().toLowerCase(Locale.ROOT));
        findings.refuse(PlanProblem.UNCLEAR_PLAN);
    }

    private List<UUID> able(PartnerPlan plan, Role role) {
        var found = role.isHome() ? members.atHome(Set.of(role)) : members.ofPartner(plan.partnerId(), Set.of(role));
        return found.stream().map(each -> each.id()).toList();
    }

    static Problem meanwhile() {
        return new Problem(PlanProblem.PLAN_TASK_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
