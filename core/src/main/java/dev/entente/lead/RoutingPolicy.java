package dev.entente.lead;

import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Findings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How leads are routed: by rules in their order; how many open leads a partner bears, where nothing else is said of it by its
 * code; how long it has to answer, and for a hot one; how often a lead is passed on before it comes back; over how many days
 * records are compared, from how many answers on; how many leads a new partner is seeded with and for how many days it is new
 * (0: none); how many leads one partner may take out in a day; whether leads are routed by themselves; and whether anybody
 * may send one by the form.
 */
public record RoutingPolicy(
        List<RoutingRule> rules,
        int limit,
        Map<String, Integer> limits,
        Within answer,
        Within hotAnswer,
        int passes,
        int window,
        int floor,
        int seeded,
        int newFor,
        int exports,
        boolean automatic,
        boolean form) {

    private static final List<String> TYPES =
            Stream.of(PartnerType.values()).map(PartnerType::code).toList();
    private static final int MOST_RULES = 50;
    private static final int MOST_OPEN = 1_000;
    private static final int MOST_DAYS = 730;

    public RoutingPolicy {
        rules = List.copyOf(rules);
        // Not a copy that refuses nulls: whoever wrote one is told where.
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    /** Where nothing was ever said. */
    public static final RoutingPolicy USUAL = new RoutingPolicy(
            List.of(RoutingRule.USUAL),
            10,
            Map.of(),
            new Within(2, Counted.BUSINESS_HOURS),
            new Within(1, Counted.BUSINESS_HOURS),
            3,
            180,
            5,
            5,
            90,
            50,
            true,
            false);

    /** How much time there is to answer. */
    Within answer(boolean hot) {
        return hot ? hotAnswer : answer;
    }

    /** Whether any rule asks for this. */
    boolean asks(RoutingRule.By by) {
        return rules.stream().anyMatch(rule -> rule.by().contains(by));
    }

    int limit(String partner) {
        return limits.getOrDefault(partner, limit);
    }

    /** What the tenant knows, which rules may name. */
    record Known(List<String> territories, List<String> certifications, List<String> tiers, List<String> partners) {}

    void check(Findings findings, Known known) {
        if (rules.size() > MOST_RULES) findings.add("/rules", "Use at most " + MOST_RULES + " rules");
        for (int i = 0; i < rules.size(); i++) check(findings, "/rules/" + i, rules.get(i), known);
        for (int i = 0; i < rules.size(); i++) {
            var name = rules.get(i).name().strip();
            if (rules.subList(0, i).stream()
                    .anyMatch(each -> each.name().strip().equalsIgnoreCase(name)))
                findings.add("/rules/" + i + "/name", "Another rule is called so already");
        }
        between(findings, "/limit", limit, 1, MOST_OPEN);
        limits.forEach((partner, most) -> {
            if (!known.partners().contains(partner))
                findings.add("/limits/" + partner, "There is no partner \u201c" + partner + "\u201d");
            between(findings, "/limits/" + partner, most, 0, MOST_OPEN);
        });
        time(findings, "/answer", answer);
        time(findings, "/hotAnswer", hotAnswer);
        between(findings, "/passes", passes, 0, 20);
        between(findings, "/window", window, 1, MOST_DAYS);
        between(findings, "/floor", floor, 1, 1_000);
        between(findings, "/seeded", seeded, 0, 100);
        between(findings, "/newFor", newFor, 0, Math.min(MOST_DAYS, window));
        between(findings, "/exports", exports, 0, 10_000);
    }

    private static void check(Findings findings, String at, RoutingRule rule, Known known) {
        findings.line(at + "/name", rule.name(), 100);
        among(findings, at + "/territories/", rule.territories(), known.territories(), "territory");
        among(findings, at + "/certifications/", rule.certifications(), known.certifications(), "certification path");
        among(findings, at + "/tiers/", rule.tiers(), known.tiers(), "tier");
        among(findings, at + "/types/", rule.types(), TYPES, "type of partner");
        lines(findings, at + "/segments/", rule.segments());
        lines(findings, at + "/motions/", rule.motions());
        lines(findings, at + "/products/", rule.products());
    }

    private static void among(Findings findings, String at, List<String> said, List<String> known, String what) {
        for (int i = 0; i < said.size(); i++)
            if (!known.contains(said.get(i)))
                findings.add(at + i, "There is no " + what + " \u201c" + said.get(i) + "\u201d");
    }

    private static void lines(Findings findings, String at, List<String> words) {
        for (int i = 0; i < words.size(); i++) findings.line(at + i, words.get(i), 100);
    }

    private static void between(Findings findings, String at, @Nullable Integer said, int least, int most) {
        if (said == null || said < least || said > most) findings.add(at, "Use " + least + " to " + most);
    }

    private static void time(Findings findings, String at, Within within) {
        if (within.amount() < 1 || within.amount() > within.counted().most())
            findings.add(
                    at,
                    "Use 1 to " + within.counted().most() + " "
                            + within.counted().words());
    }
}
