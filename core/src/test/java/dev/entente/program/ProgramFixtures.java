package dev.entente.program;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.earning.RateTable;
import dev.entente.earning.ReferralFee;
import dev.entente.model.Discounts;
import dev.entente.model.RuleTable;
import dev.entente.plugins.marketplace.ListingFee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Program files, and the models that they name. */
final class ProgramFixtures {

    static final List<String> STARTERS =
            List.of("marketplace-listing", "partner-led-support", "partnership-levels", "referral", "reseller");

    /** Our own table of rates, and the listing fee of the plugin; any measure of net revenue. */
    static final TermsReading TERMS =
            new TermsReading(ProgramFixtures::model, ProgramFixtures::pricing, ProgramFixtures::isRevenue, _ -> true);

    static final String LEVELS = BringingStarters.program("partnership-levels");

    private ProgramFixtures() {}

    static ProgramFile levels() {
        return ProgramFile.read(LEVELS, TERMS);
    }

    /** The levels program with one text in place of another, each time it stands there. */
    static String levelsWith(String text, String instead) {
        if (!LEVELS.contains(text)) throw new IllegalArgumentException("Not in the file: " + text);
        return LEVELS.replace(text, instead);
    }

    static Optional<CommercialModel<?>> model(PluginId id) {
        return Stream.<CommercialModel<?>>of(new RateTable(), new RuleTable(), new ReferralFee(), new ListingFee())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    static Optional<PricingModel<?>> pricing(PluginId id) {
        var discounts = new Discounts();
        return discounts.id().equals(id) ? Optional.of(discounts) : Optional.empty();
    }

    private static boolean isRevenue(Measure measure) {
        return measure.what().equals("net-revenue");
    }
}
