package dev.entente.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well it goes with a partner: 0 to 100, and what that comes of, each with the points that it gave or took. A pure function of
 * plain figures and of the tenant's weights, so that anybody can work it out again.
 */
public record HealthScore(int score, Mood mood, List<Reason> reasons) {

    private static final int MOST = 100;

    /** A sentence, and the points that it gave (or took, below zero). */
    public record Reason(String words, int points) {}

    /**
     * What it is worked out of: minor units sold in the last ninety days and in the ninety before, open deals, overdue tasks of
     * plans, certifications that end within sixty days, and promises that the partner broke in the last ninety days.
     */
    public record Facts(long recent, long before, long openDeals, long overdue, long ending, long broken) {}

    public HealthScore {
        reasons = List.copyOf(reasons);
    }

    /** How it is called. */
    public enum Mood {
        GOOD("Good"),
        FAIR("Fair"),
        POOR("Poor");

        private final String words;

        Mood(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static Mood mood(int score, HealthWeights weights) {
        if (score >= weights.good()) return Mood.GOOD;
        return score >= weights.fair() ? Mood.FAIR : Mood.POOR;
    }

    /** Only what speaks against it, the heaviest first. */
    public List<Reason> worries() {
        return reasons.stream()
                .filter(reason -> reason.points() < 0)
                .sorted(Comparator.comparingInt(Reason::points))
                .toList();
    }

    static HealthScore of(Facts facts, HealthWeights weights) {
        var reasons = new ArrayList<Reason>();
        reasons.add(sales(facts.recent(), facts.before(), weights.sales()));
        reasons.add(pipeline(facts.openDeals(), weights.deals()));
        each(facts.overdue(), "task of its plans is overdue", "tasks of its plans are overdue", weights.overdue())
                .ifPresent(reasons::add);
        each(facts.ending(), "certification ends within 60 days", "certifications end within 60 days", weights.ending())
                .ifPresent(reasons::add);
        each(facts.broken(), "promise was broken in 90 days", "promises were broken in 90 days", weights.broken())
                .ifPresent(reasons::add);
        int sum = weights.start() + reasons.stream().mapToInt(Reason::points).sum();
        int score = Math.clamp(sum, 0, MOST);
        return new HealthScore(score, mood(score, weights), reasons);
    }

    private static Reason sales(long recent, long before, HealthWeights.Sales weights) {
        if (recent <= 0 && before <= 0) return new Reason("Nothing sold in 180 days", weights.never());
        if (recent <= 0) return new Reason("Nothing sold in 90 days, after sales in the 90 before", weights.gone());
        if (before <= 0) return new Reason("Sales in the last 90 days, after none in the 90 before", weights.begun());
        long percent = Math.round(100.0 * (recent - before) / before);
        var fell = "Sales fell by " + -percent + " % against the 90 days before";
        if (percent <= -50) return new Reason(fell, weights.halved());
        if (percent < -10) return new Reason(fell, weights.less());
        if (percent > 10)
            return new Reason("Sales rose by " + percent + " % against the 90 days before", weights.more());
        return new Reason("Sales are about as in the 90 days before", weights.same());
    }

    private static Reason pipeline(long open, HealthWeights.Deals weights) {
        if (open == 0) return new Reason("No open deal", weights.none());
        return new Reason(open == 1 ? "1 open deal" : open + " open deals", open < 3 ? weights.few() : weights.many());
    }

    private static Optional<Reason> each(long many, String one, String more, HealthWeights.Each weights) {
        if (many == 0) return Optional.empty();
        int points = -(int) Math.min(weights.most(), many * weights.points());
        return Optional.of(new Reason(many + " " + (many == 1 ? one : more), points));
    }
}
