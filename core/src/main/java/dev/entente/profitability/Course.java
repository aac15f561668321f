package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.program.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The assumed business in one tier, month after month. Pure. */
final class Course {

    private static final String SERVICES = Motion.SERVICES.code();
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Assumptions assumed;
    private final @Nullable Tier tier;
    private final Map<String, MotionRun> runs = new LinkedHashMap<>();
    private final boolean delivers;

    Course(Assumptions assumed, Known known, @Nullable Tier tier, Map<String, MotionTerms> terms) {
        this.assumed = assumed;
        this.tier = tier;
        this.delivers = assumed.amount(Assumption.SERVICES).minor() > 0;
        var measures = new LinkedHashSet<Measure>();
        terms.values().forEach(each -> measures.addAll(each.measures()));
        var setting = new Setting(assumed, known, tier, measures, new Totals(known, assumed));
        terms.forEach((motion, of) -> runs.put(motion, new MotionRun(setting, motion, of)));
        if (delivers) runs.computeIfAbsent(SERVICES, motion -> new MotionRun(setting, motion, MotionTerms.NONE));
    }

    TierCase run(List<AssumedDeal> deals) {
        var investment = assumed.amount(Assumption.INVESTMENT);
        var cumulative = new ArrayList<Amount>();
        int months = assumed.count(Assumption.MONTHS);
        int next = 0;
        for (int month = 1; month <= months; month++) {
            while (next < deals.size() && deals.get(next).month() == month) win(deals.get(next++));
            for (var run : runs.values()) run.close(month);
            cumulative.add(together().margin().minus(people(month)).minus(investment));
        }
        var motions = runs.values().stream().map(MotionRun::done).toList();
        return new TierCase(tier, motions, together(), people(months), investment, cumulative);
    }

    private void win(AssumedDeal deal) {
        run(deal.like().motion()).win(deal);
        if (delivers && !deal.like().renewal()) run(SERVICES).deliver(deal.month());
    }

    private MotionRun run(String motion) {
        return Objects.requireNonNull(runs.get(motion), motion);
    }

    private Figures together() {
        return runs.values().stream().map(MotionRun::figures).reduce(Figures.none(assumed.unit()), Figures::plus);
    }

    /** What they cost up to the end of a month, so that twelve months are a year to the smallest part. */
    private Amount people(int month) {
        var all = assumed.figure(Assumption.PEOPLE)
                .multiply(assumed.figure(Assumption.PERSON))
                .multiply(BigDecimal.valueOf(month));
        return Amount.exactly(all.divide(YEAR, assumed.unit().scale(), RoundingMode.HALF_UP), assumed.unit());
    }
}
