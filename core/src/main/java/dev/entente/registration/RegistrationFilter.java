package dev.entente.registration;

import dev.entente.registration.Registration.State;
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

    String[] stateNames() {
        var wanted = states.isEmpty() ? Stream.of(State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }
}
