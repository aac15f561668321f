package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the server answers: taken as it is, or waited for until it is as it should be. */
final class Replies {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long A_LOOK = 200;

    private Replies() {}

    static JsonNode sent(Rest.Reply reply) {
        if (!reply.well()) throw new Refusal(reply.words());
        return reply.body();
    }

    /** Looks until it is as it should be; an answer that is none is waited for as well, one that never can be is not. */
    static JsonNode await(Rest rest, String path, Predicate<JsonNode> enough, Predicate<JsonNode> never) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = rest.get(path);
            var body = reply.body();
            if (reply.well() && enough.test(body)) return body;
            if (never.test(body) || System.nanoTime() > until) throw new Refusal("It did not go on: " + body);
            pause(A_LOOK);
        }
    }

    static void pause() {
        pause(A_LOOK);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting", e);
        }
    }
}
