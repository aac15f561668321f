package dev.entente.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many letters a tenant may send in an hour, so that none spoils the sender's name for the others. */
@ApplicationScoped
class Pace {

    private static final int TENANTS = 10_000;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofMinutes(10);

    /** How many hours' worth of letters may wait. */
    private static final int HOURS = 24;

    @Inject
    Letters letters;

    @Inject
    @ConfigProperty(name = "entente.mail.hourly", defaultValue = "1000")
    int hourly;

    private final RoughCount waiting = new RoughCount();
    private final RoughCount sent = new RoughCount();

    /** Until when tenants have sent what they may: nobody has to count that again. */
    private final Cache<UUID, Instant> full =
            Caffeine.newBuilder().maximumSize(TENANTS).build();

    /** As the scope sees those that wait. */
    private record Side(UUID tenant, String partner) {}

    /** Whether so many more may wait. */
    boolean leavesRoom(int more) {
        var scope = Scope.current();
        var tenant = scope.tenantId();
        var side = new Side(tenant, scope.partnerSetting());
        return waiting.takes(side, more, (long) hourly * HOURS, () -> letters.waiting(tenant));
    }

    /** When the next letter is to be tried: at once (empty), or later where the hour's letters are known to be sent. */
    Optional<Instant> later(UUID tenant, Instant now) {
        return Optional.ofNullable(full.getIfPresent(tenant))
                .filter(now::isBefore)
                .map(until -> until.isBefore(now.plus(LATER)) ? now.plus(LATER) : until);
    }

    /** The same for the one that is about to be sent; the system asks. */
    Optional<Instant> laterThan(UUID tenant, Instant now) {
        var known = later(tenant, now);
        if (known.isPresent()) return known;
        if (hourly < 1) return Optional.of(now.plus(LATER)); // none are sent for a while
        var since = now.minus(HOUR);
        if (sent.takes(tenant, 1, hourly, () -> letters.sentSince(tenant, since))) return Optional.empty();
        letters.sentBefore(tenant, since, hourly - 1).ifPresent(at -> full.put(tenant, at.plus(HOUR)));
        return later(tenant, now).or(() -> Optional.of(now.plus(LATER)));
    }
}
