package dev.entente.plan;

import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What cannot be in a list of tasks: keys twice, tasks that nobody knows, tasks that wait for each other in a circle. Pure. */
final class PlanCheck {

    static final int MOST = 100;
    private static final int LONGEST_DAYS = 730;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private PlanCheck() {}

    static Findings of(List<TaskPlan> tasks) {
        var findings = new Findings();
        if (tasks.isEmpty()) findings.add("/tasks", "Write at least one task");
        if (tasks.size() > MOST) findings.add("/tasks", "Write at most " + MOST + " tasks");
        var keys = new HashSet<String>();
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            var at = "/tasks/" + i;
            findings.form(at + "/key", task.key(), KEY, "Use 1 to 40 lower-case letters, digits or hyphens");
            if (!keys.add(task.key())) findings.add(at + "/key", "Another task has this key");
            task(findings, at, task);
        }
        for (int i = 0; i < tasks.size(); i++) {
            for (var other : tasks.get(i).after()) {
                if (!keys.contains(other)) findings.add("/tasks/" + i + "/after", "There is no task " + other);
            }
        }
        circle(tasks)
                .ifPresent(keysInCircle -> findings.add(
                        "/tasks/" + place(tasks, keysInCircle.getFirst()) + "/after",
                        "These wait for each other: " + String.join(" \u2192 ", keysInCircle)));
        return findings;
    }

    static void task(Findings findings, String at, TaskPlan task) {
        findings.line(at + "/title", task.title(), 120);
        if (!task.help().isEmpty()) {
            if (task.help().length() > 2_000) findings.add(at + "/help", "Use at most 2000 characters");
        }
        if (task.days() < 0 || task.days() > LONGEST_DAYS)
            findings.add(at + "/days", "Use 0 to " + LONGEST_DAYS + " days");
        if (task.kind().isOfSomething()) findings.line(at + "/of", task.of(), 100);
        else if (!task.of().isEmpty()) findings.add(at + "/of", "Leave this out; it is not of anything");
    }

    private static int place(List<TaskPlan> tasks, String key) {
        for (int i = 0; i < tasks.size(); i++) if (tasks.get(i).key().equals(key)) return i;
        return 0;
    }

    /** The keys of tasks that wait for each other, the first one again at the end. */
    static Optional<List<String>> circle(List<TaskPlan> tasks) {
        var after = new HashMap<String, Set<String>>();
        tasks.forEach(task -> after.putIfAbsent(task.key(), task.after()));
        var done = new HashSet<String>();
        for (var task : tasks) {
            var found = circle(task.key(), after, new ArrayList<>(), done);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<List<String>> circle(
            String key, Map<String, Set<String>> after, List<String> way, Set<String> done) {
        if (way.contains(key)) {
            var circle = new ArrayList<>(way.subList(way.indexOf(key), way.size()));
            circle.add(key);
            return Optional.of(circle);
        }
        if (!done.add(key)) return Optional.empty();
        way.add(key);
        for (var other : after.getOrDefault(key, Set.of())) {
            var found = circle(other, after, way, done);
            if (found.isPresent()) return found;
        }
        way.removeLast();
        return Optional.empty();
    }
}
