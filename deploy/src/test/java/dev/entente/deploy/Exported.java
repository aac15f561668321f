package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Lists as files. */
final class Exported {

    private Exported() {}

    /** With the mark in front that tells spreadsheets how it is written. */
    static String csv(TestTenant tenant, String list, String filter) throws Exception {
        return text(request(tenant.rest(), list + "/export?format=csv" + filter).build());
    }

    /** A file of what is asked for. */
    static String csv(Rest rest, String path, Map<String, ?> asked) throws Exception {
        var body = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(asked));
        return text(request(rest, path)
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    /** Whatever stands there, as it is. */
    static String plain(Rest rest, String path) throws IOException, InterruptedException {
        var answer = answer(rest, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** What whoever may not have it is answered. */
    static int status(Rest rest, String path) throws IOException, InterruptedException {
        return answer(rest, path).statusCode();
    }

    private static HttpResponse<String> answer(Rest rest, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(rest, path).build(), BodyHandlers.ofString());
    }

    /** A file that is kept to be handed out, as it is. */
    static String handedOut(Rest rest, String path) throws IOException, InterruptedException {
        var asked = request(rest, path).POST(BodyPublishers.noBody()).build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpRequest.Builder request(Rest rest, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rest.port() + "/api/v1/" + path))
                .header("Host", rest.host() + ":" + rest.port())
                .header("Authorization", "Bearer " + rest.token());
    }

    private static String text(HttpRequest request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith("\ufeff");
        return answer.body();
    }
}
