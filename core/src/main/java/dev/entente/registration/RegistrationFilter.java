package dev.entente.registration;

import dev.entente.problem.Problem;
import dev.entente.registration.Registration.State;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which registrations are looked for: in any of these states (none: in all), of a partner, found by what was typed. */
public record RegistrationFilter(
        List<State> states,
        @Nullable UUID partnerId,
        @Nullable String typed) {

    public static final RegistrationFilter ALL = new RegistrationFilter(List.of(), null, null);

    public RegistrationFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    public static RegistrationFilter of(@Nullable String state, @Nullable UUID partnerId, @Nullable String typed) {
        return new RegistrationFilter(state == null ? List.of() : List.of(state(state)), partnerId, typed);
    }

    private static State state(String written) {
        return Stream.of(State.values())
                .filter(state -> ShownRegistration.words(state).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/state",
                        "Use submitted, approved, declined, lapsed, withdrawn or converted"));
    }

    /** None for all. */
    String[] stateNames() {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
