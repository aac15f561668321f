package dev.entente.deploy;

import static dev.entente.deploy.Stated.contract;
import static dev.entente.deploy.TestTenant.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two transactions that take the turns of the same partners, one in the other's way. */
abstract class TurnExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String first = tenant.partner("first", "partnership-levels", "2024-01-01");
    private final String second = tenant.partner("second", "partnership-levels", "2024-01-01");

    /** A certification takes its partner's turn, and then those of all who have a part in the partner's sales. */
    @Test
    void aCommandThatWaitsForWhoeverWaitsForItIsDoneAgain() throws Exception {
        var sale = tenant.record(tenant.sale("first", "resell", "2026-03-10", line("ENT", "100.00", "EUR")))
                .path("id")
                .asString();
        new Stated(tenant).claim(sale, Map.of("partner", "second", "part", "sells", "marketplace", contract("aws")));
        TestTenant.taken(tenant.rest().put("/api/v1/certification-paths/architect", Map.of("name", "Architect")));
        try (var other = Harness.admin()) {
            other.setAutoCommit(false);
            // Whoever looks first ends itself: that is to be the server.
            try (var patient = other.createStatement()) {
                patient.execute("set local deadlock_timeout = '10min'");
            }
            take(other, second);
            var certified = CompletableFuture.supplyAsync(this::certify);
            waiting(other, 1);
            take(other, first);
            other.commit();
            assertThat(certified.get(60, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
        assertThat(TestTenant.list(TestTenant.taken(tenant.get("/partners/" + first + "/certifications"))
                        .path("items")))
                .hasSize(1);
        assertThat(tenant.findings()).isEmpty();
    }

    /** And its key is free for the same request once more. */
    @Test
    void whoeverWaitsTooLongIsToldToComeAgainAndHasDoneNothing() throws Exception {
        TestTenant.taken(tenant.rest().put("/api/v1/certification-paths/engineer", Map.of("name", "Engineer")));
        try (var other = Harness.admin()) {
            other.setAutoCommit(false);
            take(other, second);
            var told = impatient();
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.headers().firstValue("Retry-After")).isPresent();
            assertThat(told.body().path("type").asString()).isEqualTo("/problems/in-use");
            assertThat(engineers()).isEmpty();
            other.rollback();
        }
        assertThat(impatient().status()).isEqualTo(201);
        assertThat(engineers()).hasSize(1);
    }

    /** The database ends what has taken too long, and all of its transaction. */
    @Test
    void whoeverTakesTooLongIsToldToComeAgainAndHasDoneNothing() throws Exception {
        TestTenant.taken(tenant.rest().put("/api/v1/certification-paths/assessor", Map.of("name", "Assessor")));
        try (var other = Harness.admin()) {
            other.setAutoCommit(false);
            take(other, second);
            var asked = CompletableFuture.supplyAsync(this::assess);
            waiting(other, 1);
            try (var end = other.createStatement()) {
                end.execute("select pg_cancel_backend(pid) from pg_locks where not granted");
            }
            var told = asked.get(60, TimeUnit.SECONDS);
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.headers().firstValue("Retry-After")).isPresent();
            assertThat(told.body().path("type").asString()).isEqualTo("/problems/took-too-long");
            other.rollback();
        }
        assertThat(assess().status()).isEqualTo(201);
    }

    private Reply assess() {
        return tenant.post(
                "/partners/" + second + "/certifications",
                Map.of("name", "Runa Falk", "path", "assessor", "from", "2026-01-01"));
    }

    private Reply impatient() {
        var headers = Map.of("Prefer", "wait=1", "Idempotency-Key", "certify-once");
        var body = """
                {"name": "Ivo Brandt", "path": "engineer", "from": "2026-01-01"}""";
        return tenant.rest()
                .send("POST", "/api/v1/partners/" + second + "/certifications", "application/json", body, headers);
    }

    private List<JsonNode> engineers() {
        return TestTenant.list(TestTenant.taken(tenant.get("/partners/" + second + "/certifications"))
                .path("items"));
    }

    private Reply certify() {
        return tenant.post(
                "/partners/" + first + "/certifications",
                Map.of("name", "Maya Lindholm", "path", "architect", "from", "2026-01-01"));
    }

    private static void take(Connection connection, String partner) throws SQLException {
        try (var turn = connection.prepareStatement("select id from partner where id = ? for no key update")) {
            turn.setObject(1, UUID.fromString(partner));
            turn.execute();
        }
    }

    /** Until so many wait for what this connection holds, or for each other. */
    static void waiting(Connection holder, int many) throws SQLException {
        var sql = "select count(distinct pid) from pg_locks where not granted";
        for (int i = 0; i < 6_000; i++) {
            try (var look = holder.createStatement();
                    var found = look.executeQuery(sql)) {
                found.next();
                if (found.getInt(1) >= many) return;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("Nobody waits");
    }
}
