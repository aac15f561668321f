package dev.entente.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.tenant.OneTrip.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What this node has read of a tenant, for as long as no {@link Cached} entity of the tenant has changed since. That is asked of
 * the database at the beginning of every transaction, with the statement that binds it, so what comes from here is never older than
 * what a query in the same transaction could have found. Kept apart by tenant and by the side that it was read from. Only for
 * what never changes once it is read. A transaction that has written or locked anything may have waited for somebody, and asks for the
 * number again; one that has changed such an entity itself reads past what is kept.
 */
@ApplicationScoped
public class TenantCache {

    /** Things that are kept, those in lists counted each. */
    private static final int MOST = 100_000;

    /** More at once belong to a batch, which would put out what requests ask for. */
    private static final int BATCH = 1_000;

    private static final String LAST_CHANGE = "select number from tenant_change where tenant_id = ?";

    /** For changes that were made past the application, by hand. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A kind of what is kept, a constant of whoever reads it. */
    @SuppressWarnings("unused") // the types bind key and value together
    public static final class Region<K, V> {}

    private record Key(Region<?, ?> region, UUID tenant, String side, Object key) {}

    private record Kept(long change, Object value) {}

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher(TenantCache::weight)
            .expireAfterWrite(LONGEST)
            .build();

    @Inject
    StatelessSession session;

    @Inject
    OneTrip trip;

    private static int weight(Key key, Kept kept) {
        return kept.value() instanceof Collection<?> many ? 1 + many.size() : 1;
    }

    public <K, V> V get(Region<K, V> region, K key, Supplier<V> read) {
        var change = change();
        if (change == null) return read.get();
        var known = known(region, key, change);
        if (known != null) return known;
        Presumption.needTransaction();
        var value = read.get();
        if (isOf(change)) keep(region, key, change, value);
        return value;
    }

    /** Of many; those not known yet are read together, and what is not found is left out. */
    public <K, V> Map<K, V> all(Region<K, V> region, Collection<K> keys, Function<List<K>, Map<K, V>> reading) {
        var change = change();
        if (change == null || keys.size() > BATCH) return reading.apply(List.copyOf(keys));
        var all = new HashMap<K, V>();
        var missing = new ArrayList<K>();
        for (var key : keys) {
            var known = known(region, key, change);
            if (known == null) missing.add(key);
            else all.put(key, known);
        }
        if (missing.isEmpty()) return all;
        Presumption.needTransaction();
        var read = reading.apply(missing);
        if (isOf(change)) read.forEach((key, value) -> keep(region, key, change, value));
        all.putAll(read);
        return all;
    }

    // What was presumed may have turned out wrong when it was read.
    private static boolean isOf(long change) {
        return !TenantConnections.isBound() || TenantConnections.change() == change;
    }

    /** The number of the tenant's last change that this transaction may see; null where it has made one that is not numbered yet. */
    private @Nullable Long change() {
        if (!TenantConnections.inTransaction()) return presumed();
        TenantConnections.requireSameScope();
        if (TenantConnections.hasChanged()) return null;
        if (!TenantConnections.isBound()) {
            var presumed = Presumption.number();
            if (presumed != null) return presumed;
            session.doWork(_ -> {});
        }
        if (TenantConnections.passesCacheBy()) TenantConnections.returnToCache(lastChange());
        return TenantConnections.change();
    }

    /**
     * Locks rows, and hears on the same trip the number of the last change as it is once whoever held them has let go: what comes from
     * here afterwards is as new as the lock.
     */
    public void locking(Question<UUID> lock) {
        Changes.look(lock.query());
        var tenant = Scope.current().tenantId();
        var last = new Question<>(
                LAST_CHANGE, (statement, behind) -> statement.setObject(behind + 1, tenant), row -> row.getLong(1));
        var answers = trip.together(List.of(lock, last));
        TenantConnections.returnToCache(answers.to(last).stream().findFirst().orElse(0L));
    }

    private static Long presumed() {
        var presumed = Presumption.number();
        if (presumed == null) throw new IllegalStateException("Nothing is read outside of a transaction");
        return presumed;
    }

    private long lastChange() {
        var tenant = Scope.current().tenantId();
        return trip
                .rows(
                        LAST_CHANGE,
                        (statement, behind) -> statement.setObject(behind + 1, tenant),
                        row -> row.getLong(1))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @SuppressWarnings("unchecked") // a region is one pair of types
    private <K, V> @Nullable V known(Region<K, V> region, K key, long change) {
        var found = kept.getIfPresent(key(region, key));
        return found == null || found.change() != change ? null : (V) found.value();
    }

    private <K, V> void keep(Region<K, V> region, K key, long change, V value) {
        kept.put(key(region, key), new Kept(change, value));
    }

    private static Key key(Region<?, ?> region, Object key) {
        var scope = Scope.current();
        return new Key(region, scope.tenantId(), scope.partnerSetting(), key);
    }
}
