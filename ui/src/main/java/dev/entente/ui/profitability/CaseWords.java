package dev.entente.ui.profitability;

import dev.entente.api.Amount;
import dev.entente.profitability.Example.What;
import dev.entente.profitability.TierCase;
import dev.entente.ui.kit.Format;

/** Forecasts in words. */
final class CaseWords {

    private CaseWords() {}

    static String name(TierCase tier) {
        return tier.tier() == null ? "Without tiers" : tier.tier().name();
    }

    static String breakEven(TierCase tier) {
        var month = tier.breakEven();
        return month == null ? "no break-even" : "break-even in month " + month;
    }

    /** "+€1,200", "−€300". */
    static String change(Amount amount) {
        return (amount.minor() > 0 ? "+" : "") + Format.user().whole(amount);
    }

    static String what(What what) {
        return switch (what) {
            case NEW -> "A new deal";
            case NEW_REGISTERED -> "A new deal that was registered";
            case RENEWAL -> "A renewal";
            case DELIVERY -> "Services with a new deal";
            case PERIOD -> "The end of a month";
        };
    }
}
