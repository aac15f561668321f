package dev.entente.plan;

import dev.entente.plan.ReadingPlans.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it stands: running, finished, waived or cancelled; how far it is in percent, and what is overdue. */
public record ShownPlan(
        UUID id,
        UUID partner,
        String name,
        String purpose,
        @Nullable String template,
        @Nullable Integer version,
        LocalDate from,
        String state,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        int percent,
        int overdue,
        List<Task> tasks) {

    /** A task as it stands: open, done or skipped; waiting where something has to be done before. */
    public record Task(
            UUID id,
            String key,
            String title,
            String help,
            String owner,
            @Nullable UUID member,
            @Nullable String memberName,
            LocalDate due,
            String kind,
            String of,
            List<String> after,
            boolean waiting,
            String state,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy,
            boolean byItself,
            @Nullable String note,
            int revision) {

        static Task of(PlanTask task, List<PlanTask> all, Map<UUID, String> names) {
            var owner = task.ownerId();
            var by = task.closedBy();
            return new Task(
                    task.id(),
                    task.key(),
                    task.title(),
                    task.help(),
                    task.ownerRole().name(),
                    owner,
                    owner == null ? null : names.get(owner),
                    task.dueOn(),
                    task.kind().code(),
                    task.ofWhat(),
                    task.after(),
                    task.isOpen() && Progress.isWaiting(task, all),
                    task.course().code(),
                    task.closedOn(),
                    by == null ? null : names.get(by),
                    task.isByItself(),
                    task.note(),
                    task.revision());
        }
    }

    static ShownPlan of(Page page) {
        var plan = page.plan();
        return new ShownPlan(
                plan.id(),
                plan.partnerId(),
                plan.name(),
                plan.purpose().code(),
                plan.template(),
                plan.templateVersion(),
                plan.startedOn(),
                plan.course().code(),
                plan.endedOn(),
                plan.reason(),
                page.progress().percent(),
                page.progress().overdue(),
                page.tasks().stream()
                        .map(task -> Task.of(task, page.tasks(), page.names()))
                        .toList());
    }
}
