package dev.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrandTest {

    @Test
    void isReadAsItWasWritten() {
        var errand = new Errand(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-03-01T10:15:30.123456789Z"));
        assertThat(Errand.read(errand.written())).isEqualTo(errand);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailure() {
        assertThat(Errand.delay(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Errand.delay(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Errand.delay(5)).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void waitsAnHourAtMostHoweverOftenItFailed() {
        assertThat(Errand.delay(12)).isEqualTo(Duration.ofHours(1));
        assertThat(Errand.delay(1_000_000)).isEqualTo(Duration.ofHours(1));
    }
}
