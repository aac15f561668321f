package dev.entente.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.credential.Lockout.Count;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private Count count = Count.none(NOW);

    @Test
    void allowsFourTriesThatFail() {
        fail(4, NOW);
        assertThat(count.isLocked(NOW)).isFalse();
    }

    @Test
    void locksForAMinuteWithTheFifth() {
        fail(5, NOW);
        assertThat(count.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(count.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void doublesTheWaitWithEachFurtherTry() {
        fail(5, NOW);
        var later = NOW.plusSeconds(60);
        fail(1, later);
        assertThat(count.isLocked(later.plusSeconds(119))).isTrue();
        assertThat(count.isLocked(later.plusSeconds(120))).isFalse();
    }

    @Test
    void waitsNeverLongerThanAQuarterOfAnHour() {
        fail(1000, NOW);
        assertThat(count.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void forgetsWhatIsLongAgo() {
        fail(4, NOW);
        fail(1, NOW.plus(Duration.ofHours(1)).plusSeconds(1));
        assertThat(count.failures()).isEqualTo(1);
    }

    @Test
    void isPatientWithAWholeOffice() {
        for (int i = 0; i < 49; i++) count = Lockout.REMOTE.tried(count, NOW);
        assertThat(count.isLocked(NOW)).isFalse();
        assertThat(Lockout.REMOTE.tried(count, NOW).isLocked(NOW)).isTrue();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) count = Lockout.EMAIL.tried(count, at);
    }
}
