package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner stands on a ladder: its tier (none: before the first), the one that its figures are enough for, the next
 * one (none: it is at the top), and how far it is with each thing that the next one asks for. A tier that asks for nothing is given, not earned.
 */
public record TierProgress(
        List<Tier> ladder,
        @Nullable Tier current,
        @Nullable Tier earned,
        @Nullable Tier next,
        List<Step> steps) {

    /** One requirement, and what the partner has of it. */
    public record Step(Requirement requirement, Amount has) {

        public boolean isMet() {
            return has.compareTo(requirement.least()) >= 0;
        }

        /** What is still missing; zero when it is met. */
        public Amount missing() {
            return isMet() ? Amount.zero(has.unit()) : requirement.least().minus(has);
        }

        /** The share that is done, cut, so that 99.9 % is not yet all of it. */
        public int percent() {
            if (isMet()) return 100;
            if (has.minor() <= 0) return 0;
            return BigDecimal.valueOf(has.minor())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(requirement.least().minor()), 0, RoundingMode.DOWN)
                    .intValue();
        }
    }

    public TierProgress {
        ladder = List.copyOf(ladder);
        steps = List.copyOf(steps);
    }

    /** From the ladder, lowest first, the tier of today, and the totals of what the ladder asks for. */
    static TierProgress of(List<Tier> ladder, Optional<String> tier, Map<Measure, Amount> totals) {
        int at = -1;
        for (int i = 0; i < ladder.size(); i++) {
            if (Optional.of(ladder.get(i).code()).equals(tier)) at = i;
        }
        var next = at + 1 < ladder.size() ? ladder.get(at + 1) : null;
        var steps = next == null
                ? List.<Step>of()
                : next.requires().stream().map(each -> step(each, totals)).toList();
        return new TierProgress(ladder, at < 0 ? null : ladder.get(at), earned(ladder, totals), next, steps);
    }

    private static Step step(Requirement each, Map<Measure, Amount> totals) {
        var none = Amount.zero(each.measure().unit());
        return new Step(each, totals.getOrDefault(each.measure(), none));
    }

    /** The highest of which all holds that it asks for; the lowest may ask for nothing. */
    private static @Nullable Tier earned(List<Tier> ladder, Map<Measure, Amount> totals) {
        for (int i = ladder.size() - 1; i >= 0; i--) {
            var asked = ladder.get(i).requires();
            if (i > 0 && asked.isEmpty()) continue;
            if (asked.stream().allMatch(each -> step(each, totals).isMet())) return ladder.get(i);
        }
        return null;
    }

    /** How many things are still missing. */
    public int missing() {
        return Math.toIntExact(steps.stream().filter(step -> !step.isMet()).count());
    }
}
