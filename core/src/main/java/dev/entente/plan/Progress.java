package dev.entente.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far a plan is: what is done or skipped of all, what is overdue, and where it is stuck. Pure. */
public record Progress(int all, int closed, int overdue, Optional<PlanTask> stuck) {

    public static Progress of(List<PlanTask> tasks, LocalDate today) {
        int closed = (int) tasks.stream().filter(task -> !task.isOpen()).count();
        int overdue = (int) tasks.stream().filter(task -> task.isOverdue(today)).count();
        var stuck = tasks.stream()
                .filter(PlanTask::isOpen)
                .filter(task -> !isWaiting(task, tasks))
                .min(Comparator.comparing(PlanTask::dueOn).thenComparing(task -> task.place));
        return new Progress(tasks.size(), closed, overdue, stuck);
    }

    /** Whole percent, rounded down, so that only what is finished says 100. */
    public int percent() {
        return all == 0 ? 100 : closed * 100 / all;
    }

    public boolean isFinished() {
        return closed == all;
    }

    /** Whether something has to be done before it. */
    public static boolean isWaiting(PlanTask task, List<PlanTask> all) {
        return !before(task, all).isEmpty();
    }

    /** What of all has to be done before it, and is not yet. */
    public static List<PlanTask> before(PlanTask task, List<PlanTask> all) {
        Map<String, PlanTask> byKey =
                all.stream().collect(Collectors.toMap(PlanTask::key, Function.identity(), (one, _) -> one));
        Set<String> seen = new HashSet<>();
        return task.after().stream()
                .filter(seen::add)
                .map(byKey::get)
                .filter(other -> other != null && other.isOpen())
                .toList();
    }
}
