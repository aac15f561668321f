package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.clock.ShownClock;
import dev.entente.table.Sheet.Column;
import java.util.List;

/** What stands in the columns of clocks. */
final class ClockColumns {

    static final List<Column<ShownClock>> ALL = List.of(
            of("Promise", ShownClock::promise),
            of("Owed by", row -> row.side().code()),
            of("Partner", ShownClock::partner),
            of("For", ShownClock::subject),
            of("Within", ShownClock::within),
            of("Standing", row -> row.standing().code()),
            of("Began", ShownClock::beganAt),
            of("Due", ShownClock::dueAt),
            of("Paused", ShownClock::pausedAt),
            of("Why it stood still", ShownClock::because),
            of("Warned", ShownClock::warnedAt),
            of("Overdue since", ShownClock::breachedAt),
            of("Steps told", ShownClock::escalated),
            of("Stopped", ShownClock::stoppedAt),
            of("Took seconds", ShownClock::tookSeconds));

    private ClockColumns() {}
}
