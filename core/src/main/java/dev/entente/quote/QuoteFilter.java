package dev.entente.quote;

import dev.entente.problem.Problem;
import dev.entente.quote.Quote.State;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which quotes are looked for: in any of these states (none: in all), of a partner, for a deal, found by what was typed. */
public record QuoteFilter(
        List<State> states,
        @Nullable UUID partnerId,
        @Nullable UUID dealId,
        @Nullable String typed) {

    public static final QuoteFilter ALL = new QuoteFilter(List.of(), null, null, null);

    public QuoteFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    public static QuoteFilter of(
            @Nullable String state, @Nullable UUID partnerId, @Nullable UUID dealId, @Nullable String typed) {
        return new QuoteFilter(state == null ? List.of() : List.of(state(state)), partnerId, dealId, typed);
    }

    private static State state(String written) {
        return Stream.of(State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/state", "Use draft, sent, accepted, declined or withdrawn"));
    }

    String[] stateNames() {
        var wanted = states.isEmpty() ? Stream.of(State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }
}
