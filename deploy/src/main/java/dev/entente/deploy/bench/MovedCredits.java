package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.util.List;
import java.util.Map;

/** Sales that are reported again for another partner: the whole of their credit moves, and what they earn with it. */
final class MovedCredits implements Going {

    private static final int MOST_TRIES = 5;

    private final Rest rest;
    private final List<Map<String, Object>> reports;
    private volatile boolean done;
    private Thread sending = new Thread();

    MovedCredits(Rest rest, List<Map<String, Object>> reports) {
        this.rest = rest;
        this.reports = List.copyOf(reports);
    }

    @Override
    public void start() {
        sending = Thread.ofPlatform().start(() -> {
            try {
                send();
            } catch (Refusal killed) {
                // Whoever was to answer is gone: it is sent again.
            }
        });
    }

    private void send() {
        sent(rest.post("/api/v1/sales/bulk", Map.of("sales", reports)));
        done = true;
    }

    @Override
    public boolean isFinished() {
        return done || !sending.isAlive();
    }

    @Override
    public void awaitFinished() {
        try {
            sending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting", e);
        }
        for (int tries = 1; !done; tries++) {
            try {
                send();
            } catch (Refusal refused) {
                if (tries == MOST_TRIES) throw refused;
                Replies.pause();
            }
        }
    }
}
