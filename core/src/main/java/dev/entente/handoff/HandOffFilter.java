package dev.entente.handoff;

import dev.entente.handoff.ShownHandOff.Standing;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which to list: standing like this (none: any), of one partner, of one deal. */
public record HandOffFilter(
        Set<Standing> standings,
        @Nullable UUID partnerId,
        @Nullable UUID dealId) {

    public static final HandOffFilter ALL = new HandOffFilter(Set.of(), null, null);

    public HandOffFilter {
        standings = Set.copyOf(standings);
    }

    public static HandOffFilter of(UUID dealId) {
        return new HandOffFilter(Set.of(), null, dealId);
    }

    /** As it is asked for over REST: "waiting", "done" or "over". */
    static HandOffFilter of(@Nullable String standing, @Nullable UUID partner, @Nullable UUID deal) {
        if (standing == null) return new HandOffFilter(Set.of(), partner, deal);
        var asked = Stream.of(Standing.values())
                .filter(each -> each.code().equals(standing))
                .findFirst()
                .orElseThrow(
                        () -> Problem.field(RestProblem.INVALID_PARAMETER, "/standing", "Use waiting, done or over"));
        return new HandOffFilter(Set.of(asked), partner, deal);
    }

    boolean has(Standing standing) {
        return standings.isEmpty() || standings.contains(standing);
    }
}
