package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.program.Gauge.Step;
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
        List<Gauge> asks) {

    public TierProgress {
        ladder = List.copyOf(ladder);
        asks = List.copyOf(asks);
    }

    /** From the ladder, lowest first, the tier of today, and the totals of what the ladder asks for. */
    public static TierProgress of(List<Tier> ladder, Optional<String> tier, Map<Measure, Amount> totals) {
        int at = tier.map(code -> rung(ladder, code)).orElse(-1);
        var next = at + 1 < ladder.size() ? ladder.get(at + 1) : null;
        var asks = next == null ? List.<Gauge>of() : Gauge.all(next.requires(), totals);
        return new TierProgress(ladder, at < 0 ? null : ladder.get(at), earned(ladder, totals), next, asks);
    }

    /** How high a tier is on a ladder, the lowest 0; -1 where it is not on it. */
    public static int rung(List<Tier> ladder, String code) {
        for (int i = 0; i < ladder.size(); i++) if (ladder.get(i).code().equals(code)) return i;
        return -1;
    }

    /** The highest of which all holds that it asks for; the lowest may ask for nothing. */
    private static @Nullable Tier earned(List<Tier> ladder, Map<Measure, Amount> totals) {
        for (int i = ladder.size() - 1; i >= 0; i--) {
            var asked = ladder.get(i).requires();
            if (i > 0 && asked.isEmpty()) continue;
            if (Gauge.all(asked, totals).stream().allMatch(Gauge::isMet)) return ladder.get(i);
        }
        return null;
    }

    /** The figures that the next tier asks for, whichever groups they stand in. */
    public List<Step> steps() {
        return asks.stream().flatMap(Gauge::steps).toList();
    }

    /** How many things are still missing; of alternatives one is enough. */
    public int missing() {
        return Math.toIntExact(asks.stream().filter(each -> !each.isMet()).count());
    }
}
