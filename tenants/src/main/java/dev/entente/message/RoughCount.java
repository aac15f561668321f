package dev.entente.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How many rows there are, counted only where it matters: what was counted within a minute is enough until this node has added an
 * eighth of the room that was left then. So up to eight nodes that know nothing of each other stay within the most, and where there
 * are very many rows they are not gone over for each one more.
 */
final class RoughCount {

    private static final int MOST = 10_000;
    private static final int NODES = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<Object, Counted> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MINUTE).build();

    /** How many there were, and how many this node has added since. */
    private record Counted(long rows, AtomicLong added) {

        boolean isEnoughFor(int more, long most) {
            return added.get() + more <= (most - rows) / NODES;
        }
    }

    /** Whether there is room for so many more, which are there from then on. */
    boolean takes(Object key, int more, long most, LongSupplier counting) {
        var counted = known.getIfPresent(key);
        if (counted == null || !counted.isEnoughFor(more, most)) {
            counted = new Counted(counting.getAsLong(), new AtomicLong());
            known.put(key, counted);
        }
        if (counted.rows() + more > most) return false;
        counted.added().addAndGet(more);
        return true;
    }
}
