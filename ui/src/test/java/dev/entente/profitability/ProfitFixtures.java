package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.earning.RateTable;
import dev.entente.model.Discounts;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.Offer;
import dev.entente.program.Pricing;
import dev.entente.program.Pricing.PriceStep;
import dev.entente.program.RegisteredDeals;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.Requirement;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Forecasts as they are read: of a program of two tiers, 20 and 30 % off list, with a fee for referrals. */
public final class ProfitFixtures {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Measure SALES = Measure.of("net-revenue", EUR, Calendar.FISCAL_YEAR);
    private static final Tier SILVER = new Tier("silver", "Silver");
    private static final Tier GOLD =
            new Tier("gold", "Gold", List.of(new Requirement(SALES, Amount.of("300000", "EUR"), "Sales this year")));
    private static final String MARGIN = """
            {"discounts":[
              {"name":"Silver","when":{"field":"TIER","is":"silver"},"off":{"type":"percent","rate":"20"}},
              {"name":"Gold","when":{"field":"TIER","is":"gold"},"off":{"type":"percent","rate":"30"}}]}""";
    private static final String FEE = """
            {"kind":"PAYS","unit":"EUR","basis":"EACH_LINE","rows":[
              {"family":"platform","rates":[{"from":{"value":"0","unit":"EUR"},"rate":"10"}],"read":"WHOLE"}],
             "rounding":{"mode":"HALF_UP","decimals":2}}""";
    private static final Version VERSION = new Version(
            new UUID(0, 1),
            3,
            LocalDate.of(2024, 1, 1),
            List.of(SILVER, GOLD),
            List.of(new Offer(
                    "referral",
                    "Fee",
                    new PluginId("rate-table", 1),
                    JsonMapper.shared().readTree(FEE))),
            List.of(new Pricing(
                    "resell",
                    List.of(new PriceStep(
                            new PluginId("discounts", 1), JsonMapper.shared().readTree(MARGIN))),
                    null,
                    null,
                    Pricing.Place.LINE,
                    30)),
            RegistrationPolicy.USUAL,
            AttributionPolicy.USUAL,
            RenewalPolicy.USUAL,
            ReviewPolicy.NONE,
            null,
            null,
            null,
            RegisteredDeals.FOLLOW);

    private ProfitFixtures() {}

    public static Outline outline(boolean vendor) {
        return Outline.of("partnership", "Partnership", VERSION, EUR, vendor);
    }

    /** Of a partner that has silver, and has sold for so much. */
    public static BusinessCase ofSilver(Assumptions assumed) {
        var sold = Map.of(SALES, Amount.of("180000", "EUR"));
        return of(assumed, TierProgress.of(VERSION.tiers(), Optional.of("silver"), sold));
    }

    public static BusinessCase ofNobody(Assumptions assumed) {
        return of(assumed, null);
    }

    private static BusinessCase of(Assumptions assumed, @Nullable TierProgress progress) {
        var first = LocalDate.of(2026, 4, 1);
        var known = new Known("partnership", first, first, Month.JANUARY, List.of(), Map.of());
        var models = new MotionTerms.Models(offer -> model(offer.model()), ProfitFixtures::pricing);
        var tiers = BusinessCase.tiers(assumed, known, VERSION, models);
        return new BusinessCase("partnership", "Partnership", 3, assumed, tiers, progress);
    }

    private static Optional<CommercialModel<?>> model(PluginId id) {
        var table = new RateTable();
        return table.id().equals(id) ? Optional.of(table) : Optional.empty();
    }

    private static Optional<PricingModel<?>> pricing(PluginId id) {
        var discounts = new Discounts();
        return discounts.id().equals(id) ? Optional.of(discounts) : Optional.empty();
    }
}
