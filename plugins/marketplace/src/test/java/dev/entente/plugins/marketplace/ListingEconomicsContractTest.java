package dev.entente.plugins.marketplace;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.marketplace.ListingEconomics.Terms;
import java.util.List;
import java.util.Map;

class ListingEconomicsContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new ListingEconomics();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("standard", ListingEconomicsTest.TERMS);
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
