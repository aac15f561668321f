package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Standing;
import dev.entente.program.Tier;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all motions of one tier's course have in common: what is assumed, what is known, and what came so far. */
record Setting(Assumptions assumed, Known known, @Nullable Tier tier, Set<Measure> measures, Totals totals) {

    /** At list price. */
    Amount list() {
        return assumed.amount(Assumption.DEAL);
    }

    /** What the customer pays. */
    Amount customer() {
        return list().minus(part(Assumption.DISCOUNT, list()));
    }

    /** What it costs the partner to sell a deal. */
    Amount costOfSale() {
        return part(Assumption.SALES_COST, customer()).plus(assumed.amount(Assumption.DEAL_COST));
    }

    /** So many percent, rounded half up to the smallest part. */
    Amount part(Assumption share, Amount whole) {
        int decimals = assumed.unit().scale();
        return Amount.exactly(assumed.share(share).of(whole).rounded(decimals, RoundingMode.HALF_UP));
    }

    Standing standing(boolean registered, Map<Measure, Amount> measured, Map<Measure, Amount> own) {
        var code = tier == null ? null : tier.code();
        return new Standing(code, known.joined(), registered, known.paths(), measured, own, Standing.Credit.WHOLE);
    }
}
