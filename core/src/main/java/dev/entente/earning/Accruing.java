package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Accrual.Next;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the closes to come would give, had their periods ended today: a pure function. A model says when it closes only by
 * what it answers, so it is asked for each month of a year with the standing of today; what a month gives that an earlier
 * one gives too is of the period that ends first.
 */
final class Accruing {

    private static final int YEAR = 12;
    private static final String NOTHING = "Nothing so far";

    /** What a close adds to those before it, and what is looked for. */
    record Due(LocalDate closes, Earning result, List<Next> next) {}

    private final ModelTerms terms;
    private final Standing standing;
    private final List<Step> seen = new ArrayList<>();
    private final List<Goal> named = new ArrayList<>();
    private @Nullable Held held;

    private Accruing(ModelTerms terms, Standing standing) {
        this.terms = terms;
        this.standing = standing;
    }

    /** None where the offer gives nothing when a period closes. */
    static List<Due> of(ModelTerms terms, Standing standing, YearMonth from) {
        var accruing = new Accruing(terms, standing);
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(YEAR)
                .map(accruing::due)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Due due(YearMonth month) {
        var close = closeOf(month);
        var goals = terms.goals(close, standing).stream()
                .filter(goal -> !named.contains(goal))
                .toList();
        named.addAll(goals);
        return switch (terms.calculate(close, standing)) {
            case Held held -> isNew(held) ? due(close, held, goals) : null;
            case Earned earned -> {
                var steps = unseen(earned);
                boolean silent = isSilent(steps);
                if (!silent) seen.addAll(steps);
                yield silent && goals.isEmpty() ? null : due(close, of(earned, steps), goals);
            }
        };
    }

    private boolean isNew(Held held) {
        boolean isNew = !held.equals(this.held);
        this.held = held;
        return isNew;
    }

    private static Closed closeOf(YearMonth month) {
        return new Closed(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /** As often as they stand there more than before. */
    private List<Step> unseen(Earned earned) {
        var before = new ArrayList<>(seen);
        return earned.steps().stream().filter(step -> !before.remove(step)).toList();
    }

    /** It names no figure, and gives nothing: the model has nothing to do with the month. */
    private static boolean isSilent(List<Step> steps) {
        return steps.stream()
                .allMatch(step -> step.exact().signum() == 0 && step.operands().isEmpty());
    }

    private static Earning of(Earned all, List<Step> steps) {
        var unit = all.amount().unit();
        if (steps.size() == all.steps().size()) return all;
        if (steps.isEmpty()) return new Earned(all.kind(), Amount.zero(unit), List.of(Step.nothing(unit, NOTHING)));
        return Earning.of(all.kind(), Rounding.halfUp(unit.scale()), steps);
    }

    private Due due(Closed close, Earning result, List<Goal> goals) {
        var nearest = new LinkedHashMap<List<@Nullable Measure>, Goal>();
        for (var goal : goals) {
            if (goal.from().compareTo(reached(goal)) <= 0) continue;
            nearest.merge(
                    Stream.of(goal.measure(), goal.less()).toList(),
                    goal,
                    (one, other) -> one.from().compareTo(other.from()) <= 0 ? one : other);
        }
        return new Due(
                close.period().last(),
                result,
                nearest.values().stream().map(goal -> next(close, result, goal)).toList());
    }

    private Next next(Closed close, Earning result, Goal goal) {
        var less = goal.less();
        var what = InputsInWords.words(goal.measure()) + (less == null ? "" : " over " + InputsInWords.words(less));
        return new Next(what, reached(goal), goal.from(), then(close, result, goal));
    }

    /** The same close with that total: what it gives more, added to what it gives now. */
    private @Nullable Amount then(Closed close, Earning result, Goal goal) {
        var now = terms.calculate(close, standing);
        var reached = terms.calculate(close, with(goal));
        if (!(now instanceof Earned before && reached instanceof Earned after && result instanceof Earned own))
            return null;
        return own.amount().plus(after.amount().minus(before.amount()));
    }

    private Amount reached(Goal goal) {
        var less = goal.less();
        var total = standing.total(goal.measure());
        return less == null ? total : total.minus(standing.total(less));
    }

    private Standing with(Goal goal) {
        Map<Measure, Amount> totals = new LinkedHashMap<>(standing.measured());
        var less = goal.less();
        totals.put(goal.measure(), less == null ? goal.from() : goal.from().plus(standing.total(less)));
        return new Standing(
                standing.tier(), standing.joined(), standing.registered(), standing.certifications(), totals);
    }
}
