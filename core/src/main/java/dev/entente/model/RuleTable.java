package dev.entente.model;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.model.Part.Event;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;

/**
 * The general table of rates: parts that add up, rules with conditions, percent or fixed amounts, brackets over a base or a
 * running total, ages, accelerators, limits, and the conventions in which programs differ.
 */
@Dependent
public final class RuleTable implements CommercialModel<RuleTerms> {

    @Override
    public PluginId id() {
        return new PluginId("rate-table", 2);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.SERVICES, Motion.MARKETPLACE);
    }

    @Override
    public Class<RuleTerms> terms() {
        return RuleTerms.class;
    }

    @Override
    public Set<Measure> measures(RuleTerms terms) {
        return terms.measures();
    }

    @Override
    public boolean closes(RuleTerms terms) {
        return terms.parts().stream().anyMatch(part -> part.on() == Event.PERIOD);
    }

    @Override
    public boolean rerates(RuleTerms terms) {
        return terms.agreed().follows()
                && (terms.looksBack() || !terms.measures().isEmpty());
    }

    @Override
    public boolean looksBack(RuleTerms terms) {
        return terms.looksBack();
    }

    @Override
    public boolean shares(RuleTerms terms) {
        return terms.agreed().isShared();
    }

    @Override
    public List<Remark> remarks(RuleTerms terms, List<String> tiers) {
        return TermsRemarks.of(terms, tiers);
    }

    @Override
    public List<Goal> goals(Closed what, Standing standing, RuleTerms terms) {
        return PeriodGoals.of(what, standing, terms);
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, RuleTerms terms) {
        return prepare(terms).calculate(what, standing);
    }

    @Override
    public Prepared prepare(RuleTerms terms) {
        return new ReadyTable(terms);
    }
}
