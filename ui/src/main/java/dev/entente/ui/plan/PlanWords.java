package dev.entente.ui.plan;

import dev.entente.plan.PartnerPlan;
import dev.entente.plan.PlanTask;
import dev.entente.plan.Progress;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.Locale;

/** How plans and their tasks are called on screen. */
final class PlanWords {

    private PlanWords() {}

    static String course(PartnerPlan plan) {
        return switch (plan.course()) {
            case RUNNING -> "Running";
            case FINISHED -> "Finished";
            case WAIVED -> "Waived";
            case CANCELLED -> "Given up";
        };
    }

    static Tone tone(PartnerPlan plan) {
        return switch (plan.course()) {
            case RUNNING -> Tone.INFO;
            case FINISHED -> Tone.GOOD;
            case WAIVED, CANCELLED -> Tone.NEUTRAL;
        };
    }

    /** Done, skipped, overdue, waiting for another, or when it is due. */
    static String state(PlanTask task, Page page, LocalDate today) {
        return switch (task.course()) {
            case DONE -> "Done";
            case SKIPPED -> "Skipped";
            case OPEN -> {
                if (task.isOverdue(today)) yield "Overdue";
                yield Progress.isWaiting(task, page.tasks()) ? "Waits" : "Open";
            }
        };
    }

    static Tone tone(PlanTask task, LocalDate today) {
        return switch (task.course()) {
            case DONE -> Tone.GOOD;
            case SKIPPED -> Tone.NEUTRAL;
            case OPEN -> task.isOverdue(today) ? Tone.BAD : Tone.INFO;
        };
    }

    /** Whose it is: the member, or whoever has the role; and whether the member has left. */
    static String owner(PlanTask task, Page page) {
        var role = task.ownerRole().words();
        var owner = task.ownerId();
        if (owner == null) return role;
        var name = page.names().getOrDefault(owner, role);
        return page.gone().contains(owner) ? name + " (has left)" : name;
    }

    /** When it was closed, or is due; and what it waits for. */
    static String when(PlanTask task, Page page) {
        var format = Format.user();
        var closed = task.closedOn();
        if (closed != null) {
            var how = task.isByItself()
                    ? "Happened on "
                    : task.course() == PlanTask.Course.SKIPPED ? "Skipped on " : "Done on ";
            return how + format.day(closed);
        }
        var due = "Due " + format.day(task.dueOn());
        var before = Progress.before(task, page.tasks());
        return before.isEmpty()
                ? due
                : due + " \u00b7 after \u201c" + before.getFirst().title() + "\u201d";
    }

    static String ticked(PlanTask task) {
        return switch (task.kind()) {
            case MANUAL, DOCUMENT -> "";
            case CERTIFICATION -> "Ticked off by a certification in " + task.ofWhat();
            case REGISTRATION -> "Ticked off by the first registration";
            case SALE -> "Ticked off by the first sale";
            case MILESTONE -> "Ticked off by the milestone \u201c" + task.ofWhat() + "\u201d";
        };
    }

    static String progress(Progress progress) {
        return progress.closed() + " of " + progress.all() + " tasks";
    }

    static String overdue(int count) {
        return count == 1 ? "1 overdue" : Format.user().number(count).toLowerCase(Locale.ROOT) + " overdue";
    }
}
