package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server answers to whoever comes from outside. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EdgeIT {

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void opensOneTenantHoweverManyAskForItsAddress() {
        var slug = "t-" + number();
        var answers = Visitor.atOnce(8, i -> Visitor.open(slug).status());
        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void tellsTheOperatorAllThatIsWrong() {
        var refused = Visitor.open("www", "\u202egnp", "nobody");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsString("pointer")).containsExactlyInAnyOrder("/slug", "/name", "/admin");
    }

    @Test
    void showsTheMailboxToWhoeverSitsAtThisMachineAndNobodyElse() {
        var slug = Visitor.tenant().slug();
        var page = Visitor.send("GET", "localhost:" + Harness.port(), "/mailbox");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP", "X-Forwarded-Host"}) {
            assertThat(Visitor.get("localhost", "/mailbox", header, "127.0.0.1"))
                    .as(header)
                    .isEqualTo(404);
        }
        assertThat(Visitor.get("evil.example", "/mailbox")).isEqualTo(404);
        assertThat(Visitor.send("GET", slug + ".localhost", "/mailbox").body()).doesNotContain("<h1>Mailbox");
        assertThat(Visitor.get("localhost", "/mailbox/../secrets")).isEqualTo(404);
        assertThat(Visitor.get("localhost", "/mailbox/1.eml")).isEqualTo(404);
        assertThat(Visitor.send("POST", "localhost", "/mailbox").statusCode()).isEqualTo(404);
    }

    @Test
    void hidesTheOperatorsWayInFromEverybodyElse() {
        var slug = Visitor.tenant().slug();
        var token = Harness.installation().secrets().of("operator-token");
        assertThat(Visitor.get("localhost", "/operator/v1/tenants", "Authorization", "Bearer " + "x".repeat(43)))
                .isEqualTo(401);
        assertThat(Visitor.get(slug + ".localhost", "/operator/v1/tenants", "Authorization", "Bearer " + token))
                .isEqualTo(404);
        assertThat(Visitor.get(
                        "localhost",
                        "/operator/v1/tenants",
                        "Authorization",
                        "Bearer " + token,
                        "X-Forwarded-For",
                        "127.0.0.1"))
                .isEqualTo(404);
        assertThat(Visitor.get("localhost", "/operator/v1/tenants", "Authorization", "Bearer " + token))
                .isEqualTo(200);
    }

    @Test
    void answersOnlyAtAddressesThatExist() {
        var slug = Visitor.tenant().slug();
        assertThat(Visitor.get(slug + ".localhost", "/")).isEqualTo(200);
        assertThat(Visitor.get("LOCALHOST", "/")).isEqualTo(200);
        for (var host :
                new String[] {"evil.example", "nobody-there.localhost", slug + ".localhost.", "a." + slug + ".localhost"
                }) {
            assertThat(Visitor.get(host, "/")).as(host).isEqualTo(404);
        }
        assertThat(Visitor.get("evil.example", "/", "X-Forwarded-Host", slug + ".localhost"))
                .isEqualTo(404);
    }

    @Test
    void takesATokenAtItsOwnAddressOnly() {
        var ours = Visitor.tenant();
        var theirs = Visitor.tenant();
        assertThat(Harness.rest(ours.host(), ours.token())
                        .get("/api/v1/members")
                        .status())
                .isEqualTo(200);
        assertThat(Harness.rest(theirs.host(), ours.token())
                        .get("/api/v1/members")
                        .status())
                .isEqualTo(401);
        assertThat(Harness.rest(ours.host(), "").get("/api/v1/members").status())
                .isEqualTo(401);
    }

    @Test
    void letsALinkInOnceAndAtItsOwnAddress() {
        var ours = Visitor.tenant();
        var path = ours.link();
        assertThat(Visitor.get(Visitor.tenant().host(), path)).isEqualTo(404);
        assertThat(Visitor.send("HEAD", ours.host(), path).statusCode()).isEqualTo(204);
        assertThat(Visitor.atOnce(8, i -> Visitor.get(ours.host(), path))).containsOnlyOnce(303);
        assertThat(Visitor.get(ours.host(), path)).isEqualTo(404);
        assertThat(Visitor.get(ours.host(), "/link/")).isEqualTo(404);
    }

    @Test
    void keepsASessionToItsTenantAndToPages() {
        var ours = Visitor.tenant();
        var theirs = Visitor.tenant();
        var opened = Visitor.send("GET", ours.host(), ours.link());
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        var session = cookie.substring(0, cookie.indexOf(';'));
        assertThat(Visitor.get(ours.host(), "/api/v1/members", "Cookie", session))
                .isEqualTo(401);
        var page = Visitor.send("GET", ours.host(), "/", "Cookie", session);
        var view = page.headers().firstValue("Set-Cookie").orElseThrow();
        var open = view.substring(0, view.indexOf(';'));
        assertThat(Visitor.get(theirs.host(), "/", "Cookie", open)).isEqualTo(421);
        assertThat(Visitor.send("GET", theirs.host(), "/", "Cookie", session)
                        .headers()
                        .allValues("Set-Cookie"))
                .as("what is no session here is taken back")
                .anyMatch(header -> header.startsWith(session.substring(0, session.indexOf('=') + 1) + "\"\"")
                        || header.contains("Max-Age=0"));
        assertThat(Visitor.send("GET", ours.host(), "/", "Cookie", open)
                        .headers()
                        .firstValue("Set-Cookie"))
                .as("an open page without its member begins anew")
                .isPresent();
    }

    @Test
    void tellsBrowsersWhatToRefuse() {
        var headers = Visitor.send("GET", Visitor.tenant().host(), "/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void keepsTheLastAdministratorEvenWhenTwoLetEachOtherGo() {
        var ours = Visitor.tenant();
        var rest = Harness.rest(ours.host(), ours.token());
        var first = rest.get("/api/v1/members")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(rest.post("/api/v1/members/" + first + "/deactivation", "").status())
                .isEqualTo(409);
        var second = Visitor.member(ours, "bo@acme.example", "ADMINISTRATOR");
        var ids = new String[] {first, second};
        var answers = Visitor.atOnce(
                2,
                i -> rest.post("/api/v1/members/" + ids[i] + "/deactivation", "")
                        .status());
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void givesATokenNoMoreThanItsMemberMayAndEndsItAtOnce() {
        var ours = Visitor.tenant();
        var rest = Harness.rest(ours.host(), ours.token());
        assertThat(Visitor.token(rest, "sale.fly").status()).isEqualTo(422);
        var made = Visitor.token(rest, "member.read", "token.manage").body();
        var small = Harness.rest(ours.host(), made.path("token").asString());
        assertThat(small.get("/api/v1/members").status()).isEqualTo(200);
        assertThat(small.get("/api/v1/audit").status()).isEqualTo(403);
        assertThat(Visitor.token(small, "audit.read").status()).isEqualTo(422);
        assertThat(rest.send("DELETE", "/api/v1/tokens/" + made.path("id").asString(), "", "", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(small.get("/api/v1/members").status()).isEqualTo(401);
    }

    @Test
    void keepsRolesToTheirSide() {
        var ours = Visitor.tenant();
        var rest = Harness.rest(ours.host(), ours.token());
        assertThat(Visitor.invited(rest, "pat@partner.example", "PARTNER_SELLER")
                        .status())
                .isEqualTo(422);
        assertThat(Visitor.invited(rest, "ola@acme.example", "PARTNER_MANAGER").status())
                .isEqualTo(201);
        assertThat(Visitor.invited(rest, "OLA@acme.example", "PARTNER_MANAGER").status())
                .isEqualTo(409);
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
