package dev.entente.plugins.marketplace;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.kit.ModelContract;
import dev.entente.plugins.marketplace.ListingFee.Fee;
import dev.entente.plugins.marketplace.ListingFee.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ListingFeeContractTest extends ModelContract<Terms> {

    @Override
    protected CommercialModel<Terms> model() {
        return new ListingFee();
    }

    @Override
    protected Map<String, Terms> terms() {
        var offered = Brackets.flat(Percentage.of("3"), Unit.currency("USD"))
                .from(Amount.of("1000000", "USD"), Percentage.of("2"));
        var fees =
                List.of(new Fee("saas", Percentage.of("3"), offered), new Fee("server", Percentage.of("20"), offered));
        var since = DateRange.since(LocalDate.of(2024, 1, 5));
        return Map.of(
                "standard", new Terms(since, fees, Percentage.of("1.5"), Percentage.of("0.5"), Rounding.halfUp(2)));
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "server");
    }
}
