package dev.entente.plugins.alliance;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.alliance.JointSolution.Terms;
import java.util.List;
import java.util.Map;

class JointSolutionContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new JointSolution();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", AllianceTest.TERMS);
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }
}
