package dev.entente.lead;

import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which leads are looked for: in any of these states (none: in all), at or from a partner, hot ones alone, found by what was typed. */
public record LeadFilter(
        List<Lead.State> states,
        @Nullable UUID partner,
        boolean hot,
        @Nullable String typed) {

    public static final LeadFilter ALL = new LeadFilter(List.of(), null, false, null);

    public LeadFilter {
        states = List.copyOf(states);
    }

    public static LeadFilter in(Lead.State... states) {
        return new LeadFilter(List.of(states), null, false, null);
    }

    static LeadFilter of(
            @Nullable String state, @Nullable UUID partner, @Nullable Boolean hot, @Nullable String typed) {
        return new LeadFilter(
                state == null ? List.of() : List.of(state(state)), partner, Boolean.TRUE.equals(hot), typed);
    }

    private static Lead.State state(String written) {
        return Stream.of(Lead.State.values())
                .filter(each -> each.code().equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/state",
                        "Use new, offered, accepted, worked, converted or closed"));
    }

    String[] stateNames() {
        var wanted = states.isEmpty() ? Stream.of(Lead.State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }
}
