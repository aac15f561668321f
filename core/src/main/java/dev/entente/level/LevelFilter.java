package dev.entente.level;

import dev.entente.level.LevelProposal.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which proposals are looked for: in any of these states (none: in all), of a program (its code), of a partner, found by what was typed. */
public record LevelFilter(
        List<State> states,
        @Nullable String program,
        @Nullable UUID partnerId,
        @Nullable String typed) {

    public static final LevelFilter OPEN = new LevelFilter(List.of(State.OPEN), null, null, null);

    public LevelFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    public static List<State> states(@Nullable String word) {
        if (word == null) return List.of();
        return Stream.of(State.values())
                .filter(state -> word(state).equals(word))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/state", "Use open, accepted, declined or outdated"));
    }

    public static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return states + " " + program + " " + partnerId + " " + typed;
    }
}
