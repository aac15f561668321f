package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A file on its way into a tenant, over REST. */
record ImportedFile(TestTenant tenant, String id) {

    private static final int TRIES = 600;

    static ImportedFile upload(TestTenant tenant, String kind, String text) {
        var path = "/imports?kind=" + kind + "&name=" + kind + ".csv";
        var shown = taken(tenant.send("POST", path, "text/csv", text, Map.of()));
        return new ImportedFile(tenant, shown.path("id").asString());
    }

    JsonNode shown() {
        return taken(tenant.get("/imports/" + id));
    }

    /** By the mapping that is proposed. */
    JsonNode check() {
        return check(shown().path("mapping"));
    }

    JsonNode check(Object mapping) {
        taken(map(mapping));
        return await("checked");
    }

    Reply map(Object mapping) {
        return tenant.rest().put("/api/v1/imports/" + id + "/mapping", mapping);
    }

    /** Another row was chosen. */
    JsonNode leave(int row) {
        taken(tenant.post("/imports/" + id + "/left-out", Map.of("row", row)));
        return await("checked");
    }

    Reply commit(boolean skipBadRows) {
        return tenant.post("/imports/" + id + "/commit", Map.of("skipBadRows", skipBadRows));
    }

    JsonNode committed(boolean skipBadRows) {
        taken(commit(skipBadRows));
        return await("committed");
    }

    JsonNode undone() {
        taken(tenant.send("POST", "/imports/" + id + "/undo", "", "", Map.of()));
        return await("undone");
    }

    List<JsonNode> errors() {
        return TestTenant.list(taken(tenant.get("/imports/" + id + "/errors?limit=200")));
    }

    JsonNode await(String state) {
        for (int tries = 0; tries < TRIES; tries++) {
            var shown = shown();
            if (shown.path("state").asString().equals(state)) return shown;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError(id + " is not " + state + ": " + shown());
    }

    /** "2 created, 0 changed, 0 unchanged, 0 refused" */
    static String tally(JsonNode tally) {
        return "%d created, %d changed, %d unchanged, %d refused"
                .formatted(
                        tally.path("created").asLong(),
                        tally.path("changed").asLong(),
                        tally.path("unchanged").asLong(),
                        tally.path("refused").asLong());
    }

    static void isTally(JsonNode tally, String expected) {
        assertThat(tally(tally)).isEqualTo(expected);
    }
}
