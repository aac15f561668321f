package dev.entente.plan;

import dev.entente.identity.Role;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A task as a template has it: its key within the template, what it says, the role that owns it, the day by which it is due
 * counted from the first day of the plan in days or in days on which people work, how it is ticked off and of what, and the keys
 * of the tasks that have to be done before.
 */
public record TaskPlan(
        String key,
        String title,
        String help,
        Role owner,
        int days,
        boolean workingDays,
        TaskKind kind,
        String of,
        Set<String> after) {

    public TaskPlan {
        title = title.strip();
        help = help.strip();
        of = of.strip();
        after = Collections.unmodifiableSet(new TreeSet<>(after));
    }

    TaskPlan tickedBy(TaskKind other) {
        return new TaskPlan(key, title, help, owner, days, workingDays, other, of, after);
    }

    TaskPlan tickedBy(TaskKind other, String what) {
        return new TaskPlan(key, title, help, owner, days, workingDays, other, what, after);
    }

    TaskPlan behind(String... keys) {
        return new TaskPlan(key, title, help, owner, days, workingDays, kind, of, Set.of(keys));
    }
}
