package dev.entente.plugins.gsi;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Standing;
import dev.entente.plugins.gsi.IntegratorFee.Terms;
import java.util.Set;
import org.pf4j.Extension;

/**
 * The next version of {@link IntegratorFee}: what the most of a fiscal year cut is taken back from each product by what it
 * earned, so that one without a share pays nothing when it comes back. All else is the same.
 */
@Extension
public final class IntegratorFeeByEarned implements CommercialModel<Terms> {

    private static final IntegratorFee FEES = new IntegratorFee();

    @Override
    public PluginId id() {
        return new PluginId("integrator-fee", 2);
    }

    @Override
    public Set<Motion> motions() {
        return FEES.motions();
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return FEES.measures(terms);
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return what instanceof Refunded refund ? refund.undoneByEarned() : FEES.calculate(what, standing, terms);
    }
}
