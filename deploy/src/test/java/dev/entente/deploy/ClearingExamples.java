package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told and sent is not kept for ever: with the server's clock moved, each tenant's own due work removes it. */
abstract class ClearingExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest seller = Sellers.of(
            tenant, tenant.partner("clearwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01"));

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void whatWasReadGoesAfterHalfAYearAndWhatWasNotStays() {
        decline("osprey.example");
        decline("falcon.example");
        await(() -> notices().size() == 2);
        var read = notices().getLast().path("id").asString();
        taken(seller.post("/api/v1/notices/" + read + "/reading", Map.of()));
        TestClock.ahead(Duration.ofDays(179));
        assertThat(notices()).hasSize(2);
        TestClock.ahead(Duration.ofDays(182));
        await(() -> notices().size() == 1);
        assertThat(notices()).noneMatch(notice -> notice.path("id").asString().equals(read));
    }

    @Test
    void lettersGoAfterAMonth() {
        decline("kestrel.example");
        await(() -> letters("done_at is not null") > 0 && letters("done_at is null") == 0);
        TestClock.ahead(Duration.ofDays(29));
        assertThat(letters("true")).isPositive();
        TestClock.ahead(Duration.ofDays(32));
        await(() -> letters("true") == 0);
    }

    private void decline(String domain) {
        var claim = Map.of(
                "accountUrl", domain,
                "customerName", domain,
                "buyerRole", "Head of IT",
                "problem", "Too slow",
                "meetingOn", "2030-12-24",
                "motion", "resell");
        var taken = taken(seller.post("/api/v1/registrations", claim));
        var id = taken.path("registration").path("id").asString();
        taken(tenant.post("/registrations/" + id + "/decline", Map.of("reason", "We know them")));
    }

    private List<JsonNode> notices() {
        return list(taken(seller.get("/api/v1/notices")).path("items"));
    }

    private long letters(String which) {
        try (var admin = Harness.admin();
                var count = admin.prepareStatement("select count(*) from letter join tenant using (tenant_id)"
                        + " where slug = ? and partner_id is not null and " + which)) {
            count.setString(1, tenant.slug());
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
