package dev.entente.profitability;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.earning.RateTable;
import dev.entente.model.Discounts;
import dev.entente.model.RuleTable;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.Offer;
import dev.entente.program.Pricing;
import dev.entente.program.Pricing.PriceStep;
import dev.entente.program.RegisteredDeals;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A program of two tiers that sells by 20 and 30 % off list, and pays gold two percent more. */
final class CaseFixtures {

    static final Unit EUR = Unit.currency("EUR");

    private static final List<Tier> TIERS = List.of(new Tier("silver", "Silver"), new Tier("gold", "Gold"));
    private static final String MARGIN = """
            {"discounts":[
              {"name":"Silver","when":{"field":"TIER","is":"silver"},"off":{"type":"percent","rate":"20"}},
              {"name":"Gold","when":{"field":"TIER","is":"gold"},"off":{"type":"percent","rate":"30"}}]}""";
    private static final String BONUS = """
            {"kind":"PAYS","unit":"EUR","basis":"EACH_LINE","rows":[
              {"family":"platform","tier":"gold","rates":[{"from":{"value":"0","unit":"EUR"},"rate":"2"}],"read":"WHOLE"}],
             "rounding":{"mode":"HALF_UP","decimals":2}}""";

    private CaseFixtures() {}

    static Version program(Offer... more) {
        return program(TIERS, more);
    }

    static Version program(List<Tier> tiers, Offer... more) {
        var bonus = new Offer(
                "resell",
                "Bonus",
                new PluginId("rate-table", 1),
                JsonMapper.shared().readTree(BONUS));
        var step =
                new PriceStep(new PluginId("discounts", 1), JsonMapper.shared().readTree(MARGIN));
        return new Version(
                new UUID(0, 1),
                1,
                LocalDate.of(2024, 1, 1),
                tiers,
                Stream.concat(Stream.of(bonus), Stream.of(more)).toList(),
                List.of(new Pricing("resell", List.of(step), null, null, Pricing.Place.LINE, 30)),
                RegistrationPolicy.USUAL,
                AttributionPolicy.USUAL,
                RenewalPolicy.USUAL,
                ReviewPolicy.NONE,
                null,
                null,
                null,
                RegisteredDeals.FOLLOW);
    }

    /** The same, that also sells by its prices in another motion. */
    static Version pricing(Version version, String motion) {
        var usual = version.pricing().getFirst();
        return new Version(
                version.id(),
                version.number(),
                version.from(),
                version.tiers(),
                version.offers(),
                List.of(usual, new Pricing(motion, usual.steps(), null, null, usual.place(), usual.valid())),
                version.registration(),
                version.attribution(),
                version.renewal(),
                version.review(),
                version.rates(),
                version.existing(),
                version.refresh(),
                version.deals());
    }

    static Offer offer(String motion, String terms) {
        return new Offer(
                motion,
                motion,
                new PluginId("rate-table", 2),
                JsonMapper.shared().readTree(terms));
    }

    /** What is not said is zero, and a deal runs for a year. */
    static Assumptions assumed(Map<String, String> mix, Map<Assumption, String> figures) {
        var all = new EnumMap<Assumption, BigDecimal>(Assumption.class);
        for (var each : Assumption.values())
            if (!each.isVendors()) all.put(each, each == Assumption.TERM ? BigDecimal.valueOf(12) : BigDecimal.ZERO);
        figures.forEach((which, figure) -> all.put(which, new BigDecimal(figure)));
        var shares = new LinkedHashMap<String, BigDecimal>();
        mix.forEach((motion, share) -> shares.put(motion, new BigDecimal(share)));
        return new Assumptions(EUR, "platform", shares, all);
    }

    static Map<Assumption, String> with(Map<Assumption, String> figures, Assumption which, String figure) {
        var other = new EnumMap<>(figures);
        other.put(which, figure);
        return other;
    }

    /** From January 2027 on. */
    static BusinessCase forecast(Version version, Assumptions assumed, @Nullable String tier) {
        var first = LocalDate.of(2027, 1, 1);
        var known = new Known("program", first, first, Month.JANUARY, List.of(), Map.of());
        var tiers = BusinessCase.tiers(
                assumed, known, version, new MotionTerms.Models(offer -> model(offer.model()), CaseFixtures::pricing));
        var progress = tier == null ? null : TierProgress.of(version.tiers(), Optional.of(tier), Map.of());
        return new BusinessCase("program", "Program", 1, assumed, tiers, progress);
    }

    private static Optional<CommercialModel<?>> model(PluginId id) {
        return Stream.<CommercialModel<?>>of(new RateTable(), new RuleTable())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    private static Optional<PricingModel<?>> pricing(PluginId id) {
        var discounts = new Discounts();
        return discounts.id().equals(id) ? Optional.of(discounts) : Optional.empty();
    }
}
