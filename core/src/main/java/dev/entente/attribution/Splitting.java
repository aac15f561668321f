package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.attribution.Outcome.Lost;
import dev.entente.program.AttributionPolicy.Influence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Shares the sale among those who agreed to, and influence among those who had it: a pure function. Each share is the growth
 * of a running one, so nothing is lost.
 */
final class Splitting {

    private static final int FINE = 10;

    private Splitting() {}

    /** As it was agreed, in that order; whoever holds a registration has registered its part. */
    static List<Share> of(Agreed agreed, List<Candidate> candidates) {
        var before = BigDecimal.ZERO;
        var shares = new ArrayList<Share>();
        for (var each : agreed.shares()) {
            boolean registered = candidates.stream()
                    .anyMatch(candidate -> candidate.partner().equals(each.partner()) && candidate.holds());
            shares.add(new Share(
                    each.partner(),
                    each.part().word(),
                    Level.AGREED,
                    new Percentage(before),
                    each.share(),
                    registered,
                    each.motion(),
                    Words.portion(agreed, each),
                    agreed.own()));
            before = before.add(each.share().fraction());
        }
        return shares;
    }

    /** The candidates come in their order; one partner counts once, with the most points stated for it. */
    static List<Share> of(List<Candidate> candidates, Influence policy, Consumer<Lost> lost) {
        var once = new LinkedHashMap<UUID, Candidate>();
        for (var each : candidates)
            once.merge(each.partner(), each, (first, next) -> next.points() > first.points() ? next : first);
        var all = List.copyOf(once.values());
        return switch (policy.split()) {
            case NONE -> none(all, lost);
            case EQUALLY -> equally(all);
            case POINTS -> byPoints(all, lost);
            case FIXED -> fixed(all, policy, lost);
        };
    }

    private static List<Share> none(List<Candidate> all, Consumer<Lost> lost) {
        all.forEach(each -> lost.accept(lost(each, Words.NO_INFLUENCE)));
        return List.of();
    }

    private static List<Share> equally(List<Candidate> all) {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < all.size(); i++) {
            var rule =
                    all.size() == 1 ? "It alone influenced the sale" : "Influence is shared equally by " + all.size();
            shares.add(share(all.get(i), part(i, all.size()), part(i + 1, all.size()), rule));
        }
        return shares;
    }

    private static List<Share> byPoints(List<Candidate> all, Consumer<Lost> lost) {
        long total = all.stream().mapToLong(Candidate::points).sum();
        long before = 0;
        var shares = new ArrayList<Share>();
        for (var each : all) {
            if (each.points() == 0) {
                lost.accept(lost(each, Words.NO_POINTS));
                continue;
            }
            long until = before + each.points();
            var rule = "Influence is shared by points: " + each.points() + " of " + total;
            shares.add(share(each, part(before, total), part(until, total), rule));
            before = until;
        }
        return shares;
    }

    private static List<Share> fixed(List<Candidate> all, Influence policy, Consumer<Lost> lost) {
        var each = policy.share() == null ? BigDecimal.ZERO : policy.share().fraction();
        var before = BigDecimal.ZERO;
        var shares = new ArrayList<Share>();
        for (var candidate : all) {
            var until = before.add(each).min(BigDecimal.ONE);
            if (until.compareTo(before) == 0) lost.accept(lost(candidate, Words.NOTHING_LEFT));
            else shares.add(share(candidate, before, until, "Influence has a fixed share of " + policy.share()));
            before = until;
        }
        return shares;
    }

    private static BigDecimal part(long of, long all) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(all), FINE, RoundingMode.DOWN);
    }

    private static Share share(Candidate candidate, BigDecimal before, BigDecimal until, String rule) {
        return new Share(
                candidate.partner(),
                candidate.word(),
                null,
                new Percentage(before),
                new Percentage(until.subtract(before)),
                candidate.holds(),
                candidate.motion(),
                rule);
    }

    private static Lost lost(Candidate candidate, String because) {
        return new Lost(candidate.partner(), candidate.word(), because);
    }
}
