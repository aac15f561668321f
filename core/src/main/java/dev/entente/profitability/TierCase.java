package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.program.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the business comes to with one tier all the time (null: the program has none): motion by motion, together, what people
 * cost, and what is left by the end of each month, the investment at the start included.
 */
public record TierCase(
        @Nullable Tier tier,
        List<MotionCase> motions,
        Figures figures,
        Amount people,
        Amount investment,
        List<Amount> cumulative) {

    public TierCase {
        motions = List.copyOf(motions);
        cumulative = List.copyOf(cumulative);
    }

    /** What is left of the whole time. */
    public Amount margin() {
        return figures.margin().minus(people).minus(investment);
    }

    /** The first month from which on nothing is lost up to the end, counted from 1 on; null where that is not reached. */
    public @Nullable Integer breakEven() {
        int month = cumulative.size();
        while (month > 0 && !cumulative.get(month - 1).isNegative()) month--;
        return month == cumulative.size() ? null : month + 1;
    }
}
