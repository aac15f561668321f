package dev.entente.sale;

import dev.entente.problem.Problem;

/** What became of a report. */
public sealed interface Outcome {

    /** The sale is new, or changed: a revision was added. */
    record Recorded(Sale sale) implements Outcome {}

    /** It was reported before in just this way: nothing happened. */
    record Unchanged(Sale sale) implements Outcome {}

    /** It breaks a rule, and was not taken. */
    record Refused(Problem problem) implements Outcome {}
}
