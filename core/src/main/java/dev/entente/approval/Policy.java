package dev.entente.approval;

import dev.entente.approval.Deadline.Counted;
import dev.entente.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which things of one kind are approved, in their order: the first that holds decides. Where none does, what is
 * an exception is for an administrator or finance to decide, and everything else is free.
 *
 * @param holidays whose public holidays are no business days, such as DE or DE-BY; null: only weekends are none
 */
public record Policy(@Nullable String holidays, List<Rule> rules) {

    static final Policy NONE = new Policy(null, List.of());

    private static final Step OTHERWISE = new Step(
            "Approval",
            List.of(new Approver.OfRole(Role.ADMINISTRATOR), new Approver.OfRole(Role.FINANCE)),
            false,
            new Deadline(3, Counted.BUSINESS_DAYS),
            List.of());

    private static final Rule EXCEPTION =
            new Rule("What no rule speaks of", List.of(), new Outcome.Asks(List.of(OTHERWISE)));
    private static final Rule USUAL = new Rule("Nothing to approve", List.of(), new Outcome.Free());

    public Policy {
        rules = List.copyOf(rules);
    }

    /** A rule that was looked at, and what kept it from deciding. */
    public record Looked(String rule, List<String> against) {}

    /** The rule that decides, and those before it. */
    public record Decided(Rule rule, List<Looked> before) {

        public Outcome outcome() {
            return rule.then();
        }

        /** Whether it can be done without asking anybody. */
        public boolean isFree() {
            return outcome() instanceof Outcome.Free;
        }
    }

    public Decided decide(Facts facts) {
        return decide(rules, facts);
    }

    /**
     * For somebody who is not to find out secrets by trying: they free nothing and refuse nothing, and where they might ask
     * somebody, somebody is asked. Who that is, they may say, because whoever asked does not learn it.
     */
    public Decided decideHiding(Facts facts, Set<String> secret) {
        var blind = decide(rules.stream().flatMap(rule -> blind(rule, secret)).toList(), facts);
        var open = decide(facts);
        return blind.outcome() instanceof Outcome.Asks && open.outcome() instanceof Outcome.Asks ? open : blind;
    }

    private static Stream<Rule> blind(Rule rule, Set<String> secret) {
        var seen = rule.when().stream()
                .filter(each -> !secret.contains(each.fact()))
                .toList();
        if (seen.size() == rule.when().size()) return Stream.of(rule);
        return switch (rule.then()) {
            case Outcome.Free _ -> Stream.empty();
            case Outcome.Asks asks -> Stream.of(new Rule(rule.name(), seen, asks));
            case Outcome.Refused _ -> Stream.of(new Rule(rule.name(), seen, EXCEPTION.then()));
        };
    }

    private static Decided decide(List<Rule> rules, Facts facts) {
        var before = new ArrayList<Looked>();
        for (var rule : rules) {
            var against = rule.against(facts);
            if (against.isEmpty()) return new Decided(rule, before);
            before.add(new Looked(rule.name(), against));
        }
        return new Decided(facts.exceptional() ? EXCEPTION : USUAL, before);
    }
}
