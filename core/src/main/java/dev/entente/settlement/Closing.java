package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.settlement.Statement.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a statement may be closed, and what becomes of what it comes to: pure functions. */
final class Closing {

    private Closing() {}

    /** It is paid, or carried on to the next, or there is nothing to do about it; and why. */
    record Outcome(boolean isPaid, boolean isCarried, String because) {}

    /** By the least that is paid out. Only currencies are paid, whatever points come to. */
    static Outcome outcome(Amount toPay, Amount least) {
        if (toPay.minor() == 0) return new Outcome(false, false, "It comes to nothing");
        if (!toPay.unit().isCurrency()) return new Outcome(false, false, "Points are not paid out");
        if (toPay.isNegative())
            return new Outcome(false, true, "The partner owes it, and it is set off against what comes next");
        if (toPay.compareTo(least) < 0)
            return new Outcome(false, true, "It is less than " + least + ", the least that is paid out");
        return new Outcome(true, false, "It is paid");
    }

    static Optional<Problem> notToReview(Statement statement, LocalDate today) {
        if (statement.state.isFinal()) return Optional.of(isFinal());
        if (statement.nextPeriod.isAfter(today))
            return refused(
                    SettlementProblem.MONTH_IS_NOT_OVER,
                    words(statement.month()) + " goes on through " + statement.nextPeriod.minusDays(1)
                            + ". Review it afterwards.");
        return Optional.empty();
    }

    /** The statement before, if it is open still, is closed first: what it carries stands on this one. */
    static Optional<Problem> notToApprove(
            Statement statement, long postings, @Nullable YearMonth openBefore, @Nullable UUID member) {
        if (statement.state.isFinal()) return Optional.of(isFinal());
        if (statement.state == State.OPEN)
            return refused(SettlementProblem.NOT_REVIEWED, "Have somebody review it first.");
        if (Objects.requireNonNull(statement.reviewedPostings) != postings)
            return refused(
                    SettlementProblem.CHANGED_SINCE_REVIEW,
                    "More was posted since it was reviewed. Review it again, and approve what stands on it then.");
        if (member != null && member.equals(statement.reviewedBy))
            return refused(SettlementProblem.SECOND_PERSON_NEEDED, "You reviewed it; somebody else approves it.");
        if (openBefore != null)
            return refused(
                    SettlementProblem.STATEMENT_BEFORE_IS_OPEN,
                    "Approve the one of " + words(openBefore) + " first: what it carries stands on this one.");
        return Optional.empty();
    }

    /** Nobody decides on another amount than the one they saw. */
    static Optional<Problem> notAsSeen(Amount toPay, @Nullable Amount seen) {
        if (seen == null)
            return refused(
                    SettlementProblem.AMOUNT_NOT_NAMED,
                    "Look at it, and say in toPay what it comes to, such as {\"toPay\":{\"value\":\"100.00\",\"unit\":\"EUR\"}}.");
        return seen.equals(toPay)
                ? Optional.empty()
                : refused(
                        SettlementProblem.STATEMENT_CHANGED_MEANWHILE,
                        "It comes to " + toPay + " now, not to " + seen + ". Look at it again.");
    }

    /** A sale and its refund leave the amount as it was, and two lines that nobody has seen. */
    static Optional<Problem> notAsMany(long lines, @Nullable Long seen) {
        if (seen == null)
            return refused(
                    SettlementProblem.AMOUNT_NOT_NAMED, "Look at its lines, and say in lines how many there are.");
        return seen == lines
                ? Optional.empty()
                : refused(
                        SettlementProblem.STATEMENT_CHANGED_MEANWHILE,
                        "It has " + lines + (lines == 1 ? " line" : " lines") + " now, not " + seen
                                + ". Look at it again.");
    }

    private static Problem isFinal() {
        return new Problem(SettlementProblem.STATEMENT_IS_APPROVED, "It never changes again.");
    }

    private static Optional<Problem> refused(SettlementProblem kind, String detail) {
        return Optional.of(new Problem(kind, detail));
    }

    static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
