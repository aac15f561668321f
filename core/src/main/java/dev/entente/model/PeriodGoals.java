package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Condition.Test;
import dev.entente.api.Measure;
import dev.entente.api.Operator;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.model.Rate.Bonus;
import dev.entente.model.Rate.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The totals that the close of a period looks for, in the rules that speak of the partner: pure. */
final class PeriodGoals {

    private final Subject subject;
    private final boolean hasToBePassed;
    private final List<Goal> goals = new ArrayList<>();

    private PeriodGoals(Closed what, Standing standing, RuleTerms terms) {
        this.subject = new Subject(what, null, standing);
        this.hasToBePassed = terms.agreed().hasToBePassed();
    }

    static List<Goal> of(Closed what, Standing standing, RuleTerms terms) {
        var found = new PeriodGoals(what, standing, terms);
        for (var part : terms.parts()) {
            var every = part.every();
            if (every == null || !every.endsWith(what.period())) continue;
            found.add(part.rules());
        }
        return found.goals.stream().distinct().toList();
    }

    /** Up to the first that holds whatever totals are: those behind it say nothing. */
    private void add(List<Rule> rules) {
        for (var rule : rules) {
            if (!speaks(rule)) continue;
            add(rule);
            var when = rule.when();
            if (when == null || when.measures().isEmpty()) return;
        }
    }

    /** Whether the rule holds, or would if totals were others. */
    private boolean speaks(Rule rule) {
        var valid = rule.valid();
        if (valid != null) {
            var start = valid.by().of(subject);
            if (start == null || !valid.holds(start, subject.what().on())) return false;
        }
        var when = rule.when();
        return when == null || could(when);
    }

    private boolean could(Condition condition) {
        return switch (condition) {
            case All(var of) -> of.stream().allMatch(this::could);
            case Any(var of) -> of.stream().anyMatch(this::could);
            case Not not -> !not.measures().isEmpty() || not.holds(subject);
            case Test test -> test.holds(subject);
            case Measured _ -> true;
        };
    }

    private void add(Rule rule) {
        asked(rule.when());
        var base = rule.appliedTo();
        if (rule.rate() instanceof Table table) {
            var by = table.by() == null ? base.measure() : table.by();
            rising(by, table.by() == null ? base.less() : null, rows(table));
        }
        if (rule.rate() instanceof Bonus bonus)
            rising(bonus.by(), null, bonus.amounts().stream().map(Bonus.From::from));
        var factor = rule.factor();
        if (factor != null) rising(factor.by(), null, factor.rows().stream().map(Factor.From::from));
    }

    private static Stream<Amount> rows(Table table) {
        return table.brackets().rates().stream().skip(1).map(Brackets.From::from);
    }

    private void rising(@Nullable Measure by, @Nullable Measure less, Stream<Amount> rows) {
        if (by == null) return;
        rows.forEach(from -> goals.add(new Goal(by, less, hasToBePassed ? more(from) : from)));
    }

    private void asked(@Nullable Condition condition) {
        switch (condition) {
            case All(var of) -> of.forEach(this::asked);
            case Any(var of) -> of.forEach(this::asked);
            case Measured(var measure, var operator, var amount)
            when operator == Operator.AT_LEAST -> goals.add(new Goal(measure, null, amount));
            case Measured(var measure, var operator, var amount)
            when operator == Operator.ABOVE -> goals.add(new Goal(measure, null, more(amount)));
            case null, default -> {}
        }
    }

    private static Amount more(Amount amount) {
        return amount.plus(new Amount(1, amount.unit()));
    }
}
