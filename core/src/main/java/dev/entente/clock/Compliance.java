package dev.entente.clock;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How promises were kept in a quarter. What is over counts in the quarter in which that was known: kept when it was done, missed
 * when its time was over, whether anything was done later or not.
 */
public record Compliance(String quarter, List<Line> lines) {

    public Compliance {
        lines = List.copyOf(lines);
    }

    /**
     * A promise. Towards everybody: of the vendor's promises for both sides to read, of partners' for the vendor alone.
     *
     * @param within how much time there is, in words
     */
    public record Line(
            UUID promiseId,
            String promise,
            Side side,
            String within,
            @Nullable Kept everybody,
            @Nullable Kept partner) {}

    /** How often it was kept, of how often; and the median of the seconds that it took, pauses left out, where anything was done. */
    public record Kept(long kept, long of, @Nullable Long medianSeconds) {

        static final Kept NEVER = new Kept(0, 0, null);

        /** In percent, with one decimal, cut off so that only what was always kept is a hundred; null where nothing was over. */
        public @Nullable Double percent() {
            return of == 0 ? null : Math.floorDiv(kept * 1_000, of) / 10.0;
        }
    }
}
