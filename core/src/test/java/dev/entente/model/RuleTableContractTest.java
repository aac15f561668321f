package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.kit.ModelContract;
import dev.entente.kit.Sample;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RuleTableContractTest extends ModelContract<RuleTerms> {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Credit SOURCED = new Credit("sourced", Percentage.of("0"), Percentage.of("100"));
    private static final Amount NET = Amount.of("100.00", "USD");

    @Override
    protected CommercialModel<RuleTerms> model() {
        return new RuleTable();
    }

    @Override
    protected Map<String, RuleTerms> terms() {
        var terms = new TreeMap<String, RuleTerms>();
        for (var name : List.of(
                "incentives",
                "co-sell",
                "hubspot-solutions-points",
                "digitalocean-referral",
                "everything",
                "refunds-by-product"))
            terms.put(
                    name,
                    ProgramStoriesTest.terms(
                            ProgramStoriesTest.read(ProgramStoriesTest.FOLDER.resolve(name + ".yaml"))));
        return terms;
    }

    @Override
    protected List<String> families() {
        return List.of("backup", "archive");
    }

    @Override
    protected List<String> tiers() {
        return List.of("gold", "silver");
    }

    /** Usual samples have totals of their own; of this one, the first of its customer and sourced, only what it added. */
    @Override
    protected List<Sample> samples(RuleTerms terms) {
        var all = new ArrayList<>(super.samples(terms));
        var line = new Line("backup-1", "backup", 1, Period.ofYears(1), null, NET);
        var totals = new TreeMap<Measure, Amount>(Comparator.comparing(Measure::toString));
        for (var measure : model().measures(terms))
            totals.put(measure.per() == Per.PRODUCT_LINE ? measure.of("backup") : measure, added(measure));
        var standing = new Standing("gold", DAY, true, List.of(), totals, totals, SOURCED);
        all.add(new Sample(new Won(DAY, Route.DIRECT, List.of(line)), standing));
        return all;
    }

    private static Amount added(Measure measure) {
        boolean isAdded = measure.unit().equals(NET.unit()) && !measure.what().equals("own-earnings");
        return isAdded ? NET : Amount.zero(measure.unit());
    }
}
