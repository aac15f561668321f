package dev.entente.model;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.model.Reasoning.TooMany;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is odd about when the rules of a part hold: those that never do, that another is before, and what none speaks of. */
final class RuleRemarks {

    private final Part part;
    private final String at;
    /** Of any tier: a partner may still be at one that the program does not name any more. */
    private final Reasoning reasoning;

    private final Reasoning ofNamedTiers;
    private final List<List<Situation>> held = new ArrayList<>();
    private final List<List<Condition>> asked;

    /** What is enough for a rule to be used: a day that decides may be unknown, or stand for itself. */
    private final List<List<Condition>> enough;

    private final List<Remark> remarks = new ArrayList<>();

    private RuleRemarks(Part part, String at, List<String> tiers) {
        this.part = part;
        this.at = at;
        this.reasoning = new Reasoning(part.on(), List.of());
        this.ofNamedTiers = new Reasoning(part.on(), tiers);
        this.asked = part.rules().stream().map(rule -> asked(rule, false)).toList();
        this.enough = part.rules().stream().map(rule -> asked(rule, true)).toList();
    }

    static List<Remark> of(Part part, String at, List<String> tiers) {
        return new RuleRemarks(part, at, tiers).all();
    }

    private List<Remark> all() {
        try {
            for (int i = 0; i < asked.size(); i++) look(i);
            if (part.otherwise() == null) lookForGap();
        } catch (TooMany e) {
            var words = "These conditions allow more cases than can be looked through. Use fewer, or split the part";
            remarks.add(Remark.warning(at, words));
        }
        return remarks;
    }

    /** All that has to hold for a rule to be used: its condition, and that it is in force. */
    private static List<Condition> asked(Rule rule, boolean known) {
        var valid = rule.valid();
        return Stream.concat(Stream.ofNullable(rule.when()), valid == null ? Stream.of() : inForce(valid, known))
                .toList();
    }

    private static Stream<Condition> inForce(Validity valid, boolean known) {
        var conditions = new ArrayList<Condition>();
        if (valid.until() != null) conditions.add(Test.of(Field.DAY, Operator.BELOW, valid.until()));
        if (valid.from() != null) {
            var by = Field.valueOf(valid.by().name());
            Condition begun = known
                    ? Test.of(by, Operator.AT_LEAST, valid.from())
                    : new Not(Test.of(by, Operator.BELOW, valid.from()));
            conditions.add(
                    valid.existing() == null
                            ? begun
                            : new Any(List.of(begun, Test.of(Field.DAY, Operator.AT_LEAST, valid.existing()))));
        }
        return conditions.stream();
    }

    private void look(int i) {
        var holds = reasoning.all(asked.get(i));
        held.add(holds);
        var rule = at + "/rules/" + i;
        if (holds.isEmpty()) {
            remarks.add(Remark.error(rule, "This rule can never hold. Change or take out its condition"));
            return;
        }
        var when = part.rules().get(i).when();
        if (when != null) lookForBranches(when, rule + "/when");
        if (!isCovered(i, holds, rule)) lookForOverlap(i, holds, rule);
    }

    private boolean isCovered(int i, List<Situation> holds, String rule) {
        var left = holds;
        for (int j = 0; j < i; j++) {
            if (Reasoning.both(holds, held.get(j)).isEmpty()) continue;
            var without = reasoning.notAll(enough.get(j));
            if (Reasoning.both(holds, without).isEmpty())
                return add(rule, "Rule " + (j + 1) + " holds wherever this one does");
            left = Reasoning.both(left, without);
            if (left.isEmpty()) return add(rule, "The rules before hold wherever this one does");
        }
        return false;
    }

    private boolean add(String rule, String why) {
        return remarks.add(Remark.error(rule, why + ", so it is never reached. Move it up, or take it out"));
    }

    // One rule that speaks of less than another is the exception before the rule; two that only share cases may be a
    // slip.
    private void lookForOverlap(int i, List<Situation> holds, String rule) {
        for (int j = 0; j < i; j++) {
            var shared = Reasoning.both(holds, held.get(j));
            if (shared.isEmpty() || isSame(part.rules().get(i), part.rules().get(j))) continue;
            if (Reasoning.both(held.get(j), reasoning.notAll(enough.get(i))).isEmpty()) continue;
            for (int k = 0; k < j && !shared.isEmpty(); k++) {
                if (!Reasoning.both(shared, held.get(k)).isEmpty())
                    shared = Reasoning.both(shared, reasoning.notAll(enough.get(k)));
            }
            if (shared.isEmpty()) continue;
            var words = "Where " + shared.getFirst().words() + ", rule " + (j + 1)
                    + " holds too, and decides because it stands first. Say in the conditions which one you mean";
            remarks.add(Remark.warning(rule, words));
            return;
        }
    }

    private static boolean isSame(Rule one, Rule other) {
        return one.rate().equals(other.rate()) && one.appliedTo().equals(other.appliedTo());
    }

    private void lookForGap() {
        var left = List.of(Situation.ANY);
        for (var each : asked) {
            left = Reasoning.both(left, ofNamedTiers.notAll(each));
            if (left.isEmpty()) return;
        }
        var words = "Where " + left.getFirst().words()
                + ", no rule holds, and each case waits for a person. Add a rule, or say what becomes of it";
        remarks.add(Remark.warning(at, words));
    }

    /** A branch that can never hold says something that nobody means. */
    private void lookForBranches(Condition condition, String at) {
        var branches =
                condition instanceof Any(var of) ? of : condition instanceof All(var of) ? of : List.<Condition>of();
        var name = condition instanceof Any ? "/any/" : "/all/";
        for (int i = 0; i < branches.size(); i++) {
            if (reasoning.of(branches.get(i), true).isEmpty())
                remarks.add(Remark.error(at + name + i, "This can never hold: " + branches.get(i) + ". Take it out"));
            else lookForBranches(branches.get(i), at + name + i);
        }
    }
}
