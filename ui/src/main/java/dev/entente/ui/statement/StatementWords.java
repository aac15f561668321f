package dev.entente.ui.statement;

import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.Optional;

/** What the course of a statement is called. */
public final class StatementWords {

    private StatementWords() {}

    public static String state(StatementRow row) {
        return switch (row.course().state()) {
            case OPEN -> "Open";
            case REVIEWED -> "Reviewed";
            case APPROVED -> "Approved";
            case PAYING -> "In a payout";
            case HELD -> "Held";
            case PAID -> "Paid";
            case CLOSED -> closed(row);
        };
    }

    private static String closed(StatementRow row) {
        if (row.disputed().minor() != 0) return "In question";
        return row.carriedOn().minor() == 0 ? "Nothing to pay" : "Carried on";
    }

    static String filter(State state) {
        return switch (state) {
            case CLOSED -> "Nothing to pay";
            case PAYING -> "In a payout";
            default -> Format.word(state.name());
        };
    }

    public static Tone tone(StatementRow row) {
        return switch (row.course().state()) {
            case OPEN, CLOSED -> Tone.NEUTRAL;
            case REVIEWED, APPROVED, PAYING -> Tone.INFO;
            case HELD -> Tone.WARN;
            case PAID -> Tone.GOOD;
        };
    }

    public static StatusBadge badge(StatementRow row) {
        return new StatusBadge(state(row), tone(row));
    }

    /** What became of it, where that is not to be seen from the sum. */
    static Optional<Notice> notice(StatementRow row) {
        var format = Format.user();
        var course = row.course();
        return switch (course.state()) {
            case HELD -> Optional.of(new Notice(Tone.WARN, "It is held", String.valueOf(course.heldBecause())));
            case PAID ->
                Optional.ofNullable(course.paidOn())
                        .map(on -> new Notice(Tone.GOOD, "Paid on " + format.day(on), notPaid(row, format)));
            case CLOSED -> closed(row, format);
            default ->
                row.disputed().minor() == 0
                        ? Optional.empty()
                        : Optional.of(new Notice(Tone.WARN, "Not all of it is paid now", notPaid(row, format)));
        };
    }

    private static Optional<Notice> closed(StatementRow row, Format format) {
        if (row.disputed().minor() != 0)
            return Optional.of(new Notice(
                    Tone.WARN,
                    "All of it is in question",
                    "Nothing is paid with this statement. What is found right is paid with the next one."));
        if (row.carriedOn().minor() == 0) return Optional.empty();
        return Optional.of(new Notice(
                Tone.INFO,
                format.money(row.carriedOn()) + " goes on to "
                        + format.month(row.period().plusMonths(1)),
                row.carriedOn().isNegative()
                        ? "It is set off against what comes next."
                        : "It is less than the least that is paid out."));
    }

    private static String notPaid(StatementRow row, Format format) {
        return row.disputed().minor() == 0
                ? ""
                : format.money(row.disputed()) + " is in question, and is not paid with the rest.";
    }
}
