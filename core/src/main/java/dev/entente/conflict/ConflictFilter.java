package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.State;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.view.Typed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which cases are looked for: those in any of these states (none: in all), about something (null: anything), found by what was typed. */
public record ConflictFilter(
        List<State> states, @Nullable About about, @Nullable String typed) {

    public static final ConflictFilter ALL = new ConflictFilter(List.of(), null, null);

    public ConflictFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state and a matter by their words, or none. */
    public static ConflictFilter of(@Nullable String state, @Nullable String about, @Nullable String typed) {
        var states = state == null
                ? List.<State>of()
                : List.of(known(State.class, "/state", state, "open, asked, escalated, decided, appealed or final"));
        return new ConflictFilter(
                states,
                about == null ? null : known(About.class, "/about", about, "deal, customer or territory"),
                typed);
    }

    private static <E extends Enum<E>> E known(Class<E> type, String field, String word, String words) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> StoredConflicts.word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.field(RestProblem.INVALID_PARAMETER, field, "Use " + words));
    }

    String[] names() {
        return StoredConflicts.names(states.isEmpty() ? State.values() : states.toArray(State[]::new));
    }

    @Nullable
    String matter() {
        return about == null ? null : about.name();
    }

    /** What is looked for, as a pattern of the database; null where nothing was typed. */
    @Nullable
    String pattern() {
        return Typed.pattern(typed);
    }
}
