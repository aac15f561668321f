package dev.entente.plugins.gsi;

import static dev.entente.plugins.gsi.IntegratorFeeByEarnedTest.CUT;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.kit.Sample;
import dev.entente.plugins.gsi.IntegratorFee.Terms;
import java.util.List;
import java.util.Map;

class IntegratorFeeByEarnedContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new IntegratorFeeByEarned();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", IntegratorFeeTest.TERMS, "cut", CUT);
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }

    /** An influence earns, and no sale of its own does: what is given back of one that the limit cut is asked as well. */
    @Override
    protected List<Sample> samples(Terms terms) {
        return terms.equals(CUT) ? IntegratorFeeByEarnedTest.cut(model()) : super.samples(terms);
    }
}
