package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.program.DatedTier;
import dev.entente.program.Gauge;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a review comes to for one partner: it stays where it is, with the reason, or it should rise or fall. */
public sealed interface Verdict {

    /** Nothing changes; below says in how many reviews in a row its figures were not enough. */
    record Stays(String why, int below) implements Verdict {}

    record Rises(Tier to) implements Verdict {}

    record Falls(Tier to, int below) implements Verdict {}

    /**
     * What a review knows: the ladder, the tier that the partner has (none: before the first), its figures, in how many
     * reviews in a row before they were not enough, and whether its tier is fixed or on trial; whether this review is one of those
     * that the program asks for, and the tier that somebody accepted for a later day.
     */
    record Known(
            List<Tier> ladder,
            Optional<String> tier,
            Map<Measure, Amount> totals,
            int below,
            Optional<LevelGrant> granted,
            boolean scheduled,
            Optional<DatedTier> coming) {

        boolean rises(int to) {
            return coming.filter(each -> TierProgress.rung(ladder, each.tier()) >= to)
                    .isPresent();
        }
    }

    static Verdict of(Known known, ReviewPolicy policy) {
        var ladder = known.ladder();
        int at = known.tier().map(code -> TierProgress.rung(ladder, code)).orElse(-1);
        var earned = TierProgress.of(ladder, known.tier(), known.totals()).earned();
        int reached = earned == null ? -1 : TierProgress.rung(ladder, earned.code());
        var granted = known.granted().orElse(null);
        if (granted != null && granted.kind() == LevelGrant.Kind.FIXED)
            return new Stays("The level is fixed through " + granted.last(), 0);
        if (earned != null && reached > at && known.rises(reached)) return coming(known);
        if (earned != null && reached > at) return new Rises(earned);
        if (at <= 0) return new Stays("There is no tier below", 0);
        var tier = ladder.get(at);
        if (tier.requires().isEmpty()) return new Stays(tier.name() + " is given, and asks for nothing", 0);
        if (Gauge.all(tier.requires(), known.totals()).stream().allMatch(Gauge::isMet))
            return new Stays("The figures are enough for " + tier.name(), 0);
        if (granted != null) return new Stays("The level is on trial through " + granted.last(), 0);
        // One that somebody asks for between is none of those in a row; where one is enough, any is.
        boolean counts = known.scheduled() || policy.below() == 1;
        int below = known.below() + (counts ? 1 : 0);
        var between = counts ? "" : "; one between those of the program does not count";
        if (below < policy.below()) return new Stays(below(tier, below, policy) + between, below);
        return new Falls(earned == null ? ladder.getFirst() : earned, below);
    }

    private static String below(Tier tier, int below, ReviewPolicy policy) {
        return "Below " + tier.name() + " in " + below + " of " + policy.below()
                + " reviews in a row that lead to a demotion";
    }

    private static Stays coming(Known known) {
        var coming = known.coming().orElseThrow();
        var rung = known.ladder().get(TierProgress.rung(known.ladder(), coming.tier()));
        return new Stays(rung.name() + " was accepted, and begins on " + coming.from(), 0);
    }
}
