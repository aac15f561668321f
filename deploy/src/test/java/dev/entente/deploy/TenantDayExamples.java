package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Days begin and end where the tenant is, not where the server is. */
abstract class TenantDayExamples {

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aMonthCanBeClosedOnceItsLastDayIsOverWhereTheTenantIs() {
        var month = YearMonth.now(ZoneOffset.UTC).plusMonths(1);
        var east = in("kiritimati", "Pacific/Kiritimati");
        var west = in("pago-pago", "Pacific/Pago_Pago");
        var noon = month.atEndOfMonth().atTime(12, 0).toInstant(ZoneOffset.UTC);
        TestClock.ahead(Duration.between(Instant.now(), noon));
        assertThat(east.close(month.toString())).isZero();
        var early = west.post("/periods", Map.of("period", month.toString()));
        Refusals.isRefused(early, "noon of the last day", 422, "period-not-over", "/period");
    }

    private static TestTenant in(String slug, String zone) {
        return TestTenant.open(slug, "partner-led-support", Map.of("zone", zone));
    }
}
