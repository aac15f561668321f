package dev.entente.plan;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reminds whoever owns a task once it is overdue, and again each week; where nobody is there who could do it, the vendor's managers. */
@Internal
@ApplicationScoped
class RemindingOwners implements DueWork {

    private static final int DAYS_BETWEEN = 7;

    @Inject
    Desk desk;

    @Override
    public String kind() {
        return StoredPlans.OVERDUE;
    }

    @Override
    public void run(UUID taskId) {
        desk.look(taskId);
    }

    @Internal
    @ApplicationScoped
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        Plans plans;

        @Inject
        StoredPlans stored;

        @Inject
        FindingMembers members;

        @Inject
        PlanNews news;

        @Inject
        Dispatch dispatch;

        @Inject
        CurrentTenant tenant;

        void look(UUID taskId) {
            var found = plans.task(taskId);
            if (found.isEmpty()) return;
            var plan = stored.alone(found.get().planId());
            var task = plans.task(taskId).orElseThrow();
            var today = tenant.today();
            if (!plan.isRunning() || !task.isOverdue(today)) return;
            var last = task.remindedOn;
            if (last != null && last.plusDays(DAYS_BETWEEN).isAfter(today)) return;
            task.remindedOn = today;
            plans.updateTask(task);
            dispatch.at(stored.morning(today.plusDays(DAYS_BETWEEN)), StoredPlans.OVERDUE, taskId);
            news.overdue(plan, task, owners(task));
        }

        /** The owner while it is there; else whoever has the role; nobody: empty. */
        private Set<UUID> owners(PlanTask task) {
            var one = task.ownerId();
            var named = one == null ? List.<Member>of() : members.active(List.of(one));
            var role = Set.of(task.ownerRole());
            var found = !named.isEmpty() ? named : having(task, role);
            return found.stream().map(Member::id).collect(Collectors.toSet());
        }

        private List<Member> having(PlanTask task, Set<Role> role) {
            return task.ownerRole().isHome() ? members.atHome(role) : members.ofPartner(task.partnerId(), role);
        }
    }
}
