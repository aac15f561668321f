package dev.entente.approval;

import java.util.List;

/** Where all of its conditions hold, this is what follows. */
public record Rule(String name, List<Condition> when, Outcome then) {

    public Rule {
        when = List.copyOf(when);
    }

    /** What keeps it from deciding, in words; empty where it decides. */
    List<String> against(Facts facts) {
        return when.stream()
                .filter(condition -> !condition.holds(facts).orElse(holdsUnknown(facts)))
                .map(condition -> "not so: " + condition.says())
                .toList();
    }

    // What is not known counts against an exception: it frees nothing and refuses nothing, and asks rather once too
    // often.
    private boolean holdsUnknown(Facts facts) {
        return facts.exceptional() && then instanceof Outcome.Asks;
    }

    /** Whether this one decides wherever the other would. */
    boolean covers(Rule other) {
        return when.stream().allMatch(own -> other.when.stream().anyMatch(own::follows));
    }
}
