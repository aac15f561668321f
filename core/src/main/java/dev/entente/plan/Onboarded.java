package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.Need;
import dev.entente.lifecycle.NeedAnswer;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose onboarding is neither finished nor waived. */
@Internal
@ApplicationScoped
class Onboarded implements NeedAnswer {

    @Inject
    Plans plans;

    @Inject
    CurrentTenant tenant;

    @Override
    public Need need() {
        return Need.PLAN;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<UUID> partnerIds) {
        var all = plans.onboardings(partnerIds.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(PartnerPlan::partnerId));
        var running = all.values().stream()
                .flatMap(List::stream)
                .filter(PartnerPlan::isRunning)
                .map(PartnerPlan::id)
                .toArray(UUID[]::new);
        var tasks = running.length == 0
                ? Map.<UUID, List<PlanTask>>of()
                : plans.tasksOf(running).stream().collect(Collectors.groupingBy(PlanTask::partnerId));
        var missing = new HashMap<UUID, List<String>>();
        for (var id : partnerIds) {
            var own = all.getOrDefault(id, List.of());
            if (tasks.containsKey(id)) {
                var progress = Progress.of(tasks.getOrDefault(id, List.of()), tenant.today());
                // What is closed throughout ends in a moment by itself.
                if (!progress.isFinished()) missing.put(id, List.of(open(progress)));
            } else if (own.stream().noneMatch(Onboarded::isOver)) {
                missing.put(id, List.of("It has no onboarding plan; start one, or waive it."));
            }
        }
        return missing;
    }

    private static String open(Progress progress) {
        int open = progress.all() - progress.closed();
        return open + " of " + progress.all()
                + " tasks of its onboarding plan are open; finish them, or waive the plan.";
    }

    private static boolean isOver(PartnerPlan plan) {
        return plan.course() == PartnerPlan.Course.FINISHED || plan.course() == PartnerPlan.Course.WAIVED;
    }
}
