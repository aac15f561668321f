package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Brackets.From;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Step;
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
import org.jspecify.annotations.Nullable;

/** A rule's rate, with the words it is explained by. */
final class ReadyRate {

    private final Rule rule;
    private final RuleTerms terms;
    private final Conventions agreed;
    private final String label;

    /** What the rows of the factor add to the whole. */
    private final List<Percentage> more;

    ReadyRate(Rule written, RuleTerms terms, Map<Measure, Measure> measures) {
        this.rule = written.reading(measures);
        this.terms = terms;
        this.agreed = terms.agreed();
        this.label = rule.label();
        var factor = rule.factor();
        var rows = factor == null ? List.<Factor.From>of() : factor.rows();
        this.more = rows.stream()
                .map(row -> new Percentage(row.times().fraction().subtract(BigDecimal.ONE)))
                .toList();
    }

    Rule rule() {
        return rule;
    }

    boolean isPassed() {
        return agreed.hasToBePassed();
    }

    void add(Amount base, Target target, Work work) {
        int from = work.steps().size();
        switch (rule.rate()) {
            case Percent percent -> share(percent.rate(), base, target, work);
            case Each each -> each(each.amount(), base, target, work);
            case Table table -> table(table, base, target, work);
            case Bonus bonus -> bonus(bonus, target, work);
            case Aged aged -> aged(aged, base, target, work);
        }
        var factor = rule.factor();
        if (factor != null && work.isGoing()) times(factor, from, target, work);
    }

    private static void add(String words, Exact exact, List<?> operands, Target target, Work work) {
        var line = target.line();
        work.steps().add(new Step(words, exact, operands, line == null ? null : line.sku()));
    }

    private void share(Percentage rate, Amount base, Target target, Work work) {
        var exact = rate.of(base).in(terms.unit());
        if (label.isEmpty()) add("{0} of {1} for {2}", exact, List.of(rate, base, target.words()), target, work);
        else add("{0} of {1} for {2}, {3}", exact, List.of(rate, base, target.words(), label), target, work);
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
                share(at(table.brackets().rates(), base), base, target, work);
            } else {
                bands(table, Amount.zero(base.unit()), base, base, target, work);
            }
            return;
        }
        var added = line == null ? work.standing().own(by) : work.added(by, line);
        if (table.read() == Reading.WHOLE || added.minor() <= 0) {
            share(at(table.brackets().rates(), total(by, line, work)), base, target, work);
        } else {
            var before = line == null ? work.standing().before(by) : work.before(by, line);
            bands(table, before, before.plus(added), base, target, work);
        }
    }

    private static Amount total(Measure by, @Nullable Line line, Work work) {
        return work.standing().total(line == null ? by : by.of(line.family()));
    }

    /** The rate of the last row that is reached, or passed where that is agreed; below all, that of the first. */
    private Percentage at(List<From> rows, Amount total) {
        int i = rows.size() - 1;
        while (i > 0 && !counts(total, rows.get(i).from())) i--;
        return rows.get(i).rate();
    }

    private boolean counts(Amount total, Amount threshold) {
        return agreed.hasToBePassed() ? total.minor() > threshold.minor() : total.minor() >= threshold.minor();
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
        while (i >= 0 && !counts(total, rows.get(i).from())) i--;
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
        var after = aged.after();
        if (after != null) share(after, base, target, work);
        else add(Step.nothing(terms.unit(), "Nothing so long after {0}", since), target, work);
    }

    private void times(Factor factor, int from, Target target, Work work) {
        var total = total(factor.by(), target.line(), work);
        var rows = factor.rows();
        int i = rows.size() - 1;
        while (i >= 0 && !counts(total, rows.get(i).from())) i--;
        if (i < 0) return;
        var sum = Step.sum(work.steps().subList(from, work.steps().size()));
        var exact = more.get(i).of(sum);
        var operands = List.of(rows.get(i).times(), total, rows.get(i).from());
        add("Times {0}, as {1} is from {2}", exact, operands, target, work);
    }
}
