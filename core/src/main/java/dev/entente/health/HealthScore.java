package dev.entente.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well it goes with a partner: 0 to 100, and what that comes of, each with the points that it gave or took. A pure function of
 * plain figures, so that anybody can work it out again: everybody begins with 65.
 */
public record HealthScore(int score, List<Reason> reasons) {

    private static final int START = 65;
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

    public Mood mood() {
        if (score >= 65) return Mood.GOOD;
        return score >= 40 ? Mood.FAIR : Mood.POOR;
    }

    /** Only what speaks against it, the heaviest first. */
    public List<Reason> worries() {
        return reasons.stream()
                .filter(reason -> reason.points() < 0)
                .sorted(Comparator.comparingInt(Reason::points))
                .toList();
    }

    static HealthScore of(Facts facts) {
        var reasons = new ArrayList<Reason>();
        reasons.add(sales(facts.recent(), facts.before()));
        reasons.add(pipeline(facts.openDeals()));
        each(reasons, facts.overdue(), "task of its plans is overdue", "tasks of its plans are overdue", 5, 20);
        each(reasons, facts.ending(), "certification ends within 60 days", "certifications end within 60 days", 5, 10);
        each(reasons, facts.broken(), "promise was broken in 90 days", "promises were broken in 90 days", 5, 15);
        int sum = START + reasons.stream().mapToInt(Reason::points).sum();
        return new HealthScore(Math.clamp(sum, 0, MOST), reasons);
    }

    private static Reason sales(long recent, long before) {
        if (recent <= 0 && before <= 0) return new Reason("Nothing sold in 180 days", -25);
        if (recent <= 0) return new Reason("Nothing sold in 90 days, after sales in the 90 before", -30);
        if (before <= 0) return new Reason("Sales in the last 90 days, after none in the 90 before", 15);
        long percent = Math.round(100.0 * (recent - before) / before);
        if (percent <= -50) return new Reason("Sales fell by " + -percent + " % against the 90 days before", -20);
        if (percent < -10) return new Reason("Sales fell by " + -percent + " % against the 90 days before", -10);
        if (percent > 10) return new Reason("Sales rose by " + percent + " % against the 90 days before", 15);
        return new Reason("Sales are about as in the 90 days before", 5);
    }

    private static Reason pipeline(long open) {
        if (open == 0) return new Reason("No open deal", -15);
        return new Reason(open == 1 ? "1 open deal" : open + " open deals", open < 3 ? 5 : 15);
    }

    private static void each(List<Reason> reasons, long many, String one, String more, int points, int most) {
        if (many == 0) return;
        reasons.add(new Reason(many + " " + (many == 1 ? one : more), -(int) Math.min(most, many * points)));
    }
}
