package dev.entente.prospect;

import dev.entente.problem.Problem;
import dev.entente.prospect.Prospect.State;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which prospects are looked for: in any of these states (none: in all), of a source, found by what was typed. */
public record ProspectFilter(
        List<State> states,
        @Nullable Source source,
        @Nullable String typed) {

    public static final ProspectFilter ALL = new ProspectFilter(List.of(), null, null);

    public ProspectFilter {
        states = List.copyOf(states);
    }

    public static ProspectFilter of(@Nullable String state, @Nullable String source, @Nullable String typed) {
        return new ProspectFilter(
                state == null ? List.of() : List.of(state(state)), source == null ? null : Source.of(source), typed);
    }

    private static State state(String written) {
        return Stream.of(State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/state", "Use new, contacted, interested, applied or dropped"));
    }

    String[] stateNames() {
        var wanted = states.isEmpty() ? Stream.of(State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }

    @Nullable
    String sourceName() {
        return source == null ? null : source.name();
    }
}
