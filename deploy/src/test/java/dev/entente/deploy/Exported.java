package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lists as files. */
final class Exported {

    private Exported() {}

    /** With the mark in front that tells spreadsheets how it is written. */
    static String csv(TestTenant tenant, String list, String filter) throws Exception {
        var rest = tenant.rest();
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + rest.port() + "/api/v1/" + list + "/export?format=csv" + filter))
                .header("Host", rest.host() + ":" + rest.port())
                .header("Authorization", "Bearer " + rest.token())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith("\ufeff");
        return answer.body();
    }
}
