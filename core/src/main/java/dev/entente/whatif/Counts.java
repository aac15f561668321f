package dev.entente.whatif;

import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Worth;
import org.jspecify.annotations.Nullable;

/** How many results were looked at, how many would be others, and how many wait for a person, now and then. */
public record Counts(long seen, long changed, long heldNow, long heldThen) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Tried tried, boolean changed) {
        return new Counts(1, changed ? 1 : 0, held(tried.now()), held(tried.then()));
    }

    private static long held(@Nullable Worth worth) {
        return worth != null && worth.result() instanceof Held ? 1 : 0;
    }

    public Counts plus(Counts more) {
        return new Counts(seen + more.seen, changed + more.changed, heldNow + more.heldNow, heldThen + more.heldThen);
    }
}
