package dev.entente.approval;

import dev.entente.approval.Deadline.Counted;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.approval.WrittenPolicy.WrittenDeadline;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.identity.Role;
import dev.entente.payable.BusinessDays;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a policy as it was written, and collects all that is wrong with it, each at its field. Pure. */
final class PolicyReader {

    private static final int MOST_RULES = 50;
    private static final int MOST_STEPS = 10;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_WORDS = 50;
    private static final int LONGEST = 365;

    private static final KnownFact ASKER = new KnownFact(Facts.ASKER, "Whoever asks", KnownFact.Type.WORD);

    private final Map<String, KnownFact> facts;
    private final Set<Role> roles;
    private final Set<UUID> people;
    private final Findings findings;

    /** @param roles whose members may approve at all, and people those of them who are there */
    PolicyReader(Map<String, KnownFact> facts, Set<Role> roles, Set<UUID> people, Findings findings) {
        this.facts = facts;
        this.roles = roles;
        this.people = people;
        this.findings = findings;
    }

    /** What was right is in it; whoever reads it looks at the findings first. */
    Policy read(WrittenPolicy written) {
        var holidays = written.holidays();
        if (holidays != null && !BusinessDays.knows(holidays))
            findings.add("/holidays", "Use a country such as DE, or a part of one such as DE-BY");
        if (written.rules().size() > MOST_RULES) findings.add("/rules", "Use at most " + MOST_RULES + " rules");
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < Math.min(MOST_RULES, written.rules().size()); i++)
            rules.add(rule(written.rules().get(i), "/rules/" + i));
        for (int i = 0; i < rules.size(); i++) refuseUnreached(rules, i);
        return new Policy(holidays, rules);
    }

    private void refuseUnreached(List<Rule> rules, int at) {
        var rule = rules.get(at);
        var before = rules.subList(0, at);
        if (before.stream().anyMatch(each -> each.name().equals(rule.name())))
            findings.add("/rules/" + at + "/name", "Another rule has this name");
        before.stream()
                .filter(each -> each.covers(rule))
                .findFirst()
                .ifPresent(first -> findings.add(
                        "/rules/" + at,
                        "It is never reached: \u201c" + first.name()
                                + "\u201d decides wherever it would. Put it before"));
    }

    private Rule rule(WrittenRule written, String at) {
        findings.line(at + "/name", written.name(), 100);
        var when = new ArrayList<Condition>();
        var conditions = all(written.when());
        if (conditions.size() > MOST_CONDITIONS)
            findings.add(at + "/when", "Use at most " + MOST_CONDITIONS + " conditions");
        for (int i = 0; i < Math.min(MOST_CONDITIONS, conditions.size()); i++) {
            var condition = condition(conditions.get(i), at + "/when/" + i);
            if (condition != null) when.add(condition);
        }
        return new Rule(written.name(), when, outcome(written, at));
    }

    private @Nullable Condition condition(WrittenCondition written, String at) {
        boolean isAsker = written.fact().equals(Facts.ASKER);
        var fact = facts.get(written.fact());
        if (fact == null && !isAsker) {
            findings.add(at + "/fact", "Use one of " + Facts.ASKER + ", " + String.join(", ", facts.keySet()));
            return null;
        }
        long said = Stream.of(written.atLeast(), written.below(), written.is())
                .filter(each -> each != null)
                .count();
        if (said != 1) {
            findings.add(at, "Say one of atLeast, below and is");
            return null;
        }
        if (written.is() != null) return words(written, written.is(), fact == null ? ASKER : fact, at);
        if (fact == null || !fact.type().isNumber()) {
            findings.add(at, "Say with is which words it may be");
            return null;
        }
        return written.atLeast() != null
                ? new Condition.AtLeast(written.fact(), number(written.atLeast(), fact, at + "/atLeast"))
                : new Condition.Below(written.fact(), number(String.valueOf(written.below()), fact, at + "/below"));
    }

    private @Nullable Condition words(WrittenCondition written, List<String> words, KnownFact fact, String at) {
        var type = fact.type();
        if (type.isNumber()) findings.add(at + "/is", "Say with atLeast or below which numbers it may be");
        else if (type == KnownFact.Type.FLAG && !Set.of("true", "false").containsAll(words))
            findings.add(at + "/is", "Use true or false");
        else if (words.isEmpty() || words.size() > MOST_WORDS)
            findings.add(at + "/is", "Use 1 to " + MOST_WORDS + " words");
        else if (words.stream().anyMatch(word -> word.isBlank() || word.length() > 100))
            findings.add(at + "/is", "Use words of up to 100 characters");
        else if (written.fact().equals(Facts.ASKER) && !words.stream().allMatch(PolicyReader::isRole))
            findings.add(at + "/is", "Use roles, such as SALES or PARTNER_SELLER");
        else if (words.stream().anyMatch(word -> fact.compared(word).isEmpty()))
            findings.add(at + "/is", "Use at least one letter or digit");
        else
            return new Condition.Is(
                    written.fact(), words.stream().map(fact::compared).collect(Collectors.toSet()));
        return null;
    }

    private static boolean isRole(String word) {
        return Stream.of(Role.values()).anyMatch(role -> role.name().equals(word));
    }

    private BigDecimal number(String written, KnownFact fact, String at) {
        boolean isPercent = fact.type() == KnownFact.Type.PERCENT;
        if (!written.matches(isPercent ? "-?\\d{1,3}(\\.\\d{1,6})?" : "\\d{1,13}(\\.\\d{1,6})?")) {
            findings.add(at, isPercent ? "Use a percentage, such as 12.5" : "Use a number, such as 80000");
            return BigDecimal.ZERO;
        }
        var number = new BigDecimal(written);
        if (isPercent && number.abs().compareTo(BigDecimal.valueOf(100)) > 0)
            findings.add(at, "A percentage is at most 100");
        return number;
    }

    private Outcome outcome(WrittenRule written, String at) {
        var steps = all(written.steps());
        if (written.refuse() != null) {
            findings.line(at + "/refuse", written.refuse(), 300);
            if (!steps.isEmpty()) findings.add(at + "/steps", "Nobody approves what is refused; leave one of them out");
            return new Outcome.Refused(written.refuse());
        }
        if (steps.isEmpty()) return new Outcome.Free();
        if (steps.size() > MOST_STEPS) findings.add(at + "/steps", "Use at most " + MOST_STEPS + " steps");
        var read = new ArrayList<Step>();
        var seen = new HashSet<Approver>();
        for (int i = 0; i < Math.min(MOST_STEPS, steps.size()); i++)
            read.add(step(steps.get(i), seen, at + "/steps/" + i));
        return new Outcome.Asks(read);
    }

    private Step step(WrittenStep written, Set<Approver> seen, String at) {
        findings.line(at + "/name", written.name(), 100);
        if (written.approvers().isEmpty()) findings.add(at + "/approvers", "Say who approves");
        var approvers = approvers(written.approvers(), seen, at + "/approvers");
        var escalate = all(written.escalate());
        if (!escalate.isEmpty() && written.within() == null)
            findings.add(at + "/within", "Say by when, or nothing escalates");
        return new Step(
                written.name(),
                approvers,
                Boolean.TRUE.equals(written.all()),
                deadline(written.within(), at + "/within"),
                approvers(escalate, seen, at + "/escalate"));
    }

    private List<Approver> approvers(List<WrittenApprover> written, Set<Approver> seen, String at) {
        if (written.size() > Step.MOST_APPROVERS) findings.add(at, "Use at most " + Step.MOST_APPROVERS);
        var read = new ArrayList<Approver>();
        for (int i = 0; i < Math.min(Step.MOST_APPROVERS, written.size()); i++) {
            var approver = approver(written.get(i), at + "/" + i);
            if (approver == null) continue;
            // Whoever was asked before is not asked again: a chain that comes back to somebody never ends with a
            // decision of its own.
            if (!seen.add(approver)) findings.add(at + "/" + i, "The chain comes back to them. Ask everybody once");
            read.add(approver);
        }
        return read;
    }

    private @Nullable Approver approver(WrittenApprover written, String at) {
        var role = written.role();
        var member = written.member();
        if (role == null ? member == null : member != null) findings.add(at, "Say a role or a member");
        else if (role != null && !roles.contains(role))
            findings.add(at + "/role", role.words() + " may not approve anything");
        else if (role != null) return new Approver.OfRole(role);
        else if (member != null && !people.contains(member))
            findings.add(at + "/member", "There is no such member of yours who may approve");
        else if (member != null) return new Approver.Person(member);
        return null;
    }

    private @Nullable Deadline deadline(@Nullable WrittenDeadline written, String at) {
        if (written == null) return null;
        var counted = Counted.of(written.of());
        if (counted.isEmpty()) findings.add(at + "/of", "Use hours, days, business-hours or business-days");
        if (written.amount() < 1 || written.amount() > LONGEST) findings.add(at + "/amount", "Use 1 to " + LONGEST);
        return counted.map(each -> new Deadline(written.amount(), each)).orElse(null);
    }

    private static <T> List<T> all(@Nullable List<T> many) {
        return many == null ? List.of() : many;
    }
}
