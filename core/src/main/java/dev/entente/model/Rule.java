package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.model.Base.Of;
import dev.entente.model.Part.Event;
import dev.entente.model.Rate.Aged;
import dev.entente.model.Rate.Bonus;
import dev.entente.model.Rate.Each;
import dev.entente.model.Rate.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When it holds, what its rate is applied to, the rate, what multiplies it, and within which limits. */
public record Rule(
        @Label(value = "Name", help = "Stands in the explanation; left out, the condition does.") @Nullable
        String name,

        @Label("In force") @Nullable Validity valid,
        @Label("When") @Nullable Condition when,
        @Label("Applied to") @Nullable Base base,
        @Label("Rate") Rate rate,
        @Label("Multiplied") @Nullable Factor factor,
        @Label("Limits") @Nullable Limits limits) {

    public Rule {
        if (limits != null) limits.refuseOverATime();
        boolean counted = base != null && (base.of() == Of.ONCE || base.of() == Of.PIECES);
        boolean fixed = rate instanceof Each || rate instanceof Bonus;
        if (base != null && counted != fixed)
            throw new IllegalArgumentException("Fixed amounts are for pieces or once, percent are of an amount");
    }

    private boolean isFixed() {
        return rate instanceof Each || rate instanceof Bonus;
    }

    /** A rate without further ado. */
    static Rule of(@Nullable Condition when, Rate rate) {
        return new Rule(null, null, when, null, rate, null, null);
    }

    /** The same, with the very measures that standings are asked for: those are found without being compared. */
    Rule reading(Map<Measure, Measure> same) {
        var read = rate instanceof Table(var brackets, var reading, var by) && by != null
                ? new Table(brackets, reading, same.getOrDefault(by, by))
                : rate;
        var times = factor == null ? null : new Factor(factor.rows(), same.getOrDefault(factor.by(), factor.by()));
        return new Rule(name, valid, when, base, read, times, limits);
    }

    Base appliedTo() {
        if (base != null) return base;
        return isFixed() ? Base.of(Of.ONCE) : Base.NET;
    }

    String label() {
        if (name != null) return name;
        return when == null ? "" : when.toString();
    }

    void refuseUnlessFor(Event on) {
        appliedTo().refuseUnlessFor(on);
        if (on == Event.LINE) return;
        if (measures().stream().anyMatch(measure -> measure.per() == Per.PRODUCT_LINE))
            throw new IllegalArgumentException("Only a line is of one product line");
    }

    Set<Measure> measures() {
        var measures = new LinkedHashSet<Measure>();
        if (when != null) measures.addAll(when.measures());
        measures.addAll(appliedTo().measures());
        measures.addAll(rate.measures());
        if (factor != null) measures.add(factor.by());
        return measures;
    }

    /** Amounts that results are made of; the units of brackets are those of what they are read by. */
    Stream<Amount> results() {
        return limits == null ? rate.results() : Stream.concat(rate.results(), limits.amounts());
    }

    boolean looksBack() {
        boolean dated = valid != null && valid.by().looksBack();
        boolean aged = rate instanceof Aged age && age.since().looksBack();
        return dated || aged || (when != null && looksBack(when));
    }

    private static boolean looksBack(Condition condition) {
        return switch (condition) {
            case All(var of) -> looksBack(of);
            case Any(var of) -> looksBack(of);
            case Not(var of) -> looksBack(of);
            case Test test -> test.field() == Field.LINE_SINCE || test.field() == Field.CUSTOMER_SINCE;
            case Condition.Measured _ -> false;
        };
    }

    private static boolean looksBack(List<Condition> of) {
        return of.stream().anyMatch(Rule::looksBack);
    }
}
