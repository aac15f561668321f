package dev.entente.plan;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasion.Pages;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.identity.Internal;
import dev.entente.plan.PlanTask.Course;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What each side may promise of plans: its own tasks by their days. Whoever owns one is reminded by the plan, and by no clock as well. */
@Internal
@ApplicationScoped
class PlanPromises implements Occasions {

    private static final String OURS = "plan.vendor-task";
    private static final String THEIRS = "plan.partner-task";
    private static final Pages PAGES = new Pages("partners/{partner}?part=onboarding", "portal/onboarding");

    @Inject
    RunningClocks clocks;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                new Occasion(
                        OURS,
                        "The vendor\u2019s tasks of a plan",
                        "a plan begins, or gets a task that is the vendor\u2019s",
                        "the task is done; what is skipped is not to be done any more",
                        Side.VENDOR,
                        Set.of(),
                        PlanPermissions.READ,
                        null,
                        PAGES),
                new Occasion(
                        THEIRS,
                        "The partner\u2019s tasks of a plan",
                        "a plan begins, or gets a task that is the partner\u2019s",
                        "the task is done; what is skipped is not to be done any more",
                        Side.PARTNER,
                        Set.of(),
                        PlanPermissions.READ,
                        null,
                        PAGES));
    }

    boolean mayRun() {
        return clocks.mayRun(OURS) || clocks.mayRun(THEIRS);
    }

    /** Of those that no clock runs for. What is done already, or was due before, nobody can promise any more. */
    void begin(List<PlanTask> tasks) {
        var today = tenant.today();
        var open = tasks.stream()
                .filter(task -> task.isOpen() && !task.isOverdue(today))
                .toList();
        clocks.startAll(OURS, subjects(open, true));
        clocks.startAll(THEIRS, subjects(open, false));
    }

    private List<Subject> subjects(List<PlanTask> tasks, boolean home) {
        return tasks.stream()
                .filter(task -> task.ownerRole().isHome() == home)
                .map(this::subject)
                .toList();
    }

    private Subject subject(PlanTask task) {
        var until = task.dueOn().plusDays(1).atStartOfDay(tenant.get().zone());
        return new Subject(task.partnerId(), task.id(), task.title(), clock.instant(), until.toInstant());
    }

    /** Another day, or the other side: what was promised before is not to be done any more. */
    void move(PlanTask task) {
        drop(List.of(task));
        begin(List.of(task));
    }

    /** These were closed. */
    void close(List<PlanTask> tasks) {
        var done = ids(tasks.stream().filter(task -> task.course() == Course.DONE));
        clocks.stopAll(OURS, done);
        clocks.stopAll(THEIRS, done);
        drop(tasks.stream().filter(task -> task.course() == Course.SKIPPED).toList());
    }

    /** They are not to be done any more. */
    void drop(List<PlanTask> tasks) {
        var ids = ids(tasks.stream());
        clocks.dropAll(OURS, ids);
        clocks.dropAll(THEIRS, ids);
    }

    private static List<UUID> ids(Stream<PlanTask> tasks) {
        return tasks.map(PlanTask::id).toList();
    }
}
