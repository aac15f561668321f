package dev.entente.settlement;

import dev.entente.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Bounds how many bundles are made at a time, since each works out everything again that stands on a statement. */
final class AtOnce {

    private static final int EACH = 2;
    private static final int ALL = 8;

    private final Map<UUID, Integer> going = new HashMap<>();

    /** Makes one for somebody, who is refused while enough of theirs, or of everybody's, are being made. */
    <R> R one(UUID member, Supplier<R> make) {
        begin(member);
        try {
            return make.get();
        } finally {
            end(member);
        }
    }

    private synchronized void begin(UUID member) {
        if (going.getOrDefault(member, 0) >= EACH) throw busy("Wait until your other bundles are made.");
        int all = going.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= ALL) throw busy("Others take bundles just now; try again in a minute.");
        going.merge(member, 1, Integer::sum);
    }

    private synchronized void end(UUID member) {
        going.computeIfPresent(member, (_, now) -> now == 1 ? null : now - 1);
    }

    private static Problem busy(String words) {
        return new Problem(SettlementProblem.TOO_MANY_BUNDLES, words);
    }
}
