package dev.entente.api;

import static java.util.Objects.requireNonNull;

import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds: a tree of tests that a linter can reason about. Each test compares one {@link Field} with a literal
 * of the field's own type; what is not known passes no test but {@link Operator#UNKNOWN}. A tree deeper than {@link #DEEPEST}, a
 * list without conditions, or a literal of another type is an {@link IllegalArgumentException}.
 */
public sealed interface Condition {

    int DEEPEST = 12;

    boolean holds(Subject subject);

    /** Why it holds or does not, as people read it: what was found, and what was asked for. */
    Verdict judge(Subject subject);

    /** How many levels there are; a single test is one. */
    int depth();

    /** The measures that its tests compare. */
    Set<Measure> measures();

    /** What is judged: an occurrence, one of its lines where the rule is about lines, and where the partner stands. */
    record Subject(Occurrence what, @Nullable Line line, Standing standing) {}

    /** An answer with its reasons: of a single test, what was found; null where it is not known. */
    record Verdict(
            boolean holds, Condition condition, @Nullable Object found, List<Verdict> reasons) {

        public Verdict {
            reasons = List.copyOf(reasons);
        }

        /** One line: "tier is gold (silver)". */
        public String words() {
            if (reasons.isEmpty()) return condition + " (" + (found == null ? "not known" : found) + ")";
            return reasons.stream()
                    .filter(reason -> condition instanceof Not || reason.holds() == holds)
                    .map(Verdict::words)
                    .collect(Collectors.joining("; "));
        }
    }

    /** All of these hold. */
    record All(List<Condition> of) implements Condition {

        public All {
            of = some(of);
        }

        @Override
        public boolean holds(Subject subject) {
            for (int i = 0; i < of.size(); i++) if (!of.get(i).holds(subject)) return false;
            return true;
        }

        @Override
        public Verdict judge(Subject subject) {
            return new Verdict(holds(subject), this, null, each(of, subject));
        }

        @Override
        public int depth() {
            return 1 + deepest(of);
        }

        @Override
        public Set<Measure> measures() {
            return measuresOf(of);
        }

        @Override
        public String toString() {
            return joined(of, " and ");
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> of) implements Condition {

        public Any {
            of = some(of);
        }

        @Override
        public boolean holds(Subject subject) {
            for (int i = 0; i < of.size(); i++) if (of.get(i).holds(subject)) return true;
            return false;
        }

        @Override
        public Verdict judge(Subject subject) {
            return new Verdict(holds(subject), this, null, each(of, subject));
        }

        @Override
        public int depth() {
            return 1 + deepest(of);
        }

        @Override
        public Set<Measure> measures() {
            return measuresOf(of);
        }

        @Override
        public String toString() {
            return joined(of, " or ");
        }
    }

    /** This does not hold. */
    record Not(Condition of) implements Condition {

        public Not {
            refuseDeeper(of.depth());
        }

        @Override
        public boolean holds(Subject subject) {
            return !of.holds(subject);
        }

        @Override
        public Verdict judge(Subject subject) {
            return new Verdict(holds(subject), this, null, List.of(of.judge(subject)));
        }

        @Override
        public int depth() {
            return 1 + of.depth();
        }

        @Override
        public Set<Measure> measures() {
            return of.measures();
        }

        @Override
        public String toString() {
            return "not " + of;
        }
    }

    /** A field compared with one literal, or with several of which it has to be one. */
    record Test(Field field, Operator operator, List<?> literals) implements Condition {

        public Test {
            requireNonNull(operator);
            literals = List.copyOf(literals);
            operator.refuseUnlessFor(field, literals);
        }

        public static Test of(Field field, Operator operator, Object... literals) {
            return new Test(field, operator, List.of(literals));
        }

        @Override
        public boolean holds(Subject subject) {
            return operator.holds(field.of(subject), literals);
        }

        @Override
        public Verdict judge(Subject subject) {
            return new Verdict(holds(subject), this, field.of(subject), List.of());
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Set<Measure> measures() {
            return Set.of();
        }

        @Override
        public String toString() {
            return operator.words(field.words(), literals);
        }
    }

    /** A running total, the occurrence itself included, compared with an amount of the same unit. */
    record Measured(Measure measure, Operator operator, Amount amount) implements Condition {

        public Measured {
            if (!measure.unit().equals(amount.unit()))
                throw new IllegalArgumentException(amount + " is no amount of " + measure.unit());
            operator.refuseUnlessFor(Amount.class, List.of(amount));
        }

        @Override
        public boolean holds(Subject subject) {
            return operator.holds(total(subject), amount);
        }

        @Override
        public Verdict judge(Subject subject) {
            return new Verdict(holds(subject), this, total(subject), List.of());
        }

        private Amount total(Subject subject) {
            var line = subject.line();
            return subject.standing().total(line == null ? measure : measure.of(line.family()));
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Set<Measure> measures() {
            return Set.of(measure);
        }

        @Override
        public String toString() {
            return operator.words(measure.what().replace('-', ' '), List.of(amount));
        }
    }

    private static List<Condition> some(List<Condition> of) {
        if (of.isEmpty()) throw new IllegalArgumentException("Name at least one condition");
        refuseDeeper(deepest(of));
        return List.copyOf(of);
    }

    private static void refuseDeeper(int below) {
        if (below >= DEEPEST) throw new IllegalArgumentException("Conditions stand within each other too deep");
    }

    private static int deepest(List<Condition> of) {
        int deepest = 0;
        for (var each : of) deepest = Math.max(deepest, each.depth());
        return deepest;
    }

    private static List<Verdict> each(List<Condition> of, Subject subject) {
        var reasons = new ArrayList<Verdict>(of.size());
        for (var each : of) reasons.add(each.judge(subject));
        return reasons;
    }

    private static Set<Measure> measuresOf(List<Condition> of) {
        var measures = new LinkedHashSet<Measure>();
        for (var each : of) measures.addAll(each.measures());
        return Collections.unmodifiableSet(measures);
    }

    private static String joined(List<Condition> of, String with) {
        return of.stream()
                .map(each -> each instanceof All || each instanceof Any ? "(" + each + ")" : each.toString())
                .collect(Collectors.joining(with));
    }
}
