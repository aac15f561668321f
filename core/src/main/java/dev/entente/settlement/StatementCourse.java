package dev.entente.settlement;

import dev.entente.settlement.Statement.State;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a statement is on its way: since when it is approved, until which day its lines can be disputed, why it is held, when it was paid. */
public record StatementCourse(
        State state,
        @Nullable Instant approvedAt,
        @Nullable LocalDate disputableUntil,
        @Nullable String heldBecause,
        @Nullable LocalDate paidOn) {

    /** The month goes on. */
    public static final StatementCourse OPEN = new StatementCourse(State.OPEN, null, null, null, null);
}
