package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.ReferralFee.Terms;
import dev.entente.kit.ModelContract;
import java.util.List;
import java.util.Map;

class ReferralFeeContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new ReferralFee();
    }

    @Override
    protected Map<String, Terms> terms() {
        var terms = new Terms(
                Unit.currency("USD"),
                Percentage.of("10"),
                Percentage.of("5"),
                Amount.of("250", "USD"),
                Amount.of("15000", "USD"),
                Rounding.halfUp(2));
        return Map.of("standard", terms);
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "desk");
    }
}
