package dev.entente.ui.refresh;

import dev.entente.clock.Quarter;
import dev.entente.refresh.ProgramRefresh;
import dev.entente.refresh.RefreshRow;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;

/** What people read of a refresh. */
public final class RefreshWords {

    private RefreshWords() {}

    static String quarter(Quarter quarter) {
        return "Q" + quarter.number() + " " + quarter.year();
    }

    /** "Q4 2026 · due 31 Dec 2026", or what came of it. */
    public static String quiet(RefreshRow row, LocalDate today) {
        var refresh = row.refresh();
        return quarter(refresh.quarter()) + " \u00b7 " + (refresh.isOpen() ? due(refresh, today) : outcome(row));
    }

    static String due(ProgramRefresh refresh, LocalDate today) {
        boolean isOver = refresh.dueOn().isBefore(today);
        return (isOver ? "overdue since " : "due ") + Format.user().day(refresh.dueOn());
    }

    /** "a draft, published as version 4", "nothing changed". */
    static String outcome(RefreshRow row) {
        return switch (row.refresh().state()) {
            case OPEN -> "open";
            case UNCHANGED -> "nothing changed";
            case DRAFTED ->
                row.version() == null ? "a draft came of it" : "a draft, published as version " + row.version();
        };
    }

    static StatusBadge badge(ProgramRefresh refresh, LocalDate today) {
        if (!refresh.isOpen()) return new StatusBadge("Closed", Tone.GOOD);
        return refresh.dueOn().isBefore(today)
                ? new StatusBadge("Overdue", Tone.BAD)
                : new StatusBadge("Open", Tone.INFO);
    }

    /** Who closed it and how, as a sentence of the change log. */
    public static String did(RefreshRow row) {
        var by = row.by() == null ? "Somebody" : row.by();
        var quarter = quarter(row.refresh().quarter());
        return switch (row.refresh().state()) {
            case OPEN -> "It is looked through for " + quarter;
            case UNCHANGED -> by + " looked it through for " + quarter + ": nothing changes";
            case DRAFTED -> by + " looked it through for " + quarter + " and opened a draft";
        };
    }
}
