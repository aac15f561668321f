package dev.entente.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Brand OLD = Brand.plain("Old", "#3d4fc4");
    private static final Brand NEW = Brand.plain("New", "#0b6e63");

    private final Shown shown = new Shown();
    private final UUID acme = UUID.randomUUID();

    @Test
    void remembersForAMinute() {
        shown.get(acme, NOW, () -> OLD);
        assertThat(shown.get(acme, NOW.plusSeconds(59), () -> NEW)).isSameAs(OLD);
        assertThat(shown.get(acme, NOW.plusSeconds(60), () -> NEW)).isSameAs(NEW);
    }

    @Test
    void keepsTenantsApart() {
        shown.get(acme, NOW, () -> OLD);
        assertThat(shown.get(UUID.randomUUID(), NOW, () -> NEW)).isSameAs(NEW);
    }

    @Test
    void forgetsWhatWasReplaced() {
        shown.get(acme, NOW, () -> OLD);
        shown.forget(acme);
        assertThat(shown.get(acme, NOW, () -> NEW)).isSameAs(NEW);
    }

    @Test
    void doesNotKeepWhatWasReadWhileAnotherWasPublished() {
        shown.get(acme, NOW, () -> {
            shown.forget(acme);
            return OLD;
        });
        assertThat(shown.get(acme, NOW, () -> NEW)).isSameAs(NEW);
    }
}
