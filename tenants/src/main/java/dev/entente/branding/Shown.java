package dev.entente.branding;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the brands of the tenants that were looked at last, for a short while: every page asks for one. What was read
 * while another was being published is not kept.
 */
final class Shown {

    private static final int MOST = 2048;
    private static final Duration KEPT = Duration.ofSeconds(60);

    private record Remembered(Brand brand, Instant until) {}

    private final Map<UUID, Remembered> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private long forgotten;

    Brand get(UUID tenant, Instant now, Supplier<Brand> read) {
        var known = known(tenant);
        if (known != null && now.isBefore(known.until())) return known.brand();
        long before = forgotten();
        var brand = read.get();
        keep(tenant, new Remembered(brand, now.plus(KEPT)), before);
        return brand;
    }

    synchronized void forget(UUID tenant) {
        forgotten++;
        entries.remove(tenant);
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized @Nullable Remembered known(UUID tenant) {
        return entries.get(tenant);
    }

    private synchronized void keep(UUID tenant, Remembered entry, long before) {
        if (forgotten == before) entries.put(tenant, entry);
    }
}
