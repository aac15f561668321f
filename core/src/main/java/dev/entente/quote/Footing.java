package dev.entente.quote;

import dev.entente.program.Pricing;
import dev.entente.program.RatePolicy;
import dev.entente.quote.Basis.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's carts for a motion are priced by on a day, whatever is in them.
 *
 * @param joined the program that prices them; empty: list prices
 * @param tier null where there is none
 * @param asked the steps of the program's pricing
 * @param since when it takes part
 * @param paths in which somebody of it is certified
 */
record Footing(
        Optional<Joined> joined,
        Pricing pricing,
        @Nullable String tier,
        List<Asked> asked,
        LocalDate since,
        List<String> paths) {

    @Nullable
    RatePolicy policy() {
        return joined.map(each -> each.version().rates()).orElse(null);
    }
}
