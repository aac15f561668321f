package dev.entente.plugins.marketplace;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.kit.ModelContract;
import dev.entente.kit.Sample;
import dev.entente.plugins.marketplace.MarketplaceIncentive.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class MarketplaceIncentiveContractTest extends ModelContract<Terms> {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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

    /** Customers of the usual samples bought before, and what their offers earned is measured: here is a first one. */
    @Override
    protected List<Sample> samples(Terms terms) {
        var all = new ArrayList<>(super.samples(terms));
        for (var net : List.of("50000.00", "250000.01")) {
            var line = new Line("saas-1", "saas", 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
            var first = new Won(DAY, Route.PRIVATE_OFFER, List.of(line));
            all.add(new Sample(first, newcomer(terms)));
            all.add(new Sample(new Influenced(DAY, first, Percentage.of("40")), newcomer(terms)));
        }
        all.add(new Sample(new Reached(DAY, "listed"), newcomer(terms)));
        return all;
    }

    private Standing newcomer(Terms terms) {
        var totals = new TreeMap<Measure, Amount>(Comparator.comparing(Measure::toString));
        for (var measure : model().measures(terms)) totals.put(measure, Amount.zero(measure.unit()));
        return new Standing(null, DAY, false, List.of(), totals);
    }
}
