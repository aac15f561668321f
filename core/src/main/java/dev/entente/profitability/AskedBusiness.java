package dev.entente.profitability;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A business as it is asked about over REST; what is left out is as usual. Amounts are in the one currency; shares are percent,
 * those of the mix by motion. What the product costs the vendor is the vendor's alone to say.
 */
public record AskedBusiness(
        @Nullable String currency,
        @Nullable String family,
        @Nullable Map<String, BigDecimal> mix,
        @Nullable BigDecimal months,
        @Nullable BigDecimal deals,
        @Nullable BigDecimal deal,
        @Nullable BigDecimal term,
        @Nullable BigDecimal ramp,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal renewals,
        @Nullable BigDecimal registered,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal salesCost,
        @Nullable BigDecimal dealCost,
        @Nullable BigDecimal people,
        @Nullable BigDecimal person,
        @Nullable BigDecimal investment,
        @Nullable BigDecimal services,
        @Nullable BigDecimal servicesMargin,
        @Nullable BigDecimal vendorCost) {

    private @Nullable BigDecimal figure(Assumption which) {
        return switch (which) {
            case MONTHS -> months;
            case DEALS -> deals;
            case DEAL -> deal;
            case TERM -> term;
            case RAMP -> ramp;
            case GROWTH -> growth;
            case RENEWALS -> renewals;
            case REGISTERED -> registered;
            case DISCOUNT -> discount;
            case SALES_COST -> salesCost;
            case DEAL_COST -> dealCost;
            case PEOPLE -> people;
            case PERSON -> person;
            case INVESTMENT -> investment;
            case SERVICES -> services;
            case SERVICES_MARGIN -> servicesMargin;
            case VENDOR_COST -> vendorCost;
        };
    }

    /** With what is usual in place of what is left out. */
    Assumptions over(Assumptions usual) {
        var figures = new EnumMap<>(usual.figures());
        for (var which : Assumption.values()) {
            var figure = figure(which);
            if (figure == null) continue;
            if (!figures.containsKey(which)) throw refused(which.code(), "Leave it out; it is the vendor's to know");
            figures.put(which, figure);
        }
        if (mix != null && mix.containsValue(null)) throw refused("mix", "Say a share for each motion, from 0 to 100");
        return new Assumptions(
                currency == null ? usual.unit() : unit(currency),
                family == null ? usual.family() : family,
                mix == null ? usual.mix() : mix,
                figures);
    }

    private static Unit unit(String currency) {
        try {
            return Unit.currency(currency);
        } catch (IllegalArgumentException unknown) {
            throw refused("currency", "Use a currency's three letters, such as EUR");
        }
    }

    private static Problem refused(String field, String why) {
        return Problem.field(ProfitabilityProblem.UNCLEAR_ASSUMPTIONS, "/" + field, why);
    }
}
