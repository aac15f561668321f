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
        @Nullable Amount usual) {

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
        this(sku, name, quantity, term, steps, list, net, because, null);
    }

    public PricedLine {
        steps = List.copyOf(steps);
    }
}
