package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.settlement.Closing.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What approving statements of one partner in one unit would do, one month after the other: what one carries on stands on the next.
 * A pure function, asked by whoever previews an approval and by the approval itself.
 */
final class Approvals {

    private Approvals() {}

    /** A statement, and what stands on it by now. */
    record Due(Statement statement, Sums sums) {}

    /** What becomes of one. */
    sealed interface Decision {

        Due due();

        /** It comes to so much, with what the months before it carry on, and that is paid, carried on, or nothing. */
        record Closes(Due due, Amount toPay, Outcome outcome) implements Decision {}

        record Refused(Due due, Problem problem) implements Decision {}
    }

    /**
     * In the order of months. The least is what has to be paid out at least; open is an earlier month that is not approved and not
     * among these, if there is one.
     */
    static List<Decision> inOrder(
            List<Due> months, Function<Statement, Amount> least, @Nullable YearMonth open, @Nullable UUID member) {
        var decisions = new ArrayList<Decision>();
        var blocking = open;
        Amount carried = null;
        YearMonth to = null;
        for (var due : months) {
            var month = due.statement().month();
            // What goes on to a month that has no statement yet opens one, and that has to be approved in between.
            if (blocking == null && to != null && to.isBefore(month)) blocking = to;
            var refused = Closing.notToApprove(due.statement(), due.sums().postings(), blocking, member);
            if (refused.isPresent()) {
                decisions.add(new Decision.Refused(due, refused.get()));
                if (blocking == null) blocking = month;
                continue;
            }
            var toPay =
                    carried == null ? due.sums().toPay() : due.sums().toPay().plus(carried);
            var outcome = Closing.outcome(toPay, least.apply(due.statement()));
            decisions.add(new Decision.Closes(due, toPay, outcome));
            carried = outcome.isCarried() ? toPay : null;
            to = outcome.isCarried() ? month.plusMonths(1) : null;
        }
        return decisions;
    }
}
