package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final Recent recent = new Recent();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceInAMinute() {
        var tenant = Optional.of(Ids.next());
        assertThat(get(NOW, tenant)).isEqualTo(tenant);
        assertThat(get(NOW.plusSeconds(59), Optional.empty())).isEqualTo(tenant);
        assertThat(get(NOW.plusSeconds(60), Optional.empty())).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void remembersAMissForSecondsOnly() {
        get(NOW, Optional.empty());
        get(NOW.plusSeconds(4), Optional.empty());
        get(NOW.plusSeconds(5), Optional.empty());
        assertThat(asked).hasValue(2);
    }

    @Test
    void forgetsWhatHasChanged() {
        get(NOW, Optional.empty());
        recent.forget("acme");
        assertThat(get(NOW, Optional.of(Ids.next()))).isPresent();
    }

    @Test
    void keepsNoMoreThanItHasRoomFor() {
        for (int i = 0; i < 10_000; i++) recent.get("t" + i, NOW, Optional::empty);
        recent.get("t0", NOW, () -> {
            asked.incrementAndGet();
            return Optional.empty();
        });
        assertThat(asked).hasValue(1);
    }

    private Optional<UUID> get(Instant now, Optional<UUID> stored) {
        return recent.get("acme", now, () -> {
            asked.incrementAndGet();
            return stored;
        });
    }
}
