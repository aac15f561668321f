package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.quote.PricedLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first of deals that are alike, with all steps: what it is, on which day, what the customer pays, how the program prices
 * it (null: it does not), what its offer gives (null: there is none), and what it comes to.
 */
public record Example(
        What what,
        LocalDate on,
        Amount customer,
        @Nullable PricedLine price,
        @Nullable Earning earning,
        Figures figures) {

    /** What such a deal is. */
    public enum What {
        NEW,
        NEW_REGISTERED,
        RENEWAL,
        DELIVERY,
        PERIOD
    }
}
