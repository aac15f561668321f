package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.model.Limits.Cap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a rule table: parts that add up, each with rules of which the first that holds decides. What bases are
 * counted in may be another unit than the result: five percent of 1,000 dollars can be 50 points.
 */
public record RuleTerms(
        @Label("The amount") Kind kind,
        @Label("Unit") Unit unit,

        @Label(value = "Counted in", help = "The currency that rates are applied to; left out, the unit itself.")
        @Nullable
        Unit counted,

        @Label("Parts") List<Part> parts,
        @Label("Limits") @Nullable Limits limits,
        @Label("Rounding") Rounding rounding,

        @Label(value = "Currencies", help = "What the program takes other currencies for, whatever the market says.")
        List<Exchange> exchange,

        @Label("Conventions") @Nullable Conventions conventions) {

    public RuleTerms {
        parts = List.copyOf(parts);
        exchange = List.copyOf(exchange);
        if (parts.isEmpty()) throw new IllegalArgumentException("A table has at least one part");
        for (var amount : amounts(parts, limits).toList()) {
            if (!amount.unit().equals(unit)) throw new IllegalArgumentException("Results are in " + unit);
        }
        for (var row : exchange) {
            if (!row.counts().unit().equals(counted == null ? unit : counted))
                throw new IllegalArgumentException("Currencies are counted in " + (counted == null ? unit : counted));
        }
        for (var part : parts) part.rules().forEach(rule -> refuseUnlessCounted(rule.appliedTo(), counted, unit));
    }

    private static void refuseUnlessCounted(Base base, @Nullable Unit counted, Unit unit) {
        var measure = base.measure();
        if (measure != null && !measure.unit().equals(counted == null ? unit : counted))
            throw new IllegalArgumentException("What is measured is counted in " + (counted == null ? unit : counted));
    }

    private static Stream<Amount> amounts(List<Part> parts, @Nullable Limits limits) {
        var ofRules = parts.stream().flatMap(part -> part.rules().stream()).flatMap(Rule::results);
        return limits == null ? ofRules : Stream.concat(ofRules, limits.amounts());
    }

    Unit countedIn() {
        return counted == null ? unit : counted;
    }

    Conventions agreed() {
        return conventions == null ? Conventions.USUAL : conventions;
    }

    Set<Measure> measures() {
        var measures = new LinkedHashSet<Measure>();
        for (var part : parts) part.rules().forEach(rule -> measures.addAll(rule.measures()));
        if (limits != null) limits.caps().stream().map(this::own).forEach(measures::addAll);
        return Collections.unmodifiableSet(measures);
    }

    private Set<Measure> own(Cap cap) {
        var measure = cap.measure(unit);
        return measure == null ? Set.of() : Set.of(measure);
    }

    /** Whether a day of the customer's past decides, which an earlier sale can change. */
    boolean looksBack() {
        return parts.stream().flatMap(part -> part.rules().stream()).anyMatch(Rule::looksBack);
    }
}
