package dev.entente.conflict;

import dev.entente.conflict.Conflict.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which cases are looked for: those in any of these states; none means all. */
public record ConflictFilter(List<State> states) {

    public static final ConflictFilter ALL = new ConflictFilter(List.of());

    public ConflictFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    static ConflictFilter of(@Nullable String state) {
        if (state == null) return ALL;
        return new ConflictFilter(List.of(Stream.of(State.values())
                .filter(each -> StoredConflicts.word(each).equals(state))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/state",
                        "Use open, asked, escalated, decided, appealed or final"))));
    }

    String[] names() {
        return StoredConflicts.names(states.isEmpty() ? State.values() : states.toArray(State[]::new));
    }
}
