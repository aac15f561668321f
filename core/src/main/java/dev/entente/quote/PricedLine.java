package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Step;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with its price: the steps from the list price to what it costs, which they add up to; or, without a price, why
 * there is none.
 *
 * @param list what all pieces cost at list price, rounded like the price itself
 * @param usual what it would cost without the special price that is asked for; null where none is
 * @param by what says each of the steps, such as "discounts 1, program partners version 3"; null where that was not kept
 */
public record PricedLine(
        String sku,
        String name,
        long quantity,
        Period term,
        List<Step> steps,
        @Nullable Amount list,
        @Nullable Amount net,
        @Nullable String because,
        @Nullable Amount usual,
        @Nullable List<String> by) {

    /** At its usual price. */
    public PricedLine(
            String sku,
            String name,
            long quantity,
            Period term,
            List<Step> steps,
            @Nullable Amount list,
            @Nullable Amount net,
            @Nullable String because) {
        this(sku, name, quantity, term, steps, list, net, because, null, null);
    }

    public PricedLine {
        steps = List.copyOf(steps);
        by = by == null ? null : List.copyOf(by);
    }

    /** What says a step, by its place; empty where nothing was kept of it. */
    public String by(int step) {
        return by == null ? "" : by.get(step);
    }

    /** The same for people, who know the program that prices the line by what it is called. */
    public String by(int step, @Nullable String program, @Nullable String called) {
        return program == null || called == null ? by(step) : Trail.named(by(step), program, called);
    }

    /** As lines were kept before it was said what says each step. */
    PricedLine unsaid() {
        return new PricedLine(sku, name, quantity, term, steps, list, net, because, usual, null);
    }
}
