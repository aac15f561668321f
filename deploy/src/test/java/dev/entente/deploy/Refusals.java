package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;

/** What holds of every refusal: a problem as RFC 9457 has it, with the field to blame and a sentence that helps. */
final class Refusals {

    private Refusals() {}

    /** The pointer is empty where no field is to blame. */
    static void isRefused(Reply reply, String what, int status, String problem, String pointer) {
        var said = what.substring(0, Math.min(200, what.length())) + " => " + reply.status() + " " + reply.body();
        assertThat(reply.status()).as(said).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).as(said).contains("application/problem+json");
        var body = reply.body();
        assertThat(body.path("type").asString()).as(said).isEqualTo("/problems/" + problem);
        assertThat(body.path("status").asInt()).as(said).isEqualTo(status);
        assertThat(body.path("title").asString()).as(said).isNotBlank();
        assertThat(body.path("detail").asString()).as(said).isNotBlank().doesNotContain("Exception", "java", "tools.");
        if (pointer.isEmpty()) return;
        assertThat(body.path("errors").findValuesAsString("pointer")).as(said).contains(pointer);
        assertThat(body.path("errors").findValuesAsString("detail"))
                .as(said)
                .allSatisfy(detail -> assertThat(detail).isNotBlank());
    }
}
