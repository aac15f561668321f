package dev.entente.plugins.gsi;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.gsi.IntegratorFee.Terms;
import java.util.List;
import java.util.Map;

class IntegratorFeeContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new IntegratorFee();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", IntegratorFeeTest.TERMS);
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }
}
