package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.problem.Problem.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is odd about a ladder: a tier that nobody is ever found at, because whoever is enough for it is enough for one above,
 * and an alternative that decides nothing, because whoever meets it meets another one too.
 */
final class TierLint {

    private static final int MOST_WAYS = 500;

    private TierLint() {}

    static List<Finding> warnings(List<Tier> ladder) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < ladder.size(); i++) {
            hidden(ladder, i, found);
            var asked = ladder.get(i).requires();
            for (int j = 0; j < asked.size(); j++) idle(asked.get(j), "/tiers/" + i + "/requires/" + j, found);
        }
        return List.copyOf(found);
    }

    private static void hidden(List<Tier> ladder, int at, List<Finding> found) {
        var tier = ladder.get(at);
        if (tier.requires().isEmpty()) return;
        for (var above : ladder.subList(at + 1, ladder.size())) {
            if (above.requires().isEmpty()
                    || !isEnough(new Asked.All(tier.requires()), new Asked.All(above.requires()))) continue;
            var words = "Nobody is found at " + tier.name() + ": who meets what it asks for meets what " + above.name()
                    + " asks for, too";
            found.add(new Finding("/tiers/" + at + "/requires", words));
            return;
        }
    }

    private static void idle(Asked asked, String at, List<Finding> found) {
        switch (asked) {
            case Requirement _ -> {
                // decides by itself
            }
            case Asked.All all -> inside(all.of(), at + "/all/", found);
            case Asked.Any any -> {
                inside(any.of(), at + "/any/", found);
                for (int i = 0; i < any.of().size(); i++) {
                    if (isNeedless(any.of(), i))
                        found.add(new Finding(
                                at + "/any/" + i,
                                "This alternative decides nothing: who meets it meets another one, too. Take it out"));
                }
            }
        }
    }

    private static void inside(List<Asked> of, String at, List<Finding> found) {
        for (int i = 0; i < of.size(); i++) idle(of.get(i), at + i, found);
    }

    // Of two that are the same, the later one.
    private static boolean isNeedless(List<Asked> of, int at) {
        for (int i = 0; i < of.size(); i++) {
            if (i == at || !isEnough(of.get(at), of.get(i))) continue;
            if (i < at || !isEnough(of.get(i), of.get(at))) return true;
        }
        return false;
    }

    /** Whether whoever has just enough for the one has enough for the other, whichever way it went. */
    private static boolean isEnough(Asked one, Asked other) {
        var ways = ways(one);
        return !ways.isEmpty()
                && ways.size() <= MOST_WAYS
                && ways.stream().allMatch(figures -> Gauge.of(other, figures).isMet());
    }

    /** The least figures of each way to meet it; more than {@link #MOST_WAYS} are not looked into. */
    private static List<Map<Measure, Amount>> ways(Asked asked) {
        return switch (asked) {
            case Requirement one -> List.of(Map.of(one.measure(), one.least()));
            case Asked.Any any ->
                any.of().stream().flatMap(each -> ways(each).stream()).toList();
            case Asked.All all -> {
                List<Map<Measure, Amount>> ways = List.of(Map.of());
                for (var each : all.of()) {
                    if (ways.size() > MOST_WAYS) break;
                    ways = both(ways, ways(each));
                }
                yield ways;
            }
        };
    }

    private static List<Map<Measure, Amount>> both(List<Map<Measure, Amount>> some, List<Map<Measure, Amount>> others) {
        var all = new ArrayList<Map<Measure, Amount>>();
        for (var one : some) {
            for (var other : others) {
                var sum = new HashMap<>(one);
                other.forEach((measure, least) -> sum.merge(measure, least, TierLint::larger));
                all.add(sum);
            }
            if (all.size() > MOST_WAYS) return all;
        }
        return all;
    }

    private static Amount larger(Amount one, Amount other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
