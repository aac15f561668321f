package dev.entente.health;

import dev.entente.problem.Findings;
import java.io.Serializable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What counts how much in a score: with how many points everybody begins, from which score on it is called good and fair, and what each
 * reason gives (or takes, below zero).
 */
public record HealthWeights(
        int start, int good, int fair, Sales sales, Deals deals, Each overdue, Each ending, Each broken)
        implements Serializable {

    /** Nothing in 180 days; nothing in 90 after sales; half or less; less by more than a tenth; about the same; more; begun. */
    public record Sales(int never, int gone, int halved, int less, int same, int more, int begun)
            implements Serializable {}

    /** Without an open deal, with one or two, with three or more. */
    public record Deals(int none, int few, int many) implements Serializable {}

    /** So many points each, and so many at most; they are taken. */
    public record Each(int points, int most) implements Serializable {}

    /** Where nobody said anything else. */
    public static final HealthWeights USUAL = new HealthWeights(
            65,
            65,
            40,
            new Sales(-25, -30, -20, -10, 5, 15, 15),
            new Deals(-15, 5, 15),
            new Each(5, 20),
            new Each(5, 10),
            new Each(5, 15));

    private static final int MOST = 100;

    void check() {
        var findings = new Findings();
        score(findings, "start", start);
        score(findings, "good", good);
        score(findings, "fair", fair);
        if (fair > good) findings.add("/weights/fair", "Use at most what is good, " + good);
        points(findings, "sales/never", sales.never());
        points(findings, "sales/gone", sales.gone());
        points(findings, "sales/halved", sales.halved());
        points(findings, "sales/less", sales.less());
        points(findings, "sales/same", sales.same());
        points(findings, "sales/more", sales.more());
        points(findings, "sales/begun", sales.begun());
        points(findings, "deals/none", deals.none());
        points(findings, "deals/few", deals.few());
        points(findings, "deals/many", deals.many());
        each(findings, "overdue", overdue);
        each(findings, "ending", ending);
        each(findings, "broken", broken);
        findings.refuse(HealthProblem.UNCLEAR_HEALTH_TERMS);
    }

    private static void each(Findings findings, String name, Each each) {
        score(findings, name + "/points", each.points());
        score(findings, name + "/most", each.most());
    }

    private static void score(Findings findings, String name, int value) {
        if (value < 0 || value > MOST) findings.add("/weights/" + name, "Use 0 to " + MOST);
    }

    private static void points(Findings findings, String name, int value) {
        if (value < -MOST || value > MOST) findings.add("/weights/" + name, "Use \u2212" + MOST + " to " + MOST);
    }

    static HealthWeights read(String written) {
        return JsonMapper.shared().readValue(written, HealthWeights.class);
    }

    String written() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
