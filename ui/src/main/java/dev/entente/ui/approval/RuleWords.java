package dev.entente.ui.approval;

import dev.entente.approval.Facts;
import dev.entente.approval.KnownFact;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.approval.WrittenPolicy.WrittenDeadline;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.identity.Role;
import dev.entente.ui.kit.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of approval as sentences. */
final class RuleWords {

    private final Map<String, KnownFact> facts;
    private final Map<WrittenApprover, String> approvers;

    RuleWords(List<KnownFact> facts, List<PolicyDesk.Choice> approvers) {
        this.facts = facts.stream().collect(Collectors.toMap(KnownFact::name, Function.identity()));
        this.approvers =
                approvers.stream().collect(Collectors.toMap(PolicyDesk.Choice::approver, PolicyDesk.Choice::words));
    }

    static <T> List<T> all(@Nullable List<T> many) {
        return many == null ? List.of() : many;
    }

    /** "Off the usual price is at least 25% and Margin is below 15%". */
    String when(WrittenRule rule) {
        var conditions = all(rule.when());
        return conditions.isEmpty()
                ? "Always"
                : "Where " + conditions.stream().map(this::condition).collect(Collectors.joining(", and "));
    }

    private String condition(WrittenCondition condition) {
        var name = fact(condition.fact());
        if (condition.atLeast() != null) return name + " is at least " + figure(condition.fact(), condition.atLeast());
        if (condition.below() != null) return name + " is below " + figure(condition.fact(), condition.below());
        return name + " is " + all(condition.is()).stream().map(RuleWords::word).collect(Collectors.joining(" or "));
    }

    String fact(String name) {
        if (name.equals(Facts.ASKER)) return "Whoever asks";
        var known = facts.get(name);
        return known == null ? name : known.words();
    }

    /** The facts decide what a number is. */
    private String figure(String name, String value) {
        var known = facts.get(name);
        return known != null && known.type() == KnownFact.Type.PERCENT ? value + "%" : value;
    }

    static String word(String word) {
        if (word.equals("true")) return "yes";
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(word))
                .map(Role::words)
                .findFirst()
                .orElse(word);
    }

    String then(WrittenRule rule) {
        if (rule.refuse() != null) return "Nobody may approve it: " + rule.refuse();
        var steps = all(rule.steps());
        if (steps.isEmpty()) return "Nobody has to approve it";
        var words = steps.stream().map(this::step).collect(Collectors.joining(", then "));
        return words.isEmpty() ? words : Format.word(words);
    }

    String step(WrittenStep step) {
        var within = step.within() == null ? "" : " within " + deadline(step.within());
        var escalate = all(step.escalate());
        var up = escalate.isEmpty() ? "" : ", else " + joined(escalate, this::approver, ", else ");
        return whom(step) + within + up;
    }

    String whom(WrittenStep step) {
        return joined(step.approvers(), this::approver, Boolean.TRUE.equals(step.all()) ? " and " : " or ");
    }

    private static <T> String joined(List<T> all, Function<T, String> words, String between) {
        return all.stream().map(words).collect(Collectors.joining(between));
    }

    private String approver(WrittenApprover approver) {
        var role = approver.role();
        return role == null
                ? approvers.getOrDefault(approver, "somebody who has left")
                : role.words().toLowerCase(Locale.ROOT);
    }

    static String deadline(WrittenDeadline deadline) {
        var words = deadline.of().replace('-', ' ');
        return Format.user().number(deadline.amount()) + " "
                + (deadline.amount() == 1 ? words.substring(0, words.length() - 1) : words);
    }
}
