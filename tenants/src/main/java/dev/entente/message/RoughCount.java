package dev.entente.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How many rows there are, counted only where it matters: below an eighth of the most, what was counted within a minute is enough,
 * together with what this node added since. So up to eight nodes that know nothing of each other stay within the most.
 */
final class RoughCount {

    private static final int MOST = 10_000;
    private static final int NODES = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<Object, AtomicLong> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MINUTE).build();

    /** Whether there is room for so many more, which are there from then on. */
    boolean takes(Object key, int more, long most, LongSupplier counting) {
        var roughly = known.getIfPresent(key);
        if (roughly == null || roughly.get() + more > most / NODES) {
            roughly = new AtomicLong(counting.getAsLong());
            known.put(key, roughly);
        }
        if (roughly.get() + more > most) return false;
        roughly.addAndGet(more);
        return true;
    }
}
