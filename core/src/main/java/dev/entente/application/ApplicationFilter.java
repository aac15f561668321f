package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which applications are looked for: in any of these states (none: in all that count), of a program, of an owner, by what was typed. */
public record ApplicationFilter(
        List<State> states,
        @Nullable String program,
        @Nullable UUID owner,
        @Nullable String typed) {

    public static final ApplicationFilter ALL = new ApplicationFilter(List.of(), null, null, null);

    /** Those that the vendor sees. */
    public static final List<State> SHOWN =
            List.of(State.WAITING, State.ASKED, State.ACCEPTED, State.DECLINED, State.MERGED);

    public ApplicationFilter {
        states = List.copyOf(states);
    }

    public static ApplicationFilter of(
            @Nullable String state, @Nullable String program, @Nullable UUID owner, @Nullable String typed) {
        return new ApplicationFilter(state == null ? List.of() : List.of(state(state)), program, owner, typed);
    }

    private static State state(String written) {
        return SHOWN.stream()
                .filter(state -> StoredApplications.word(state).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/state", "Use waiting, asked, accepted, declined or merged"));
    }

    String[] stateNames() {
        Stream<State> wanted =
                states.isEmpty() ? SHOWN.stream() : states.stream().filter(SHOWN::contains);
        return wanted.map(Enum::name).toArray(String[]::new);
    }
}
