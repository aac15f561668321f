package dev.entente.deploy.isolation;

import dev.entente.deploy.Harness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Somebody who asks a host of the server for something, with these headers and no others. */
record Visitor(String host, Map<String, String> headers) {

    private static final HttpClient HTTP;

    static {
        // Read once, when the first client is made: *.localhost is found by browsers, not by Java.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What came back, as it came. */
    record Answer(int status, String body, HttpHeaders headers) {}

    /** A stranger at a tenant's door, or at the installation's own. */
    static Visitor at(String host) {
        return new Visitor(host, Map.of());
    }

    Visitor with(String token) {
        return new Visitor(host, Map.of("Authorization", "Bearer " + token));
    }

    Visitor withCookie(String cookie) {
        return new Visitor(host, Map.of("Cookie", cookie));
    }

    Answer get(String path) {
        return send("GET", path, "", "");
    }

    Answer json(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    Answer send(String method, String path, String body, String type) {
        return send(method, path, body, type, Map.of());
    }

    Answer send(String method, String path, String body, String type, Map<String, String> more) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Harness.port() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Host", host + ":" + Harness.port())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) request.header("Content-Type", type);
        headers.forEach(request::header);
        more.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
