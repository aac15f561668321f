package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Conventions.Place;
import dev.entente.model.Limits.Cap;
import dev.entente.model.Limits.Over;
import dev.entente.model.ReadyTable.Target;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
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
            if (cap.over() != Over.ONE
                    || cap.isNarrow()
                    || sum.compareTo(cap.most().exact()) <= 0) continue;
            add(Step.of("Lowered to the most, {0}", cap.most().exact().minus(sum), cap.most()), steps, line);
            sum = cap.most().exact();
        }
    }

    /** What the offer gave before, in the window, leaves so much. */
    static void overATime(Limits limits, Standing standing, Unit unit, List<Step> steps) {
        for (var cap : limits.caps()) {
            var measure = cap.measure(unit);
            if (measure == null || cap.isNarrow()) continue;
            var before = standing.total(measure);
            var left = left(cap, before);
            var sum = Step.sum(steps);
            if (sum.compareTo(left.exact()) <= 0) continue;
            var words = "Lowered to the {0} that is left of {1}, of which {2} was given before";
            steps.add(Step.of(words, left.exact().minus(sum), left, cap.most(), before));
        }
    }

    private static Amount left(Cap cap, Amount before) {
        var most = cap.most();
        return before.compareTo(most) >= 0 ? Amount.zero(most.unit()) : most.minus(before);
    }

    /** What is for one family or term alone lowers what is about its products, one after the other, and nothing else. */
    static void ofSome(Limits limits, Occurrence what, Standing standing, List<Step> steps) {
        if (!(what instanceof Sale sale)) return;
        for (var cap : limits.caps()) {
            if (cap.isNarrow()) ofSome(cap, sale, standing, steps);
        }
    }

    private static void ofSome(Cap cap, Sale sale, Standing standing, List<Step> steps) {
        var unit = cap.most().unit();
        var measure = cap.measure(unit);
        var before = measure == null ? Amount.zero(unit) : standing.total(measure);
        var room = left(cap, before);
        var left = room.exact();
        for (var line : byProduct(sale)) {
            if (!cap.covers(line)) continue;
            var sum = about(line, unit, steps);
            if (sum.compareTo(left) > 0) {
                var words = measure == null
                        ? "Lowered to the most for {2}, {1}"
                        : "Lowered to the {0} that is left of {1} for {2}, of which {3} was given before";
                steps.add(Step.of(words, left.minus(sum), room, cap.most(), cap.words(), before)
                        .about(line));
                sum = left;
            }
            if (sum.value().signum() > 0) left = left.minus(sum);
        }
    }

    /** Steps name products, and not lines: of those of a product, the first tells what it is. */
    private static Collection<Line> byProduct(Sale sale) {
        var lines = new LinkedHashMap<String, Line>();
        for (var line : sale.lines()) lines.putIfAbsent(line.sku(), line);
        return lines.values();
    }

    private static Exact about(Line line, Unit unit, List<Step> steps) {
        return steps.stream()
                .filter(step -> line.sku().equals(step.sku()))
                .map(Step::exact)
                .reduce(Exact.zero(unit), Exact::plus);
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
