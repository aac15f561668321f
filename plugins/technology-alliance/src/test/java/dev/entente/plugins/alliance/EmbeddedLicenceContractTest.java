package dev.entente.plugins.alliance;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.alliance.EmbeddedLicence.Terms;
import java.util.List;
import java.util.Map;

class EmbeddedLicenceContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new EmbeddedLicence();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", AllianceTest.LICENCES);
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }
}
