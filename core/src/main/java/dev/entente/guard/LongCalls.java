package dev.entente.guard;

import dev.entente.tenant.Patience;
import dev.entente.tenant.Scope;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many calls of a tenant's plugins may go on for long at one moment: each holds a thread and a connection, which others wait for.
 * Hardly a call is ever counted, as hardly one lasts so long; work off the clock has threads and connections of its own.
 */
final class LongCalls {

    static final int MOST = 4;

    private static final Runnable UNCOUNTED = () -> {};
    private static final ConcurrentHashMap<UUID, Integer> UNDER_WAY = new ConcurrentHashMap<>();

    private LongCalls() {}

    /** One more, and how it is said that it is over; null where there are as many as there may be. */
    static @Nullable Runnable begin() {
        var scope = Scope.bound();
        if (scope.isEmpty() || Patience.isEndless()) return UNCOUNTED;
        var tenant = scope.get().tenantId();
        int now = UNDER_WAY.merge(tenant, 1, Integer::sum);
        if (now <= MOST) return () -> end(tenant);
        end(tenant);
        return null;
    }

    private static void end(UUID tenant) {
        UNDER_WAY.computeIfPresent(tenant, (_, many) -> many == 1 ? null : many - 1);
    }
}
