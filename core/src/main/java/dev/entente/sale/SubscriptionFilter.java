package dev.entente.sale;

import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.sale.Subscription.State;
import dev.entente.view.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which subscriptions: in any of these states (none: in all), of which a partner sold something, with what was typed in a name. */
public record SubscriptionFilter(
        List<State> states,
        @Nullable UUID partnerId,
        @Nullable String typed) {

    public static final SubscriptionFilter ALL = new SubscriptionFilter(List.of(), null, null);

    public SubscriptionFilter {
        states = List.copyOf(states);
    }

    /** As it is asked for over REST: a state by its word, or none. */
    public static SubscriptionFilter of(@Nullable String state, @Nullable UUID partnerId, @Nullable String typed) {
        return new SubscriptionFilter(state == null ? List.of() : List.of(state(state)), partnerId, typed);
    }

    private static State state(String word) {
        return Stream.of(State.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problem.field(RestProblem.INVALID_PARAMETER, "/state", "Use one of running, ending, ended"));
    }

    /** What is looked for, as a pattern of the database; null where nothing was typed. */
    @Nullable
    String pattern() {
        return Typed.pattern(typed);
    }
}
