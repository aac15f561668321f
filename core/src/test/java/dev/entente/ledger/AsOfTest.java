package dev.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    @Test
    void whatIsLeftOutCountsAll() {
        assertThat(AsOf.of(null, true, ZONE)).isEqualTo(AsOf.NOW);
        assertThat(AsOf.NOW.isNow()).isTrue();
        assertThat(AsOf.NOW.through()).isAfter(LocalDate.of(2500, 1, 1));
        var through = AsOf.of(DAY, false, ZONE);
        assertThat(through.through()).isEqualTo(DAY);
        assertThat(through.booked()).isAfter(Instant.parse("2500-01-01T00:00:00Z"));
    }

    @Test
    void daysThatNoBookHoldsAreTheFirstAndTheLast() {
        var last = LocalDate.of(9999, 12, 31);
        assertThat(AsOf.of(LocalDate.MAX, true, ZONE).through()).isEqualTo(last);
        assertThat(AsOf.of(LocalDate.MAX, true, ZONE).booked()).isEqualTo(AsOf.NOW.booked());
        assertThat(new AsOf(LocalDate.MIN, Instant.MIN).through()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(new AsOf(LocalDate.MIN, Instant.MIN).booked()).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(new AsOf(DAY, Instant.MAX).booked()).isEqualTo(AsOf.NOW.booked());
    }

    @Test
    void aDayEndsWhereTheTenantCountsItsDays() {
        assertThat(AsOf.of(DAY, true, ZONE).booked()).isEqualTo(Instant.parse("2026-03-31T21:59:59.999999Z"));
    }
}
