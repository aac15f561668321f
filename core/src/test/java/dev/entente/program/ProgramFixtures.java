package dev.entente.program;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.earning.RateTable;
import dev.entente.earning.ReferralFee;
import dev.entente.model.Discounts;
import dev.entente.model.RuleTable;
import dev.entente.plugins.alliance.CoFundedProgram;
import dev.entente.plugins.alliance.EmbeddedLicence;
import dev.entente.plugins.alliance.JointSolution;
import dev.entente.plugins.alliance.MutualReferral;
import dev.entente.plugins.alliance.OemLicence;
import dev.entente.plugins.gsi.IntegratorFee;
import dev.entente.plugins.gsi.IntegratorFeeByEarned;
import dev.entente.plugins.gsi.JointFund;
import dev.entente.plugins.marketplace.ListingEconomics;
import dev.entente.plugins.marketplace.ListingFee;
import dev.entente.plugins.marketplace.MarketplaceIncentive;
import dev.entente.plugins.marketplace.PrivateOffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Program files, and the models that they name. */
final class ProgramFixtures {

    static final List<String> STARTERS = List.of(
            "global-integrator",
            "marketplace-listing",
            "partner-led-support",
            "partnership-levels",
            "referral",
            "reseller",
            "technology-alliance");

    private static final Set<String> MEASURES = Set.of(
            "net-revenue",
            "net-revenue-converted",
            "net-new-pieces",
            "net-new-kept-pieces",
            "certified-people",
            "retention",
            "own-earnings");

    /** Our own models, and those of the plugins that come with the product; the measures that starters count. */
    static final TermsReading TERMS = new TermsReading(
            ProgramFixtures::model,
            ProgramFixtures::pinned,
            ProgramFixtures::pricing,
            ProgramFixtures::isKnown,
            _ -> true);

    /** Commission by product family and level, with levels that ask for nothing. */
    static final String LEVELS = """
            program: partnership-levels
            name: Partnership
            from: 2023-05-19
            tiers:   # lowest first
              - {code: learning, name: Learning}
              - {code: ready, name: Ready}
              - {code: silver, name: Silver}
              - {code: gold, name: Gold}
            offers:
              - motion: resell
                name: Commission by level
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {family: enterprise, tier: learning, rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                    - {family: enterprise, tier: ready, rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                    - {family: enterprise, tier: silver, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                    - {family: enterprise, tier: gold, rates: [{from: {value: "0", unit: EUR}, rate: "20"}], read: WHOLE}
                    - {family: hosting, tier: learning, rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                    - {family: hosting, tier: ready, rates: [{from: {value: "0", unit: EUR}, rate: "50"}], read: WHOLE}
                    - {family: hosting, tier: silver, rates: [{from: {value: "0", unit: EUR}, rate: "50"}], read: WHOLE}
                    - {family: hosting, tier: gold, rates: [{from: {value: "0", unit: EUR}, rate: "50"}], read: WHOLE}
                    - {family: maintenance, rates: [{from: {value: "0", unit: EUR}, rate: "82"}], read: WHOLE}
                  caps:
                    - {family: hosting, term: P1M, most: {value: "150", unit: EUR}}
                    - {family: hosting, term: P1Y, most: {value: "1440", unit: EUR}}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private ProgramFixtures() {}

    static ProgramFile levels() {
        return ProgramFile.read(LEVELS, TERMS);
    }

    /** The levels program with one text in place of another, each time it stands there. */
    static String levelsWith(String text, String instead) {
        if (!LEVELS.contains(text)) throw new IllegalArgumentException("Not in the file: " + text);
        return LEVELS.replace(text, instead);
    }

    /** Of one plugin there are two versions. */
    static Optional<CommercialModel<?>> pinned(PluginId id, String version) {
        return version.equals("1.0.0") || version.equals("1.1.0") ? model(id) : Optional.empty();
    }

    static Optional<CommercialModel<?>> model(PluginId id) {
        return Stream.<CommercialModel<?>>of(
                        new RateTable(),
                        new RuleTable(),
                        new ReferralFee(),
                        new ListingFee(),
                        new ListingEconomics(),
                        new MarketplaceIncentive(),
                        new IntegratorFee(),
                        new IntegratorFeeByEarned(),
                        new JointFund(),
                        new JointSolution(),
                        new EmbeddedLicence(),
                        new OemLicence(),
                        new MutualReferral(),
                        new CoFundedProgram())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    static Optional<PricingModel<?>> pricing(PluginId id) {
        return Stream.<PricingModel<?>>of(new Discounts(), new PrivateOffer())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    private static boolean isKnown(Measure measure) {
        return MEASURES.contains(measure.what());
    }
}
