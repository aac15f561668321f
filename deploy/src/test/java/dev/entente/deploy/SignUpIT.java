package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What the installation's own address answers to whoever has no tenant. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignUpIT {

    private static final String WORKSPACES = "/signup/v1/workspaces";

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Nested
    @RunAsClient
    class Verification extends VerificationExamples {}

    @Nested
    @RunAsClient
    class Described extends SignUpDocument {}

    @Test
    void opensAWorkspaceAndHandsOneBrowserOver() {
        var slug = slug();
        var opened = signUp(slug, slug, Map.of());
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        assertThat(opened.body().path("address").asString()).endsWith(slug + ".localhost:" + Harness.port());
        var entrance = URI.create(opened.body().path("entrance").asString());
        assertThat(Visitor.get(Visitor.tenant().host(), entrance.getPath())).isEqualTo(404);
        assertThat(Visitor.get("localhost", entrance.getPath())).isEqualTo(404);
        var host = slug + ".localhost";
        assertThat(Visitor.send("HEAD", host, entrance.getPath()).statusCode()).isEqualTo(204);
        var entered = Visitor.send("GET", host, entrance.getPath());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/");
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Domain");
        assertThat(Visitor.get(host, entrance.getPath())).as("used").isEqualTo(404);
    }

    @Test
    void opensOneHoweverOftenOneClicks() throws SQLException {
        var slug = slug();
        var key = UUID.randomUUID().toString();
        var answers = Visitor.atOnce(4, _ -> signUp(slug, key, Map.of()));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(answer -> answer.body().path("address").asString())
                .containsOnly(answers.getFirst().body().path("address").asString());
        assertThat(count("select count(*) from tenant where slug = '" + slug + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from member m join tenant t using (tenant_id) where t.slug = '" + slug + "'"))
                .isEqualTo(1);
        var entrance = URI.create(answers.getLast().body().path("entrance").asString());
        assertThat(signUp(slug, key, Map.of("password", "another long one")).status())
                .as("whoever clicks again shows that it is theirs")
                .isEqualTo(409);
        assertThat(signUp(slug(), key, Map.of()).body().path("type").asString()).endsWith("key-reused");
        assertThat(signUp(slug, UUID.randomUUID().toString(), Map.of()).status())
                .isEqualTo(409);
        assertThat(entrance.getHost()).isEqualTo(slug + ".localhost");
    }

    @Test
    void letsWhoeverClicksAgainAndAgainInEachTime() {
        var slug = slug();
        assertThat(signUp(slug, slug, Map.of()).status()).isEqualTo(201);
        for (int round = 0; round < 4; round++) {
            assertThat(Visitor.atOnce(4, _ -> signUp(slug, slug, Map.of()).status()))
                    .as("round " + round)
                    .containsOnly(201);
        }
    }

    @Test
    void opensOneAddressToOneOfMany() {
        var slug = slug();
        var answers = Visitor.atOnce(
                4, _ -> signUp(slug, UUID.randomUUID().toString(), Map.of()).status());
        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void takesTheSameMailForAnotherWorkspace() {
        assertThat(signUp(slug(), slug(), Map.of("email", "twice@acme.example")).status())
                .isEqualTo(201);
        assertThat(signUp(slug(), slug(), Map.of("email", "twice@acme.example")).status())
                .isEqualTo(201);
    }

    @Test
    void saysOfANameWhetherItCanBeHad() {
        var taken = Visitor.tenant().slug();
        assertThat(state(slug())).isEqualTo("FREE");
        assertThat(state(taken)).isEqualTo("TAKEN");
        for (var reserved :
                List.of("www", "api", "admin", "mail", "operator", "support", "status", "adm1n", "signup")) {
            assertThat(state(reserved)).as(reserved).isEqualTo("RESERVED");
        }
        for (var hostile : List.of(
                "xn--80ak6aa92e",
                "\u0430cme",
                "-acme",
                "acme-",
                "ab",
                "a".repeat(41),
                "acme.com",
                "ac me",
                "<b>",
                "'or'1",
                "\u202Eacme")) {
            assertThat(state(hostile)).as(hostile).isEqualTo("MALFORMED");
        }
    }

    @Test
    void saysAllThatIsWrongByItsField() {
        var wrong = new HashMap<String, Object>(Map.of(
                "company",
                "\u202Egnp",
                "name",
                " ",
                "email",
                "nobody",
                "password",
                "123456789012",
                "region",
                "XX",
                "currency",
                "EURO",
                "zone",
                "Mars/Olympus",
                "fiscalYearStart",
                13));
        var refused = signUp("www", slug(), wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/slug",
                        "/company",
                        "/name",
                        "/email",
                        "/password",
                        "/region",
                        "/currency",
                        "/zone",
                        "/fiscalYearStart");
        assertThat(signUp(slug(), slug(), Map.of("tenantId", UUID.randomUUID().toString()))
                        .status())
                .as("what nobody asked for")
                .isEqualTo(422);
        assertThat(signUp(slug(), slug(), Map.of("verifiedAt", "2020-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(422);
        assertThat(signUp(slug(), "short", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void standsAtTheInstallationsOwnAddressAlone() {
        var host = Visitor.tenant().host();
        assertThat(Visitor.get(host, "/signup/v1/names/acme")).isEqualTo(404);
        assertThat(Visitor.get(host, "/signup/pages/front")).isEqualTo(404);
        assertThat(Visitor.get("localhost", "/signup/pages/front")).isEqualTo(404);
        assertThat(Visitor.get("localhost", "/signup")).isEqualTo(404);
        for (var path : List.of(
                "/sign-in",
                "/members",
                "/?v-r=init",
                "/VAADIN/build/x.js",
                "/brand/logo.svg",
                "/css/../WEB-INF/web.xml",
                "/css/none.css",
                "/js/../META-INF/persistence.xml",
                "/api/v1/partners",
                "/invitation/x",
                "/link/x")) {
            var answer = Visitor.send("GET", "localhost", path);
            if (path.equals("/?v-r=init")) assertThat(answer.body()).contains("Open a workspace");
            else assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        for (var path : List.of(
                "/",
                "/sign-up",
                "/css/front.css",
                "/js/sign-up.js",
                "/aura/fonts/InstrumentSans/InstrumentSans.woff2")) {
            var answer = Visitor.send("GET", "localhost", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void makesItsLinksFromSettingsAndNeverFromTheRequest() {
        var slug = slug();
        for (var name : List.of("X-Forwarded-Host", "Forwarded", "X-Host", "X-Original-Host")) {
            var reply = anybody()
                    .send(
                            "POST",
                            WORKSPACES,
                            "application/json",
                            json(slug, Map.of()),
                            Map.of(
                                    "Idempotency-Key",
                                    slug,
                                    name,
                                    name.equals("Forwarded") ? "host=evil.example" : "evil.example"));
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.body().toString()).contains(slug + ".localhost").doesNotContain("evil");
        }
        assertThat(Visitor.get("evil.example", "/sign-up")).isEqualTo(404);
    }

    @Test
    void stopsProgramsThatAskForNamesByTheThousand() {
        try (var elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.9"))
                .build()) {
            var answers =
                    IntStream.range(0, 200).mapToObj(i -> probe(elsewhere, i)).toList();
            assertThat(answers).contains(429);
        }
        assertThat(state(slug())).as("whoever comes from somewhere else").isEqualTo("FREE");
    }

    private static int probe(HttpClient client, int i) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Harness.port() + "/signup/v1/names/probe" + i))
                .header("Host", "localhost")
                .header("X-Forwarded-For", "10.0.0." + i)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String state(String name) {
        var path = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return anybody().get("/signup/v1/names/" + path).body().path("state").asString("");
    }

    static Reply signUp(String slug, String key, Map<String, Object> other) {
        return anybody()
                .send("POST", WORKSPACES, "application/json", json(slug, other), Map.of("Idempotency-Key", key));
    }

    private static String json(String slug, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "slug",
                slug,
                "company",
                "Acme",
                "name",
                "Ada Byron",
                "email",
                "ada@" + slug + ".example",
                "password",
                "seven green apples",
                "region",
                "GB",
                "currency",
                "GBP",
                "zone",
                "Europe/London",
                "fiscalYearStart",
                4));
        body.putAll(other);
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static Rest anybody() {
        return Harness.rest("localhost", "");
    }

    private static long count(String sql) throws SQLException {
        try (var admin = Harness.admin();
                var rows = admin.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String slug() {
        return "s-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
