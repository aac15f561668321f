package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Brackets.From;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Words;
import dev.entente.model.Rate.Aged;
import dev.entente.model.Rate.Bonus;
import dev.entente.model.Rate.Each;
import dev.entente.model.Rate.Percent;
import dev.entente.model.Rate.Table;
import dev.entente.model.Rate.Table.Reading;
import dev.entente.model.ReadyTable.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule's rate, with the words it is explained by. */
final class ReadyRate {

    private final Rule rule;
    private final RuleTerms terms;
    private final Conventions agreed;
    private final String label;

    private final Base base;

    /** By the rows of its brackets; of a rate without any, its own. */
    private final Share[] shares;

    private final long[] bounds;
    private final Times[] times;
    private final long[] totals;

    /** So many percent, with the words that say so. */
    private record Share(Percentage rate, Words words) {}

    /** What multiplying adds to the whole, with the words that say so. */
    private record Times(Percentage more, Words words) {}

    ReadyRate(Rule written, RuleTerms terms, Map<Measure, Measure> measures) {
        this.rule = written.reading(measures);
        this.terms = terms;
        this.agreed = terms.agreed();
        this.label = rule.label();
        this.base = rule.appliedTo();
        var rows = rule.rate() instanceof Table table ? table.brackets().rates() : List.<From>of();
        this.shares = rates(rule.rate()).map(this::share).toArray(Share[]::new);
        this.bounds = rows.stream().mapToLong(row -> least(row.from())).toArray();
        var factor = rule.factor();
        var factors = factor == null ? List.<Factor.From>of() : factor.rows();
        this.times = factors.stream().map(ReadyRate::times).toArray(Times[]::new);
        this.totals = factors.stream().mapToLong(row -> least(row.from())).toArray();
    }

    private static Stream<Percentage> rates(Rate rate) {
        return switch (rate) {
            case Percent percent -> Stream.of(percent.rate());
            case Table table -> table.brackets().rates().stream().map(From::rate);
            case Aged aged -> Stream.ofNullable(aged.after());
            case Each _, Bonus _ -> Stream.of();
        };
    }

    /** The least total that reaches a threshold. */
    private long least(Amount threshold) {
        return agreed.hasToBePassed() ? Math.addExact(threshold.minor(), 1) : threshold.minor();
    }

    private Share share(Percentage rate) {
        var words = label.isEmpty()
                ? new Words("{0} of {1} for {2}", rate, null, null)
                : new Words("{0} of {1} for {2}, {3}", rate, null, null, label);
        return new Share(rate, words);
    }

    private static Times times(Factor.From row) {
        var more = new Percentage(row.times().fraction().subtract(BigDecimal.ONE));
        var words = new Words("Times {0}, as {1} is from {2}", row.times(), null, row.from());
        return new Times(more, words);
    }

    Rule rule() {
        return rule;
    }

    Base base() {
        return base;
    }

    /** The totals from which the rows of its brackets hold. */
    long[] bounds() {
        return bounds;
    }

    /** The totals from which it is multiplied. */
    long[] totals() {
        return totals;
    }

    void add(Amount base, Target target, Work work) {
        int from = work.steps().size();
        switch (rule.rate()) {
            case Percent _ -> share(shares[0], base, target, work);
            case Each each -> each(each.amount(), base, target, work);
            case Table table -> table(table, base, target, work);
            case Bonus bonus -> bonus(bonus, target, work);
            case Aged aged -> aged(aged, base, target, work);
        }
        var factor = rule.factor();
        if (factor != null && work.isGoing()) times(factor, from, target, work);
    }

    /** A row's share of what a line costs. */
    Step step(int row, Line line) {
        return step(shares[row], line.net(), line.family(), line.sku());
    }

    private Step step(Share share, Amount base, String of, @Nullable String sku) {
        return share.words.step(share.rate.of(base).in(terms.unit()), sku, base, of);
    }

    /** What a row of the factor adds to a sum. */
    Step step(int row, Exact sum, Amount total, @Nullable String sku) {
        return times[row].words.step(times[row].more.of(sum), sku, total);
    }

    private void share(Share share, Amount base, Target target, Work work) {
        work.steps().add(step(share, base, target.words(), target.sku()));
    }

    private static void add(Step step, Target target, Work work) {
        var line = target.line();
        work.steps().add(line == null ? step : step.about(line));
    }

    private void each(Amount amount, Amount base, Target target, Work work) {
        var exact = new Exact(amount.value().multiply(BigDecimal.valueOf(base.minor())), terms.unit());
        var words = rule.appliedTo().of() == Base.Of.PIECES ? "{0} for each of {1}, {2}" : "{0} for {2}";
        var step = label.isEmpty()
                ? Step.of(words, exact, amount, base, target.words())
                : Step.of(words + ", {3}", exact, amount, base, target.words(), label);
        add(step, target, work);
    }

    private void table(Table table, Amount base, Target target, Work work) {
        var by = table.by();
        var line = target.line();
        if (by == null) {
            if (!base.unit().equals(table.brackets().unit())) {
                work.hold(new Held("The brackets are in " + table.brackets().unit() + ", not in " + base.unit()));
            } else if (table.read() == Reading.WHOLE) {
                share(at(base), base, target, work);
            } else {
                bands(table, Amount.zero(base.unit()), base, base, target, work);
            }
            return;
        }
        var added = line == null ? work.standing().own(by) : work.added(by, line);
        if (table.read() == Reading.WHOLE || added.minor() <= 0) {
            share(at(total(by, line, work)), base, target, work);
        } else {
            var before = line == null ? work.standing().before(by) : work.before(by, line);
            bands(table, before, before.plus(added), base, target, work);
        }
    }

    private static Amount total(Measure by, @Nullable Line line, Work work) {
        return work.standing().total(line == null ? by : by.of(line.family()));
    }

    /** The rate of the last row that is reached, or passed where that is agreed; below all, that of the first. */
    private Share at(Amount total) {
        return shares[Math.max(0, Thresholds.reached(bounds, total.minor()) - 1)];
    }

    /** The base is cut where the running total passes a bound; what lies below zero is in the first band. */
    private void bands(Table table, Amount before, Amount after, Amount base, Target target, Work work) {
        var rows = table.brackets().rates();
        var weights = new long[rows.size()];
        for (int i = 0; i < weights.length; i++) {
            long low = i == 0 ? Long.MIN_VALUE : rows.get(i).from().minor();
            long high = i == weights.length - 1
                    ? Long.MAX_VALUE
                    : rows.get(i + 1).from().minor();
            weights[i] = Math.max(0, Math.min(after.minor(), high) - Math.max(before.minor(), low));
        }
        if (after.minor() <= before.minor()) weights[0] = 1;
        var parts = base.splitBy(weights);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) band(rows.get(i), parts.get(i), target, work);
        }
    }

    private void band(From row, Amount part, Target target, Work work) {
        var exact = row.rate().of(part).in(terms.unit());
        var words = "{0} of {1} for {2}, the part from {3}";
        var step = label.isEmpty()
                ? Step.of(words, exact, row.rate(), part, target.words(), row.from())
                : Step.of(words + ", {4}", exact, row.rate(), part, target.words(), row.from(), label);
        add(step, target, work);
    }

    private void bonus(Bonus bonus, Target target, Work work) {
        var total = total(bonus.by(), target.line(), work);
        var rows = bonus.amounts();
        int i = rows.size() - 1;
        while (i >= 0 && total.minor() < least(rows.get(i).from())) i--;
        var step = i < 0
                ? Step.nothing(
                        terms.unit(), "{0} is below {1}", total, rows.getFirst().from())
                : Step.of(
                        "{0} for {1}, as {2} is from {3}",
                        rows.get(i).amount().exact(),
                        rows.get(i).amount(),
                        target.words(),
                        total,
                        rows.get(i).from());
        add(step, target, work);
    }

    private void aged(Aged aged, Amount base, Target target, Work work) {
        var since = aged.since().of(work.subject(target.line()));
        if (since == null) {
            work.hold(new Held("The day of “" + aged.since().words() + "” is not known, and decides the rate"));
            return;
        }
        var day = work.what().on();
        for (var row : aged.rates()) {
            if (!agreed.isWithin(since, row.age(), day)) continue;
            var exact = row.rate().of(base).in(terms.unit());
            var words = "{0} of {1} for {2}, in the first {3} since {4}";
            add(Step.of(words, exact, row.rate(), base, target.words(), row.age(), since), target, work);
            return;
        }
        if (shares.length > 0) share(shares[0], base, target, work);
        else add(Step.nothing(terms.unit(), "Nothing so long after {0}", since), target, work);
    }

    private void times(Factor factor, int from, Target target, Work work) {
        var total = total(factor.by(), target.line(), work);
        int reached = Thresholds.reached(totals, total.minor());
        if (reached == 0) return;
        var steps = work.steps();
        var sum = Step.sum(from == 0 ? steps : steps.subList(from, steps.size()));
        steps.add(step(reached - 1, sum, total, target.sku()));
    }
}
