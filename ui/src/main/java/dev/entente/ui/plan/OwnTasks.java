package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import dev.entente.plan.ReadingPlans.Own;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;
import java.time.LocalDate;
import java.util.List;

/** What somebody has to do of plans, as a short list. */
public final class OwnTasks {

    private OwnTasks() {}

    /** At home each leads to the partner, and says which it is. */
    public static Component list(List<Own> own, LocalDate today, boolean home) {
        var list = new Tasks();
        for (var each : own) {
            var task = each.task();
            var due = (task.isOverdue(today) ? "Overdue since " : "Due ")
                    + Format.user().day(task.dueOn());
            var page = home ? "partners/" + task.partnerId() + "?part=onboarding" : "portal/onboarding";
            list.task(page, task.title(), home ? each.partner() + " \u00b7 " + due : due, "");
        }
        return list;
    }
}
