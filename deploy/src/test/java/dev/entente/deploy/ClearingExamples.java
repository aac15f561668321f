package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told and sent is not kept for ever: what grew old in the database is removed by each tenant's own due work. */
abstract class ClearingExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest seller = Sellers.of(
            tenant, tenant.partner("clearwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01"));

    @Test
    void whatWasReadGoesAfterHalfAYearAndWhatWasNotStays() {
        decline("osprey.example");
        decline("falcon.example");
        await(() -> notices().size() == 2);
        var read = notices().getLast().path("id").asString();
        taken(seller.post("/api/v1/notices/" + read + "/reading", Map.of()));
        age("notice", "told_at = told_at - interval '179 days', read_at = read_at - interval '179 days'");
        run("notice.clear");
        assertThat(notices()).hasSize(2);
        age("notice", "told_at = told_at - interval '2 days', read_at = read_at - interval '2 days'");
        run("notice.clear");
        assertThat(notices())
                .hasSize(1)
                .noneMatch(notice -> notice.path("id").asString().equals(read));
    }

    @Test
    void lettersGoAfterAMonth() {
        decline("kestrel.example");
        await(() -> letters("done_at is not null") > 0 && letters("done_at is null") == 0);
        age("letter", "done_at = done_at - interval '29 days'");
        run("letter.clear");
        assertThat(letters("true")).isPositive();
        age("letter", "done_at = done_at - interval '2 days'");
        run("letter.clear");
        assertThat(letters("true")).isZero();
    }

    /** As if it had been so many days ago: of this tenant only, whereas the clock is everybody's. */
    private void age(String table, String how) {
        sql("update " + table + " set " + how + " where tenant_id = (select tenant_id from tenant where slug = ?)");
    }

    /** Makes due now what waits on the clock for this tenant, and waits until it is done. */
    private void run(String kind) {
        assertThat(sql("update dispatch set execution_time = now(), version = version + 1 where " + waiting(kind)))
                .as("on the clock")
                .isPositive();
        await(() -> count("dispatch where execution_time <= now() and " + waiting(kind)) == 0);
    }

    private static String waiting(String kind) {
        return "task_name = '" + kind + "' and task_instance like"
                + " (select tenant_id || ':%' from tenant where slug = ?)";
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
        return count("letter join tenant using (tenant_id) where slug = ? and partner_id is not null and " + which);
    }

    private long count(String which) {
        try (var admin = Harness.admin();
                var statement = admin.prepareStatement("select count(*) from " + which)) {
            statement.setString(1, tenant.slug());
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int sql(String update) {
        try (var admin = Harness.admin();
                var statement = admin.prepareStatement(update)) {
            statement.setString(1, tenant.slug());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
