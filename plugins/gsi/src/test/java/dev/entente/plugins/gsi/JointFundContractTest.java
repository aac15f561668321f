package dev.entente.plugins.gsi;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.gsi.JointFund.Terms;
import java.util.List;
import java.util.Map;

class JointFundContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new JointFund();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", JointFundTest.TERMS);
    }

    @Override
    protected Unit unit() {
        return Unit.currency("EUR");
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }
}
