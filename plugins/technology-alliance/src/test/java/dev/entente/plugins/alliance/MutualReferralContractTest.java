package dev.entente.plugins.alliance;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.alliance.MutualReferral.Terms;
import java.util.List;
import java.util.Map;

class MutualReferralContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new MutualReferral();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", MutualReferralTest.TERMS);
    }

    @Override
    protected Unit unit() {
        return Unit.currency("EUR");
    }

    @Override
    protected List<String> families() {
        return List.of("saas");
    }
}
