package dev.entente.plan;

import dev.entente.plan.PlanTask.Course;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans for tests of screens. */
public final class PlanFixtures {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private PlanFixtures() {}

    public static List<Content> starters() {
        return StarterTemplates.all(Map.of());
    }

    public static PlanTemplate template(Content content) {
        return new PlanTemplate(content, 1, NOW);
    }

    /** Of those that sell, since the second of March; the first two tasks are done, and a registration is waited for. */
    public static Page running(UUID partnerId, String partner, LocalDate today) {
        var template = template(starters().getFirst());
        var plan = new PartnerPlan(partnerId, template, MONDAY, NOW);
        var tasks = new ArrayList<PlanTask>();
        for (var task : template.tasks()) {
            var made = new PlanTask(plan, tasks.size(), task, MONDAY.plusDays(task.days()));
            made.id = Ids.derived("task", task.key());
            tasks.add(made);
        }
        plan.id = Ids.derived("plan", partnerId);
        for (var done : tasks.subList(0, 2)) {
            done.course = Course.DONE;
            done.closedOn = MONDAY.plusDays(1);
        }
        return new Page(plan, tasks, Progress.of(tasks, today), partner, Map.of(), Set.of());
    }

    /** The page once the owner of an open task has left. */
    public static Page without(Page page, String key, UUID owner, String name) {
        page.tasks().stream().filter(task -> task.key().equals(key)).forEach(task -> task.ownerId = owner);
        return new Page(page.plan(), page.tasks(), page.progress(), page.partner(), Map.of(owner, name), Set.of(owner));
    }

    public static PlanTask close(Page page, UUID id, Course how) {
        var task = page.tasks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        task.course = how;
        task.closedOn = MONDAY.plusDays(18);
        return task;
    }
}
