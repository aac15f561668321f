package dev.entente.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often something may happen: so many at once, and as many again in a while. Remembers the keys that came last. */
public final class Allowance {

    private static final int MOST_KEYS = 20_000;

    private final int most;
    private final double perMilli;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record Bucket(double left, Instant at) {}

    public Allowance(int most, Duration within) {
        this.most = most;
        this.perMilli = (double) most / within.toMillis();
    }

    /** The same by where a request comes from. */
    public boolean takeFrom(String remote, Instant now) {
        return take(Limits.network(remote), now);
    }

    /** Takes one; false if there is none left. */
    public synchronized boolean take(String key, Instant now) {
        double left = left(key, now);
        if (left < 1) return false;
        buckets.put(key, new Bucket(left - 1, now));
        return true;
    }

    /** Takes one, of those to come where none is left: how long until it is there. Empty, and none taken, if that is longer. */
    public synchronized Optional<Duration> takeWithin(Duration longest, String key, Instant now) {
        double after = left(key, now) - 1;
        var wait = after >= 0 ? Duration.ZERO : Duration.ofMillis(Math.round(-after / perMilli));
        if (wait.compareTo(longest) > 0) return Optional.empty();
        buckets.put(key, new Bucket(after, now));
        return Optional.of(wait);
    }

    private double left(String key, Instant now) {
        var known = buckets.getOrDefault(key, new Bucket(most, now));
        double grown = Duration.between(known.at(), now).toMillis() * perMilli;
        return Math.min(most, known.left() + Math.max(0, grown));
    }
}
