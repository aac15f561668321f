package dev.entente.deal;

import dev.entente.rest.RestProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which deals are looked for: at any of these stages (none: at all), of a partner, of a motion, found by what was typed. */
public record DealFilter(
        List<Stage> stages,
        @Nullable UUID partnerId,
        @Nullable String motion,
        @Nullable String typed) {

    public static final DealFilter ALL = new DealFilter(List.of(), null, null, null);

    public DealFilter {
        stages = List.copyOf(stages);
    }

    /** As it is asked for over REST: a stage by its word, or none. */
    public static DealFilter of(
            @Nullable String stage, @Nullable UUID partnerId, @Nullable String motion, @Nullable String typed) {
        var stages = stage == null ? List.<Stage>of() : List.of(ShownDeal.stage(stage, RestProblem.INVALID_PARAMETER));
        return new DealFilter(stages, partnerId, motion, typed);
    }

    /** None for all. */
    String[] stageNames() {
        return Stage.names(stages);
    }
}
