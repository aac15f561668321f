package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A business as it is asked about over REST, and as an answer says what was assumed; what is left out is as usual. Amounts are in
 * the one currency; the mix says the share of each motion, in percent. What the product costs the vendor is the vendor's alone to say.
 */
public record AskedBusiness(
        @Nullable String currency,
        @Nullable String family,
        @Nullable Map<String, String> mix,
        @Nullable Integer months,
        @Nullable Integer deals,
        @Nullable Amount deal,
        @Nullable Integer term,
        @Nullable Integer ramp,
        @Nullable Percentage growth,
        @Nullable Percentage renewals,
        @Nullable Percentage registered,
        @Nullable Percentage discount,
        @Nullable Percentage salesCost,
        @Nullable Amount dealCost,
        @Nullable String people,
        @Nullable Amount person,
        @Nullable Amount investment,
        @Nullable Amount services,
        @Nullable Percentage servicesMargin,
        @Nullable Percentage vendorCost) {

    static AskedBusiness of(Assumptions assumed) {
        var mix = new LinkedHashMap<String, String>();
        assumed.mix().forEach((motion, share) -> mix.put(motion, share.toPlainString()));
        return new AskedBusiness(
                assumed.unit().code(),
                assumed.family(),
                mix,
                assumed.count(Assumption.MONTHS),
                assumed.count(Assumption.DEALS),
                assumed.amount(Assumption.DEAL),
                assumed.count(Assumption.TERM),
                assumed.count(Assumption.RAMP),
                assumed.share(Assumption.GROWTH),
                assumed.share(Assumption.RENEWALS),
                assumed.share(Assumption.REGISTERED),
                assumed.share(Assumption.DISCOUNT),
                assumed.share(Assumption.SALES_COST),
                assumed.amount(Assumption.DEAL_COST),
                assumed.figure(Assumption.PEOPLE).toPlainString(),
                assumed.amount(Assumption.PERSON),
                assumed.amount(Assumption.INVESTMENT),
                assumed.amount(Assumption.SERVICES),
                assumed.share(Assumption.SERVICES_MARGIN),
                assumed.isVendors() ? assumed.share(Assumption.VENDOR_COST) : null);
    }

    private @Nullable Object said(Assumption which) {
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
        var unit = currency == null ? usual.unit() : unit(currency);
        var figures = new EnumMap<>(usual.figures());
        for (var which : Assumption.values()) {
            var said = said(which);
            if (said == null) continue;
            if (!figures.containsKey(which)) throw refused(which.code(), "Leave it out; it is the vendor's to know");
            figures.put(which, figure(which.code(), said, unit));
        }
        return new Assumptions(unit, family == null ? usual.family() : family, mix(usual), figures);
    }

    private Map<String, BigDecimal> mix(Assumptions usual) {
        if (mix == null) return usual.mix();
        var shares = new LinkedHashMap<String, BigDecimal>();
        mix.forEach((motion, share) -> shares.put(motion, figure("mix/" + motion, share)));
        return shares;
    }

    private static BigDecimal figure(String field, Object said, Unit unit) {
        return switch (said) {
            case Integer count -> BigDecimal.valueOf(count);
            case Percentage share -> percent(share);
            case Amount amount when amount.unit().equals(unit) -> amount.value();
            case Amount _ -> throw refused(field + "/unit", "All amounts are in " + unit);
            case String text -> figure(field, text);
            default -> throw new IllegalStateException("No figure: " + said);
        };
    }

    /** 100, and not 1E+2. */
    private static BigDecimal percent(Percentage share) {
        var percent = share.percent();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static BigDecimal figure(String field, @Nullable String text) {
        try {
            if (text != null && text.length() <= 20) return new BigDecimal(text);
        } catch (NumberFormatException noFigure) {
            // said below, as one that is missing or too long is
        }
        throw refused(field, "Use a figure such as 1.5");
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
