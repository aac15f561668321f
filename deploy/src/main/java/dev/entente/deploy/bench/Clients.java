package dev.entente.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** A few clients, each of whom waits for its answer before it asks again: as soon as it has it, or at a pace. */
final class Clients {

    private static final int COUNT = 4;
    private static final double A_SECOND = 1_000_000_000;
    private static final int MOST_WARMING = 48;
    private static final int NO_FASTER = 5;
    private static final double FASTER = 1.03;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How many were answered in a second, and how long each took. */
    record Load(double rate, Times times) {}

    /** As much as the server can. */
    Load saturate(List<HttpRequest> requests, Duration during) {
        return load(requests, during, 0);
    }

    /** Until several laps in a row were no faster: on a small machine the virtual machine goes on compiling for minutes. */
    void warmUp(List<HttpRequest> requests, Duration lap) {
        double best = 0;
        int slower = 0;
        for (int i = 0; i < MOST_WARMING && slower < NO_FASTER; i++) {
            double rate = saturate(requests, lap).rate();
            slower = rate > best * FASTER ? 0 : slower + 1;
            best = Math.max(best, rate);
        }
    }

    /** So many a second, together. What is late because the one before took long has waited, which counts. */
    Load pace(List<HttpRequest> requests, Duration during, double rate) {
        return load(requests, during, (long) (COUNT * A_SECOND / rate));
    }

    private Load load(List<HttpRequest> requests, Duration during, long apart) {
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(COUNT)) {
            var all = new ArrayList<Future<Times>>();
            for (int i = 0; i < COUNT; i++) {
                int client = i;
                long first = begin + client * apart / COUNT;
                all.add(threads.submit(() -> ask(requests, client, first, begin + during.toNanos(), apart)));
            }
            var times = new Times();
            for (var one : all) times.addAll(one.get());
            return new Load(times.count() / ((System.nanoTime() - begin) / A_SECOND), times);
        } catch (ExecutionException e) {
            throw new Refusal("A client has ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while clients ask", e);
        }
    }

    private Times ask(List<HttpRequest> requests, int client, long first, long until, long apart)
            throws IOException, InterruptedException {
        var times = new Times();
        int next = client * requests.size() / COUNT;
        for (long due = first; due < until; due = apart == 0 ? System.nanoTime() : due + apart) {
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            var request = requests.get(next++ % requests.size());
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200)
                throw new Refusal("The server answered %d: %s"
                        .formatted(response.statusCode(), new String(response.body(), UTF_8)));
            times.add(System.nanoTime() - due);
        }
        return times;
    }
}
