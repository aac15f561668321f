package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A brand from its draft to what a stranger's browser is sent, over HTTP. */
abstract class PublishedBrands {

    private static final String BINARY = "application/octet-stream";
    private static final String LOGO = "brand/logo.svg";

    private final Visitor.Tenant acme = Visitor.tenant();
    private final Rest rest = Harness.rest(acme.host(), acme.token());

    @Test
    void nobodySeesADraft() {
        var before = page(acme);
        draft("Acme Cloud", "#0b6e63");
        assertThat(page(acme)).isEqualTo(before);
        assertThat(rest.get("/api/v1/brand").body().path("design").path("name").asString())
                .isEqualTo("Acme Cloud");
    }

    @Test
    void everybodySeesWhatIsPublishedAndNoOtherTenantDoes() {
        var other = Visitor.tenant();
        var others = page(other);
        draft("Acme Cloud", "#f2b705");
        assertThat(rest.post("/api/v1/brand/publication", Map.of())
                        .body()
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        assertThat(page(acme)).contains("--en-accent:#f2b705", "<title>Acme Cloud</title>");
        assertThat(page(other)).isEqualTo(others).doesNotContain("f2b705");
        isRefused(rest.post("/api/v1/brand/publication", Map.of()), "again", 409, "brand-unchanged", "");
    }

    @Test
    void goesBackToWhatWasPublishedBefore() {
        draft("Acme Cloud", "#f2b705");
        rest.post("/api/v1/brand/publication", Map.of());
        assertThat(rest.post("/api/v1/brand/history/1/publication", Map.of()).status())
                .isEqualTo(200);
        assertThat(page(acme)).contains("<title>Acme</title>");
        assertThat(rest.get("/api/v1/brand/history").body().path("items").findValuesAsString("number"))
                .containsExactly("3", "2", "1");
        isRefused(rest.post("/api/v1/brand/history/77/publication", Map.of()), "77", 404, "unknown-brand", "");
    }

    @Test
    void aLogoIsServedCleanAndKeptByItsTag() {
        var first = Visitor.send("GET", acme.host(), "/" + LOGO);
        assertThat(first.body()).contains(">A</text>");
        var nasty = "<svg xmlns='http://www.w3.org/2000/svg' onload='evil()'><script>evil()</script>"
                + "<circle r='4' fill='#0b6e63'/></svg>";
        var put = rest.send("PUT", "/api/v1/brand/logo", BINARY, nasty, Map.of());
        assertThat(put.body().path("removed").get(0).asString()).isEqualTo("script");
        rest.post("/api/v1/brand/publication", Map.of());

        var served = Visitor.send("GET", acme.host(), "/" + LOGO);
        assertThat(served.body()).contains("<circle").doesNotContain("evil", "script");
        assertThat(served.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(served.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox", "default-src 'none'");
        var tag = served.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.get(acme.host(), "/" + LOGO, "If-None-Match", tag)).isEqualTo(304);
        assertThat(rest.send("DELETE", "/api/v1/brand/logo", "", "", Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void whatIsNoLogoIsRefused() {
        isRefused(logo("%PDF-1.7\n"), "a PDF", 422, "logo-refused", "/logo");
        isRefused(logo("<html><script>evil()</script></html>"), "HTML", 422, "logo-refused", "/logo");
        isRefused(
                logo("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                "nothing left",
                422,
                "logo-refused",
                "/logo");
        isRefused(logo("\u0089PNG nothing"), "no picture", 422, "logo-refused", "/logo");
        isRefused(logo("x".repeat(50_000_000)), "50 MB", 413, "file-too-large", "");
        isRefused(logo(""), "nothing", 422, "file-empty", "");
    }

    @Test
    void aBrandThatCannotBeReadIsRefusedByItsFields() {
        isRefused(draft("Acme", "#fffbe6"), "pale", 422, "invalid-brand", "/accent");
        isRefused(draft("Acme", "red;}body{background:url(//evil)"), "CSS", 422, "invalid-brand", "/accent");
        isRefused(draft("", "#0b6e63"), "no name", 422, "invalid-brand", "/name");
        isRefused(
                rest.put("/api/v1/brand", Map.of("name", "Acme", "accent", "#0b6e63")),
                "blind",
                428,
                "precondition-required",
                "");
        var hostile = draft("</title><script>evil()</script>", "#0b6e63");
        assertThat(hostile.status()).isEqualTo(200);
        rest.post("/api/v1/brand/publication", Map.of());
        assertThat(page(acme)).doesNotContain("<script>evil");
    }

    @Test
    void isNotForStrangers() {
        var stranger = Harness.rest(acme.host(), "ent_" + "x".repeat(43));
        assertThat(stranger.get("/api/v1/brand").status()).isEqualTo(401);
    }

    private Reply logo(String bytes) {
        return rest.send("PUT", "/api/v1/brand/logo", BINARY, bytes, Map.of());
    }

    private Reply draft(String name, String accent) {
        var tag = rest.get("/api/v1/brand").headers().firstValue("ETag").orElseThrow();
        var body = "{\"name\":\"%s\",\"accent\":\"%s\"}".formatted(name, accent);
        return rest.send("PUT", "/api/v1/brand", "application/json", body, Map.of("If-Match", tag));
    }

    private static String page(Visitor.Tenant tenant) {
        return Visitor.send("GET", tenant.host(), "/sign-in", "Accept", "text/html")
                .body()
                .replaceAll("(?s)<body.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#");
    }
}
