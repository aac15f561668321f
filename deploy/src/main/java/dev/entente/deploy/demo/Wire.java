package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tenant's REST interface as the demo uses it: what is posted has a key, so that it happens once, however often the load
 * is begun; and what does not depend on each other is sent side by side.
 */
record Wire(Rest rest) {

    private static final int SIDE_BY_SIDE = 6;

    /** What is sent under a key says the same again when the load goes on: the order of {@code Map.of} is another in each run. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    JsonNode get(String path) {
        return expect(rest.get(path(path)), path);
    }

    /** Happens once for this key; what was answered then is answered again. */
    JsonNode once(String key, String path, Object body) {
        return expect(post(key, path, body), path + " for " + key);
    }

    Rest.Reply post(String key, String path, Object body) {
        return rest.send(
                "POST", path(path), "application/json", JSON.writeValueAsString(body), Map.of("Idempotency-Key", key));
    }

    void put(String path, Object body) {
        expect(rest.put(path(path), body), path);
    }

    /** What stands there is read first, and changed as it was seen; where nothing does, it is put there. */
    void change(String path, Object body) {
        var seen = rest.get(path(path));
        if (seen.status() == 404) {
            put(path, body);
            return;
        }
        expect(seen, path);
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElse(""));
        expect(rest.send("PUT", path(path), "application/json", JSON.writeValueAsString(body), tag), path);
    }

    /** What is odd about it is as the program that it follows is published; the unit tests know what that may be. */
    void program(String resource) {
        expect(rest.putYaml(path("/program?word=As+programs+like+it+are+published"), text(resource)), resource);
    }

    void file(String key, String path, String content) {
        var headers = Map.of("Idempotency-Key", key);
        expect(rest.send("POST", path(path), "application/octet-stream", content, headers), path);
    }

    /** Each of these, several at the same time; the first refusal ends it. */
    static <T> void each(List<T> all, Consumer<T> work) {
        try (var workers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<?>> running = all.stream()
                    .<Future<?>>map(one -> workers.submit(() -> work.accept(one)))
                    .toList();
            try {
                for (var one : running) one.get();
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new Refusal("Interrupted while the demo was loaded", e);
            }
        }
    }

    static JsonNode expect(Rest.Reply reply, String what) {
        if (reply.well()) return reply.body();
        throw new Refusal("The demo could not be loaded: " + what + ": " + reply.words());
    }

    static String path(String path) {
        return "/api/v1" + path;
    }

    static String text(String resource) {
        try (var file = Wire.class.getResourceAsStream(resource)) {
            if (file == null) throw new IOException(resource + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
