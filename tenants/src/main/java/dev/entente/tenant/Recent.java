package dev.entente.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers a bounded number of look-ups for a short while, also those that found nothing. */
final class Recent {

    private static final int MOST = 4096;
    private static final Duration FOUND = Duration.ofSeconds(60);
    private static final Duration MISSED = Duration.ofSeconds(5);

    private record Answer(Optional<UUID> tenant, Instant until) {}

    private final Map<String, Answer> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

    Optional<UUID> get(String slug, Instant now, Supplier<Optional<UUID>> find) {
        var known = known(slug);
        if (known != null && now.isBefore(known.until())) return known.tenant();
        var found = find.get();
        keep(slug, new Answer(found, now.plus(found.isPresent() ? FOUND : MISSED)));
        return found;
    }

    synchronized void forget(String slug) {
        entries.remove(slug);
    }

    private synchronized @Nullable Answer known(String slug) {
        return entries.get(slug);
    }

    private synchronized void keep(String slug, Answer answer) {
        entries.put(slug, answer);
    }
}
