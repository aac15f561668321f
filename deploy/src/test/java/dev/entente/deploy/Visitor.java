package dev.entente.deploy;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Somebody at the server's door, with nothing but HTTP. */
final class Visitor {

    static {
        // Read once, when the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Visitor() {}

    /** A tenant of its own for a test. */
    record Tenant(String slug, String token, String link) {

        String host() {
            return slug + ".localhost";
        }
    }

    static Tenant tenant() {
        var slug = "t-" + UUID.randomUUID().toString().substring(0, 13);
        var opened = open(slug).body();
        var link = URI.create(opened.path("signIn").asString()).getPath();
        return new Tenant(slug, opened.path("token").asString(), link);
    }

    static Reply open(String slug) {
        return open(slug, "Acme", "ada@acme.example");
    }

    static Reply open(String slug, String name, String admin) {
        return Harness.operator().post("/operator/v1/tenants", Map.of("slug", slug, "name", name, "admin", admin));
    }

    static Reply invited(Rest rest, String email, String role) {
        return rest.post("/api/v1/members", Map.of("email", email, "name", "Somebody", "roles", Set.of(role)));
    }

    /** A member who is in already, with a password of the operator's choice. */
    static String member(Tenant tenant, String email, String role) {
        var newcomer =
                Map.of("email", email, "name", "Somebody", "roles", Set.of(role), "password", "seven green apples");
        return Harness.operator()
                .post("/operator/v1/tenants/" + tenant.slug() + "/members", newcomer)
                .body()
                .path("id")
                .asString();
    }

    static Reply token(Rest rest, String... permissions) {
        return rest.post("/api/v1/tokens", Map.of("name", "Test", "permissions", List.of(permissions)));
    }

    /** The status of a page; redirects are not followed. */
    static int get(String host, String path, String... headers) {
        return send("GET", host, path, headers).statusCode();
    }

    static HttpResponse<String> send(String method, String host, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Harness.port() + path))
                .header("Host", host)
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What all of them get when they begin in the same moment. */
    static <R> List<R> atOnce(int many, IntFunction<R> work) {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, many)
                    .<Callable<R>>mapToObj(i -> () -> {
                        barrier.await();
                        return work.apply(i);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
