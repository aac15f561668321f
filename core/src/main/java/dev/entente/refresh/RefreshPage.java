package dev.entente.refresh;

import dev.entente.program.Ending;
import dev.entente.program.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look-through wants side by side: how the program ran in the quarter and in the one before it, which incentives ended in it or
 * end until the next one is over, and what was to matter in it.
 *
 * @param tiers of the version in force, lowest first
 * @param before null where nothing was in force in the quarter before
 * @param priorities what was said when the quarter before was looked through; null where nothing was
 */
public record RefreshPage(
        RefreshRow row,
        List<Tier> tiers,
        QuarterFigures now,
        @Nullable QuarterFigures before,
        List<Ending> endings,
        @Nullable String priorities) {

    public RefreshPage {
        tiers = List.copyOf(tiers);
        endings = List.copyOf(endings);
    }
}
