package dev.entente.deploy.server;

import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The running server's REST interface under one host name. Java does not resolve {@code *.localhost} as browsers do, so it goes to
 * loopback and names the host itself.
 */
public record Rest(int port, String host, String token) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static {
        // Read once, when the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back; {@code body} is the missing node when it was no JSON. */
    public record Reply(int status, JsonNode body, HttpHeaders headers) {
        public boolean well() {
            return status >= 200 && status < 300;
        }

        /** A problem's own words, or what can be said of the status. */
        public String words() {
            var words = body.path("detail").asString(body.path("title").asString("The server answered " + status));
            var errors = body.path("errors");
            return errors.isEmpty() ? words : words + " " + errors;
        }
    }

    public Reply get(String path) {
        return send("GET", path, "", "", Map.of());
    }

    public Reply post(String path, Object body) {
        return send("POST", path, "application/json", JSON.writeValueAsString(body), Map.of());
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, "application/json", JSON.writeValueAsString(body), Map.of());
    }

    public Reply putYaml(String path, String body) {
        return send("PUT", path, "application/yaml", body, Map.of());
    }

    public Reply send(String method, String path, String type, String body, Map<String, String> headers) {
        try {
            var response = HTTP.send(request(method, path, type, body, headers), BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response.body()), response.headers());
        } catch (IOException e) {
            throw new Refusal(
                    "The server on port %d can't be reached: is it up? (./entente status)".formatted(port), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for the server", e);
        }
    }

    /** What is sent, for whoever sends it often. */
    public HttpRequest request(String method, String path, String type, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(5))
                .header("Host", host + ":" + port)
                .header("Accept", "application/json, application/problem+json")
                .method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (!type.isEmpty()) request.header("Content-Type", type);
        headers.forEach(request::header);
        return request.build();
    }

    /** Sends bytes as they are, to wherever a server is. */
    public static Reply upload(URI where, String token, byte[] bytes) {
        return reply(
                where,
                to(where, token)
                        .header("Content-Type", "application/java-archive")
                        .POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** Takes away what is there, wherever a server is. */
    public static Reply delete(URI where, String token) {
        return reply(where, to(where, token).DELETE());
    }

    private static HttpRequest.Builder to(URI where, String token) {
        return HttpRequest.newBuilder(where)
                .timeout(Duration.ofMinutes(5))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    private static Reply reply(URI where, HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response.body()), response.headers());
        } catch (IOException e) {
            throw new Refusal(where + " can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for the server", e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
