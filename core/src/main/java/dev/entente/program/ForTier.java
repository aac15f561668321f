package dev.entente.program;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Condition.Test;
import dev.entente.api.DateRange;
import dev.entente.api.Field;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What remains of conditions for a partner whose tier is known: those of other tiers never hold, its own need not be said. */
record ForTier(@Nullable String tier) {

    private static final String TIER = "tier";

    /** Whether a row of terms can hold for it. */
    boolean concerns(Record row) {
        for (var field : row.getClass().getRecordComponents()) {
            var value = TermsWords.value(row, field);
            if (value instanceof String named && field.getName().equals(TIER) && !named.equals(tier)) return false;
            if (value instanceof Condition when && !decided(when).orElse(true)) return false;
        }
        return true;
    }

    /** What is left to be asked; null where it holds in any case. */
    @Nullable
    Condition rest(Condition when) {
        if (decided(when).isPresent()) return null;
        return switch (when) {
            case All(var of) -> joined(of, All::new);
            case Any(var of) -> joined(of, Any::new);
            case Not(var of) -> rest(of) instanceof Condition rest ? new Not(rest) : null;
            case Test test -> test;
            case Measured measured -> measured;
        };
    }

    private @Nullable Condition joined(List<Condition> of, Function<List<Condition>, Condition> join) {
        var open = new ArrayList<Condition>();
        for (var each : of) {
            if (rest(each) instanceof Condition rest) open.add(rest);
        }
        return open.size() == 1 ? open.getFirst() : join.apply(open);
    }

    /** Whether it holds; empty where that is not up to the tier alone. */
    private Optional<Boolean> decided(Condition when) {
        return switch (when) {
            case All(var of) -> decided(of, false);
            case Any(var of) -> decided(of, true);
            case Not(var of) -> decided(of).map(holds -> !holds);
            case Test test when test.field() == Field.TIER -> Optional.of(test.holds(subject()));
            case Test _, Measured _ -> Optional.empty();
        };
    }

    /** One of these decides alone; where none does, all of them have to be decided. */
    private Optional<Boolean> decided(List<Condition> of, boolean alone) {
        var all = of.stream().map(this::decided).toList();
        if (all.stream().anyMatch(each -> each.isPresent() && each.get() == alone)) return Optional.of(alone);
        return all.stream().allMatch(Optional::isPresent) ? Optional.of(!alone) : Optional.empty();
    }

    private Subject subject() {
        var day = LocalDate.EPOCH;
        var nothing = new Closed(new DateRange(day, day.plusMonths(1)));
        return new Subject(nothing, null, new Standing(tier, day, false, List.of(), Map.of()));
    }
}
