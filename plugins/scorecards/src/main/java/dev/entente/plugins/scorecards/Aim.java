package dev.entente.plugins.scorecards;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at: how much of a measure there should be, or may be, what that counts, and how it is called.
 *
 * @param isLimit whether less is better
 */
record Aim(Measure measure, Amount target, int outOf, boolean isLimit, String words) {

    /** So much, or more. */
    static Aim least(Measure measure, int target, int outOf, String words) {
        return new Aim(measure, whole(measure, target), outOf, false, words);
    }

    /** So much, or less. */
    static Aim most(Measure measure, int target, int outOf, String words) {
        return new Aim(measure, whole(measure, target), outOf, true, words);
    }

    /** What was said, or what is usual where nothing was. */
    static int or(@Nullable Integer said, int usual) {
        return said == null ? usual : said;
    }

    static Set<Measure> measures(List<Aim> aims) {
        return aims.stream().map(Aim::measure).collect(Collectors.toSet());
    }

    /** Of all that was measured; one of them at least always is. */
    static Score score(List<Aim> aims, Facts facts) {
        var readings = new ArrayList<Reading>();
        for (var aim : aims) facts.of(aim.measure).ifPresent(measured -> readings.add(aim.read(measured)));
        return new Score(readings);
    }

    private Reading read(Amount measured) {
        int points = isLimit ? kept(measured) : reached(measured);
        return new Reading(measure, measured, target, points, outOf, words + ": " + because(measured));
    }

    /** The share of the target that there is, cut to whole points. */
    private int reached(Amount measured) {
        if (measured.compareTo(target) >= 0) return outOf;
        if (measured.minor() <= 0) return 0;
        return Math.toIntExact(Math.multiplyExact(outOf, measured.minor()) / target.minor());
    }

    /** Each whole one too many takes half of what is left. */
    private int kept(Amount measured) {
        if (measured.compareTo(target) <= 0) return outOf;
        long over = measured.minor() - target.minor();
        return over >= Integer.SIZE ? 0 : outOf >> over;
    }

    private String because(Amount measured) {
        if (isLimit)
            return measured.compareTo(target) <= 0
                    ? figure(measured) + ", and up to " + figure(target) + " takes nothing"
                    : figure(measured) + ", and each one over " + figure(target) + " takes half of the points";
        return figure(measured) + " of " + figure(target) + (measured.compareTo(target) >= 0 ? ", reached" : "");
    }

    private static Amount whole(Measure measure, int target) {
        return Amount.exactly(BigDecimal.valueOf(target), measure.unit());
    }

    /** 12, or 97.5 %. */
    private static String figure(Amount amount) {
        var value = amount.value().stripTrailingZeros().toPlainString();
        return amount.unit().code().equals("percent") ? value + " %" : value;
    }
}
