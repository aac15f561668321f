package dev.entente.clock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.clock.Compliance.Kept;
import dev.entente.clock.Compliance.Line;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says how promises were kept. What the vendor promises is measured for everybody to read, as publicly as what a partner does:
 * a partner sees how the vendor keeps its word to all and to itself, and how it keeps its own.
 */
@ApplicationScoped
@Requires(ClockPermissions.READ)
public class ReadingCompliance {

    @Inject
    Counting counting;

    @Inject
    KnownOccasions occasions;

    /** Of what is promised of records that whoever looks may see, of a quarter such as 2026-Q4 (null: the running one), towards all; and towards one partner, a partner's member its own. */
    public Compliance of(@Nullable String quarter, @Nullable UUID partnerId) {
        var scope = Scope.current();
        var seen = occasions.told();
        if (scope.partnerId() == null) return counting.of(quarter, seen, partnerId, true);
        return Scope.call(Scope.system(scope.tenantId()), () -> counting.of(quarter, seen, scope.partnerId(), false));
    }

    /** With the vendor's reach, in a transaction of its own, since a transaction belongs to one scope; it gives out sums alone. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Counting {

        private static final UUID NOBODY = new UUID(0, 0);

        @Inject
        Clocks clocks;

        @Inject
        InForce inForce;

        @Inject
        CurrentTenant tenant;

        private final Cache<Sums, Map<UUID, Kept>> sums = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();

        /** What a tenant came to in a quarter. */
        private record Sums(UUID tenant, Quarter quarter) {}

        private Map<UUID, Kept> sums(Quarter quarter) {
            var of = new Sums(Scope.current().tenantId(), quarter);
            var known = sums.getIfPresent(of);
            if (known != null) return known;
            var found = kept(quarter, null);
            sums.put(of, found);
            return found;
        }

        Compliance of(@Nullable String asked, Set<String> seen, @Nullable UUID partnerId, boolean isVendor) {
            var quarter = Quarter.of(asked, tenant.today());
            // Any member of any partner asks for what the vendor came to; a minute old is as good to them.
            var all = isVendor ? kept(quarter, null) : sums(quarter);
            var own = partnerId == null ? null : kept(quarter, partnerId);
            var lines = new ArrayList<Line>();
            for (var each : inForce.promises()) {
                var everybody = isVendor || each.side() == Side.VENDOR ? all : null;
                if (seen.contains(each.occasion()) && (each.isActive() || wasDue(each, everybody, own)))
                    lines.add(line(each, everybody, own));
            }
            return new Compliance(quarter.toString(), lines);
        }

        // One that is not made any more is shown where it was, as far as whoever looks may know of it.
        private static boolean wasDue(
                Promise promise, @Nullable Map<UUID, Kept> everybody, @Nullable Map<UUID, Kept> own) {
            return (everybody != null && everybody.containsKey(promise.id()))
                    || (own != null && own.containsKey(promise.id()));
        }

        private static Line line(Promise promise, @Nullable Map<UUID, Kept> all, @Nullable Map<UUID, Kept> own) {
            return new Line(
                    promise.id(),
                    promise.name(),
                    promise.side(),
                    promise.terms().within().words(),
                    all == null ? null : all.getOrDefault(promise.id(), Kept.NEVER),
                    own == null ? null : own.getOrDefault(promise.id(), Kept.NEVER));
        }

        private Map<UUID, Kept> kept(Quarter quarter, @Nullable UUID partnerId) {
            var zone = tenant.get().zone();
            List<Object[]> rows = clocks.judged(
                    Scope.current().tenantId(),
                    quarter.begins(zone),
                    quarter.next().begins(zone),
                    partnerId == null,
                    partnerId == null ? NOBODY : partnerId);
            var kept = new HashMap<UUID, Kept>();
            for (var row : rows) {
                long all = ((Number) row[1]).longValue();
                long missed = ((Number) row[2]).longValue();
                var median = row[3] == null ? null : ((Number) row[3]).longValue();
                kept.put((UUID) row[0], new Kept(all - missed, all, median));
            }
            return kept;
        }
    }
}
