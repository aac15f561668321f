package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A run that was asked for, until it was answered; the key of a request that nobody answers is taken for a while. */
final class AskedRun implements Going {

    private static final int MOST_TRIES = 5;

    private final Rest rest;
    private final String key;
    private volatile @Nullable String job;
    private @Nullable Thread asking;

    AskedRun(Rest rest, String key) {
        this.rest = rest;
        this.key = key;
    }

    @Override
    public void start() {
        asking = Thread.ofPlatform().start(() -> {
            try {
                ask(key);
            } catch (Refusal killed) {
                // Whoever was to answer is gone: it is asked again.
            }
        });
    }

    private String ask(String key) {
        var reply = rest.send(
                "POST",
                "/api/v1/earnings/recalculations",
                "application/json",
                "{\"reason\": \"" + key + "\"}",
                Map.of("Idempotency-Key", key));
        var id = sent(reply).path("id").asString();
        job = id;
        return id;
    }

    @Override
    public boolean isFinished() {
        var id = job;
        return id != null && state(rest.get("/api/v1/jobs/" + id).body()).equals("finished");
    }

    @Override
    public void awaitFinished() {
        join();
        var known = job;
        Replies.await(
                rest,
                "/api/v1/jobs/" + (known == null ? askAgain() : known),
                it -> state(it).equals("finished"),
                it -> state(it).equals("failed"));
    }

    /** A connection that was kept from before the database went ends with the first request that meets it. */
    private String askAgain() {
        for (int tries = 1; ; tries++) {
            try {
                return ask(key + "-again-" + tries);
            } catch (Refusal refused) {
                if (tries == MOST_TRIES) throw refused;
                Replies.pause();
            }
        }
    }

    private void join() {
        try {
            if (asking != null) asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting", e);
        }
    }

    private static String state(JsonNode job) {
        return job.path("state").asString("");
    }
}
