package dev.entente.dispute;

import dev.entente.problem.Problem;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementLine;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a line can be disputed on a day: a pure function. */
final class Window {

    private Window() {}

    static Optional<Problem> closed(StatementCourse course, StatementLine line, LocalDate today) {
        var until = course.disputableUntil();
        if (until == null)
            return refused(DisputeProblem.NOT_DISPUTABLE, "The statement is not approved yet, and may still change.");
        if (!line.explained())
            return refused(
                    DisputeProblem.NOT_DISPUTABLE,
                    "It is the balance of the statement before; question a line of that one.");
        if (today.isAfter(until))
            return refused(DisputeProblem.DISPUTE_WINDOW_IS_OVER, "They could be questioned through " + until + ".");
        return Optional.empty();
    }

    private static Optional<Problem> refused(DisputeProblem kind, String detail) {
        return Optional.of(new Problem(kind, detail));
    }
}
