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
import dev.entente.model.Rate.Percent;
import dev.entente.model.Rate.Table;
import dev.entente.model.Validity.By;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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

    private static final Set<Field> OF_THE_PAST = EnumSet.of(Field.LINE_SINCE, Field.CUSTOMER_SINCE);
    private static final Set<Field> OF_LINE =
            EnumSet.of(Field.FAMILY, Field.SKU, Field.QUANTITY, Field.TERM_MONTHS, Field.LINE_NET, Field.LINE_SINCE);

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

    /** Whether two lines of one sale may earn other shares of their net. */
    boolean differsByLine() {
        boolean isPlain = rate instanceof Percent && appliedTo().of() == Of.NET && limits == null;
        boolean isOfLine = when != null && (asksFor(when, OF_LINE) || isOfProducts(when.measures()));
        return !isPlain || isOfLine || (valid != null && valid.by() == By.LINE_SINCE);
    }

    private static boolean isOfProducts(Set<Measure> measures) {
        return measures.stream().anyMatch(measure -> measure.per() == Per.PRODUCT_LINE);
    }

    private static boolean looksBack(Condition condition) {
        return asksFor(condition, OF_THE_PAST);
    }

    private static boolean asksFor(Condition condition, Set<Field> fields) {
        return switch (condition) {
            case All(var of) -> of.stream().anyMatch(each -> asksFor(each, fields));
            case Any(var of) -> of.stream().anyMatch(each -> asksFor(each, fields));
            case Not(var of) -> asksFor(of, fields);
            case Test test -> fields.contains(test.field());
            case Condition.Measured _ -> false;
        };
    }
}
