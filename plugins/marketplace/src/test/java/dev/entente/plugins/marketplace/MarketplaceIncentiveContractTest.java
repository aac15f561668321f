package dev.entente.plugins.marketplace;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.marketplace.MarketplaceIncentive.Terms;
import java.util.List;
import java.util.Map;

class MarketplaceIncentiveContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new MarketplaceIncentive();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", MarketplaceIncentiveTest.TERMS);
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
