package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.rate.FoundRate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a figure came to in one month and one currency, the rate of that month and what it makes in the tenant's currency: neither
 * is there where no rate is known.
 */
public record Part(Figure figure, YearMonth month, Amount own, Optional<FoundRate> rate) {

    /** Rounded once, half up. */
    public Optional<Amount> converted() {
        return rate.map(each -> each.of(own));
    }
}
