package dev.entente.model;

import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The general model of discounts: by tier, capability, volume, deal size, registration and whatever else conditions ask for,
 * stacked in their order or exclusive in groups, together up to a limit.
 */
@Dependent
public final class Discounts implements PricingModel<DiscountTerms> {

    public static final PluginId ID = new PluginId("discounts", 1);

    @Override
    public PluginId id() {
        return ID;
    }

    @Override
    public Class<DiscountTerms> terms() {
        return DiscountTerms.class;
    }

    @Override
    public Set<Measure> measures(DiscountTerms terms) {
        var measures = new LinkedHashSet<Measure>();
        terms.discounts().forEach(each -> measures.addAll(each.measures()));
        return measures;
    }

    @Override
    public List<Remark> remarks(DiscountTerms terms, List<String> tiers) {
        return DiscountRemarks.of(terms, tiers);
    }

    /** What is odd about a floor under the discounts of some steps, one after the other, in words; empty where nothing is. */
    public static Optional<String> lostTo(Percentage floor, List<DiscountTerms> steps, List<String> tiers) {
        return DiscountRemarks.below(floor, steps, tiers);
    }

    @Override
    public List<Step> price(Quoted quoted, Standing standing, DiscountTerms terms) {
        return new Discounting(quoted, standing).all(terms);
    }
}
