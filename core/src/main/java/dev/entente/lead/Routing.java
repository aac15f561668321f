package dev.entente.lead;

import dev.entente.lead.RoutingRule.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a lead: a pure function of the lead, the rules, and what is known of all partners. The first rule that is for the lead
 * and has somebody decides; new partners that are to be seeded go first, then the order of the rule, and of two that are alike
 * in all of it whoever had no turn for longer. It says of each why, and of each that does not get it why not.
 */
public final class Routing {

    private static final int WHOLE = 10_000;
    private static final int PERCENT = 100;
    private static final int MOST = 100;

    private Routing() {}

    /**
     * What rules ask of a lead: its territory in words (empty: none) and what it is part of by code, where it is, and whether
     * whoever sells to it owes the vendor a fee.
     */
    public record Asked(
            String territory,
            Set<String> territories,
            String place,
            String segment,
            String motion,
            String product,
            boolean hot,
            boolean mutual) {}

    /** How a partner did with leads so far: how many it answered or let pass, how many of them it took, and how many it won. */
    public record Past(long answered, long accepted, long won) {

        static final Past NONE = new Past(0, 0, 0);

        /** The mean of its accept rate and its win rate, in hundredths of a percent. */
        int score() {
            if (answered == 0) return 0;
            long accepts = WHOLE * accepted / answered;
            long wins = accepted == 0 ? 0 : WHOLE * won / accepted;
            return Math.toIntExact((accepts + wins) / 2);
        }
    }

    /**
     * A partner that may get it: whether it covers the territory, its certifications, tiers and types, how many leads it has open
     * of how many, its record, what it has left of priority in words (null: nothing), its last turn (0: none yet), how many leads it
     * was seeded with of how many that it still is to have, and what became of this lead there before.
     */
    public record Candidate(
            UUID partnerId,
            String code,
            String name,
            boolean covers,
            Set<String> certifications,
            Set<String> tiers,
            Set<String> types,
            int open,
            int limit,
            Past record,
            @Nullable String priority,
            long turn,
            int seeded,
            int toSeed,
            boolean gave,
            boolean declined,
            boolean recalled,
            boolean lapsed) {

        boolean isToBeSeeded() {
            return seeded < toSeed;
        }

        /** As it is once it got one more, in this turn. */
        Candidate given(long nextTurn) {
            return new Candidate(
                    partnerId,
                    code,
                    name,
                    covers,
                    certifications,
                    tiers,
                    types,
                    open + 1,
                    limit,
                    record,
                    priority,
                    nextTurn,
                    seeded + 1,
                    toSeed,
                    gave,
                    declined,
                    recalled,
                    lapsed);
        }

        /** As it stands towards one lead. */
        Candidate towards(
                boolean doesCover, boolean didGive, boolean didDecline, boolean hadRecalled, boolean letLapse) {
            return new Candidate(
                    partnerId,
                    code,
                    name,
                    doesCover,
                    certifications,
                    tiers,
                    types,
                    open,
                    limit,
                    record,
                    priority,
                    turn,
                    seeded,
                    toSeed,
                    didGive,
                    didDecline,
                    hadRecalled,
                    letLapse);
        }
    }

    /** A partner with its place (absent: it does not get it), and why. */
    public record Ranked(
            UUID partner, String name, @Nullable Integer place, int open, int limit, List<String> reasons) {}

    /** By which rule (empty: none is for it) who gets it (absent: nobody), the first hundred that were looked at, and a sentence about it. */
    public record Outcome(String rule, @Nullable UUID chosen, List<Ranked> ranked, String words) {

        public Outcome {
            ranked = List.copyOf(ranked);
        }
    }

    public static Outcome of(Asked lead, RoutingPolicy policy, List<Candidate> partners) {
        var tried = new ArrayList<Outcome>();
        for (var rule : policy.rules()) {
            if (!rule.isFor(lead)) continue;
            var outcome = by(rule, lead, policy, partners);
            if (outcome.chosen() != null) return outcome;
            tried.add(outcome);
        }
        if (tried.isEmpty()) return new Outcome("", null, List.of(), "No rule is for this lead");
        var first = tried.getFirst();
        var names =
                tried.stream().map(each -> "\u201c" + each.rule() + "\u201d").toList();
        return new Outcome(first.rule(), null, first.ranked(), "Nobody can take it by " + String.join(" or ", names));
    }

    private static Outcome by(RoutingRule rule, Asked lead, RoutingPolicy policy, List<Candidate> partners) {
        int average = average(policy, partners);
        var fit = new ArrayList<Candidate>();
        var unfit = new ArrayList<Ranked>();
        for (var each : partners) {
            var against = rule.against(lead, each);
            if (against.isEmpty()) fit.add(each);
            else unfit.add(new Ranked(each.partnerId(), each.name(), null, each.open(), each.limit(), against));
        }
        fit.sort(order(rule, policy, average));
        unfit.sort(
                Comparator.comparingInt((Ranked each) -> each.reasons().size()).thenComparing(Ranked::name));
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < Math.min(fit.size(), MOST); i++)
            ranked.add(ranked(fit.get(i), i + 1, rule, policy, average));
        ranked.addAll(unfit.subList(0, Math.min(unfit.size(), MOST - ranked.size())));
        var chosen = fit.isEmpty() ? null : fit.getFirst().partnerId();
        var words = fit.isEmpty()
                ? "Nobody can take it by \u201c" + rule.name() + "\u201d"
                : fit.getFirst().name() + " by \u201c" + rule.name() + "\u201d, first of " + fit.size();
        return new Outcome(rule.name(), chosen, ranked, words);
    }

    private static Comparator<Candidate> order(RoutingRule rule, RoutingPolicy policy, int average) {
        Comparator<Candidate> order = Comparator.comparing(each -> !each.isToBeSeeded());
        for (var by : rule.by()) order = order.thenComparing(order(by, policy, average));
        return order.thenComparingLong(Candidate::turn).thenComparing(Candidate::code);
    }

    private static Comparator<Candidate> order(By by, RoutingPolicy policy, int average) {
        return switch (by) {
            // Parts of a limit are compared crosswise, so that nothing is rounded.
            case CAPACITY ->
                (one, other) -> Long.compare((long) one.open() * other.limit(), (long) other.open() * one.limit());
            case PERFORMANCE ->
                Comparator.comparingInt((Candidate each) -> score(each, policy, average))
                        .reversed();
            case PRIORITY -> Comparator.comparing(each -> each.priority() == null);
            case ROUND_ROBIN -> Comparator.comparingLong(Candidate::turn);
        };
    }

    /** Whoever has answered too few counts as all the others do together. */
    private static int score(Candidate partner, RoutingPolicy policy, int average) {
        return partner.record().answered() < policy.floor()
                ? average
                : partner.record().score();
    }

    private static int average(RoutingPolicy policy, List<Candidate> partners) {
        return (int) partners.stream()
                .filter(each -> each.record().answered() >= policy.floor())
                .mapToInt(each -> each.record().score())
                .average()
                .orElse(WHOLE / 2.0);
    }

    private static Ranked ranked(Candidate partner, int place, RoutingRule rule, RoutingPolicy policy, int average) {
        var seed = partner.isToBeSeeded()
                ? Stream.of("New partner: " + partner.seeded() + " of " + partner.toSeed() + " first leads")
                : Stream.<String>empty();
        var reasons = Stream.concat(seed, rule.by().stream().map(by -> reason(by, partner, policy, average)))
                .toList();
        return new Ranked(partner.partnerId(), partner.name(), place, partner.open(), partner.limit(), reasons);
    }

    private static String reason(By by, Candidate partner, RoutingPolicy policy, int average) {
        var record = partner.record();
        return switch (by) {
            case CAPACITY -> partner.open() + " of " + partner.limit() + " open";
            case PERFORMANCE ->
                record.answered() < policy.floor()
                        ? "Answered " + record.answered() + ", fewer than " + policy.floor()
                                + ": counts as the average, " + average / PERCENT + " of 100"
                        : "Took " + record.accepted() + " of " + record.answered() + ", won " + record.won() + ": "
                                + record.score() / PERCENT + " of 100";
            case PRIORITY -> partner.priority() == null ? "No priority left" : partner.priority();
            case ROUND_ROBIN -> partner.turn() == 0 ? "Had no turn yet" : "Last turn " + partner.turn();
        };
    }
}
