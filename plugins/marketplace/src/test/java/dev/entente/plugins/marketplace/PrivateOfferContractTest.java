package dev.entente.plugins.marketplace;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.kit.PricingContract;
import dev.entente.kit.Sample;
import dev.entente.plugins.marketplace.PrivateOffer.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PrivateOfferContractTest extends PricingContract<Terms> {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Override
    protected PricingModel<Terms> model() {
        return new PrivateOffer();
    }

    @Override
    protected Map<String, Terms> terms() {
        return Map.of("absorbed", PrivateOfferTest.ABSORBED, "added", PrivateOfferTest.ADDED);
    }

    @Override
    protected List<String> families() {
        return List.of("saas");
    }

    /** The usual samples are for a year: here are longer commitments, and what is bought once. */
    @Override
    protected List<Sample> samples(Terms terms) {
        var all = new ArrayList<>(super.samples(terms));
        for (int months : new int[] {0, 24, 36, 60}) {
            for (var net : List.of("20000.00", "123456.78", "987654.32")) {
                var line = new Line("saas-1", "saas", 7, Period.ofMonths(months), null, Amount.of(net, "EUR"));
                var sale = new Won(DAY, Route.DIRECT, List.of(line));
                all.add(new Sample(sale, new Standing(null, DAY, false, List.of(), Map.of())));
            }
        }
        return all;
    }
}
