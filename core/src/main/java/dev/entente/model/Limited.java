package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Conventions.Place;
import dev.entente.model.Limits.Over;
import dev.entente.model.ReadyTable.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that raise to the least, lower to the most, and round a line or a piece by itself. */
final class Limited {

    private Limited() {}

    /** What was added from a place on, for one line or one sale. */
    static void byEach(Limits limits, boolean forNothing, List<Step> steps, int from, @Nullable Line line) {
        var least = limits.atLeast();
        var sum = Step.sum(steps.subList(from, steps.size()));
        if (least != null && (limits.isForNothing() || !forNothing) && sum.compareTo(least.exact()) < 0) {
            add(Step.of("Raised to the least, {0}", least.exact().minus(sum), least), steps, line);
            sum = least.exact();
        }
        for (var cap : limits.caps()) {
            if (cap.over() != Over.ONE || sum.compareTo(cap.most().exact()) <= 0) continue;
            add(Step.of("Lowered to the most, {0}", cap.most().exact().minus(sum), cap.most()), steps, line);
            sum = cap.most().exact();
        }
    }

    /** What the offer gave before, in the window, leaves so much. */
    static void overATime(Limits limits, Standing standing, Unit unit, List<Step> steps) {
        for (var cap : limits.caps()) {
            var measure = cap.measure(unit);
            if (measure == null) continue;
            var before = standing.total(measure);
            var left = before.compareTo(cap.most()) >= 0
                    ? Amount.zero(unit)
                    : cap.most().minus(before);
            var sum = Step.sum(steps);
            if (sum.compareTo(left.exact()) <= 0) continue;
            var words = "Lowered to the {0} that is left of {1}, of which {2} was given before";
            steps.add(Step.of(words, left.exact().minus(sum), left, cap.most(), before));
        }
    }

    static void rounded(RuleTerms terms, Target target, List<Step> steps, int from) {
        var place = terms.agreed().roundedAt();
        var line = target.line();
        if (place == Place.TOTAL || line == null) return;
        var sum = Step.sum(steps.subList(from, steps.size()));
        var round = place == Place.PIECE
                ? byPiece(terms, sum, target.pieces())
                : terms.rounding().round(sum);
        if (round.compareTo(sum) == 0) return;
        add(Step.of("Rounded {0}, line by line", round.minus(sum), terms.rounding()), steps, line);
    }

    /** One piece's part is rounded, and taken so many times; what has no pieces is rounded as a line. */
    private static Exact byPiece(RuleTerms terms, Exact sum, long pieces) {
        if (pieces <= 0) return terms.rounding().round(sum);
        var rounding = terms.rounding();
        var one = sum.value().divide(BigDecimal.valueOf(pieces), rounding.decimals(), rounding.mode());
        return new Exact(one.multiply(BigDecimal.valueOf(pieces)), sum.unit());
    }

    private static void add(Step step, List<Step> steps, @Nullable Line line) {
        steps.add(line == null ? step : step.about(line));
    }
}
