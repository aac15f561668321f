package dev.entente.compensation;

import dev.entente.compensation.CompensationPlan.Policy;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.AttributionPolicy.Unclaimed;
import dev.entente.program.Clause;
import dev.entente.program.RatePolicy;
import dev.entente.program.RegisteredDeals;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.RenewalPolicy.Right;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version says beside offers and prices, for people. */
final class Policies {

    private Policies() {}

    static List<Policy> of(Version version) {
        var existing = version.existing();
        var older = existing == null
                ? Stream.<Policy>of()
                : Stream.of(new Policy(
                        "Existing business",
                        List.of(new Clause(
                                "What began before " + version.from(), "keeps its terms until " + existing))));
        return Stream.concat(older, usual(version)).toList();
    }

    private static Stream<Policy> usual(Version version) {
        return Stream.of(
                new Policy("Registered deals", registered(version)),
                new Policy("Credit for sales", credit(version.attribution())),
                new Policy("Renewals", renewals(version.renewal())),
                new Policy("Reviews of tiers", reviews(version.review())),
                new Policy("Other currencies", currencies(version.rates())));
    }

    private static List<Clause> registered(Version version) {
        var promised = registered(version.registration());
        if (version.deals() == RegisteredDeals.FOLLOW) return promised;
        var kept = new Clause("Approved before version " + version.number(), "keeps its terms and prices");
        return Stream.concat(promised.stream(), Stream.of(kept)).toList();
    }

    private static List<Clause> registered(RegistrationPolicy policy) {
        var reminders = policy.reminders().stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return List.of(
                new Clause("Protected for", days(policy.protection())),
                new Clause("A meeting within", days(policy.meeting())),
                new Clause("Reminders", reminders.isEmpty() ? "none" : reminders + " days before an end"),
                new Clause("What is free", policy.automatic() ? "is approved by itself" : "is approved by the vendor"));
    }

    private static List<Clause> credit(AttributionPolicy policy) {
        var paid = policy.paid().stream()
                .map(each -> named(each.channel(), "any other channel") + " for " + days(each.days()))
                .collect(Collectors.joining(", "));
        var named = policy.unclaimed() == Unclaimed.NAMED ? "the partner that the sale names" : "nobody";
        return List.of(
                new Clause("Excluded", listed(policy.excluded())),
                new Clause("Goes before all else", contracts(policy)),
                new Clause("Clicks count", paid.isEmpty() ? "never" : paid),
                new Clause("Where nobody has a claim", "credit is for " + named),
                new Clause("Influence", influence(policy)));
    }

    private static String contracts(AttributionPolicy policy) {
        var of = listed(policy.marketplaces().stream()
                .map(each -> named(each, "any marketplace"))
                .toList());
        return "a contract of " + of;
    }

    private static String influence(AttributionPolicy policy) {
        var influence = policy.influence();
        var by = " by the offer for " + influence.motion();
        return switch (influence.split()) {
            case EQUALLY -> "is shared equally, and earns" + by;
            case POINTS -> "is shared by points, and earns" + by;
            case FIXED -> "has a share of " + influence.share() + " each, and earns" + by;
            case NONE -> "earns nothing";
        };
    }

    private static String named(String code, String any) {
        return code.equals(AttributionPolicy.ANY) ? any : code;
    }

    private static String listed(List<String> codes) {
        return codes.isEmpty() ? "nothing" : String.join(", ", codes);
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static List<Clause> renewals(RenewalPolicy policy) {
        var right = policy.right() == Right.INCUMBENT
                ? "the partner that sold the last part of the subscription"
                : "whoever sells it";
        return List.of(
                new Clause("Renewed by", right), new Clause("Told of an end", days(policy.notice()) + " before"));
    }

    private static List<Clause> reviews(ReviewPolicy policy) {
        if (policy.isNever()) return List.of(new Clause("Tiers are reviewed", "when somebody asks for it"));
        var clauses = new ArrayList<Clause>();
        clauses.add(new Clause("Tiers are reviewed", policy.rhythm()));
        clauses.add(
                new Clause("Promotions", policy.automatic() ? "by themselves" : "proposed, and decided by the vendor"));
        var below = policy.below() == 1 ? "one review" : policy.below() + " reviews in a row";
        clauses.add(new Clause("A demotion", "after " + below + " below the tier, " + days(policy.grace()) + " later"));
        return clauses;
    }

    private static List<Clause> currencies(@Nullable RatePolicy policy) {
        if (policy == null)
            return List.of(
                    new Clause("Prices", "are not converted into other currencies"),
                    new Clause("Sales", "in a currency that the terms do not speak of are held for review"));
        var clauses = new ArrayList<Clause>();
        clauses.add(new Clause("Prices", policy.words()));
        clauses.add(new Clause("Sales", policy.earned()));
        for (var row : policy.table()) {
            var from = row.from() == null ? "" : " from " + row.from();
            clauses.add(new Clause("Fixed rate" + from, row.amount() + " count as " + row.counts()));
        }
        return clauses;
    }
}
