package dev.entente.approval;

import dev.entente.approval.ApprovalRequest.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are looked for: in any of these states (none: in all), about things of a kind, of a partner; or only those whose
 * time is over while no question is open.
 */
public record ApprovalFilter(
        List<State> states, @Nullable String kind, @Nullable UUID partnerId, boolean overdue) {

    public static final ApprovalFilter ALL = new ApprovalFilter(List.of(), null, null);
    public static final ApprovalFilter OVERDUE = new ApprovalFilter(List.of(State.OPEN), null, null, true);
    static final ApprovalFilter OPEN = new ApprovalFilter(List.of(State.OPEN), null, null);

    public ApprovalFilter(List<State> states, @Nullable String kind, @Nullable UUID partnerId) {
        this(states, kind, partnerId, false);
    }

    public ApprovalFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    public static ApprovalFilter of(
            @Nullable String state, @Nullable String kind, @Nullable UUID partnerId, boolean overdue) {
        if (overdue && state != null && state(state) != State.OPEN)
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/state", "Leave it out: only what is open is overdue");
        var one = overdue ? List.of(State.OPEN) : List.<State>of();
        return new ApprovalFilter(state == null ? one : List.of(state(state)), kind, partnerId, overdue);
    }

    private static State state(String written) {
        return Stream.of(State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/state",
                        "Use open, approved, declined, withdrawn or overtaken"));
    }

    String[] stateNames() {
        var wanted = states.isEmpty() ? Stream.of(State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }
}
