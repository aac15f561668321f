package dev.entente.clock;

import dev.entente.clock.Clock.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which clocks to list: standing like this (none: any), of a promise, owed by a side, with a partner. */
public record ClockFilter(
        Set<Standing> standings,
        @Nullable UUID promiseId,
        @Nullable Side side,
        @Nullable UUID partnerId) {

    /** What has not stopped. */
    public static final ClockFilter OPEN = new ClockFilter(Standing.OPEN, null, null, null);

    public ClockFilter {
        standings = Set.copyOf(standings);
    }

    /** As it is asked for over REST: "open", or how it stands; "vendor" or "partner". */
    public static ClockFilter of(
            @Nullable String standing, @Nullable UUID promise, @Nullable String side, @Nullable UUID partner) {
        return new ClockFilter(standings(standing), promise, side(side), partner);
    }

    private static Set<Standing> standings(@Nullable String asked) {
        if (asked == null) return Set.of();
        if (asked.equals("open")) return Standing.OPEN;
        return Set.of(Standing.of(asked)
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/standing",
                        "Use open, overdue, soon, running, paused, kept, missed or dropped")));
    }

    private static @Nullable Side side(@Nullable String asked) {
        if (asked == null) return null;
        return Stream.of(Side.values())
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.field(RestProblem.INVALID_PARAMETER, "/side", "Use vendor or partner"));
    }

    /** Whether only what has stopped is asked for. */
    boolean isOver() {
        return !standings.isEmpty() && standings.stream().noneMatch(Standing.OPEN::contains);
    }

    boolean has(Standing standing) {
        return standings.isEmpty() || standings.contains(standing);
    }

    String[] states() {
        return Stream.of(Standing.values())
                .filter(this::has)
                .map(ClockFilter::state)
                .distinct()
                .map(State::name)
                .toArray(String[]::new);
    }

    private static State state(Standing standing) {
        return switch (standing) {
            case OVERDUE, SOON, RUNNING -> State.RUNNING;
            case PAUSED -> State.PAUSED;
            case KEPT -> State.KEPT;
            case MISSED -> State.MISSED;
            case DROPPED -> State.DROPPED;
        };
    }

    String[] sides() {
        return side == null
                ? Stream.of(Side.values()).map(Side::name).toArray(String[]::new)
                : new String[] {side.name()};
    }
}
