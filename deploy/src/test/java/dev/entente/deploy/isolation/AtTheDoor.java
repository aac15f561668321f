package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.identity.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who comes with nothing, with a key to another door, or with words that are meant to open one. */
abstract class AtTheDoor {

    private static final List<String> HOSTILE = List.of(
            "'",
            "' or '1'='1",
            "\"); drop table sale; --",
            "%",
            "_",
            "*",
            "\\",
            "${jndi:ldap://x}",
            "#{1+1}",
            "\u0000",
            "\uD800x",
            "x".repeat(3000),
            "../../etc/passwd",
            "-1",
            "9999999999999999999",
            "NaN",
            "");

    @Test
    @RunAsClient
    void letsNobodyInWithoutAToken() {
        var own = Realms.ALPACA.home();
        for (var operation : Operation.all()) {
            assertThat(operation.send(own.stranger(), own, "", "").status())
                    .as(operation.name())
                    .isEqualTo(401);
        }
    }

    @Test
    @RunAsClient
    void letsNobodyInWithAnotherTenantsTokenOrASession() {
        var own = Realms.ALPACA.home();
        var other = Realms.BISON.home().as(Role.ADMINISTRATOR).headers();
        for (var operation : Operation.all()) {
            assertThat(operation
                            .send(new Visitor(own.host(), other), own, "", "")
                            .status())
                    .as(operation.name())
                    .isEqualTo(401);
            assertThat(operation
                            .send(own.stranger().withCookie(own.cookie()), own, "", "")
                            .status())
                    .as(operation.name())
                    .isEqualTo(401);
        }
    }

    /** A cookie of another tenant is none here: whoever brings it is told to throw it away. */
    @Test
    @RunAsClient
    void forgetsAnotherTenantsSession() {
        var own = Realms.ALPACA.home();
        assertThat(isThrownAway(own, own.cookie())).isFalse();
        assertThat(isThrownAway(own, Realms.BISON.home().cookie())).isTrue();
        assertThat(isThrownAway(own, Realms.BISON.left().cookie())).isTrue();
    }

    private static boolean isThrownAway(Side side, String cookie) {
        var name = cookie.substring(0, cookie.indexOf('='));
        return side.stranger().withCookie(cookie).get("/").headers().allValues("Set-Cookie").stream()
                .anyMatch(set -> set.matches(name + "=(\"\")?;.*"));
    }

    @Test
    @RunAsClient
    void keepsTheOperatorsInterfaceFromTenants() {
        var administrator = Realms.ALPACA.home().administrator();
        for (var path : List.of(
                "/operator/v1/tenants",
                "/operator/v1/plugins",
                "/operator/v1/ledger/verification",
                "/operator/v1/ledger/verification?tenant=alpaca")) {
            assertThat(administrator.get(path).status()).isEqualTo(404);
            assertThat(new Visitor("localhost", administrator.headers())
                            .get(path)
                            .status())
                    .isEqualTo(401);
            assertThat(Visitor.at("localhost").get(path).status()).isEqualTo(401);
        }
    }

    @Test
    @RunAsClient
    void choosesTheTenantByTheHostThatTheConnectionAskedFor() {
        var own = Realms.ALPACA.home();
        for (var name : List.of("X-Forwarded-Host", "Forwarded", "X-Host", "X-Original-Host", "X-HTTP-Host-Override")) {
            var forged = Map.of(name, name.equals("Forwarded") ? "host=bison.localhost" : "bison.localhost");
            var answer = own.administrator().send("GET", "/api/v1/partners", "", "", forged);
            assertThat(answer.status()).as(name).isEqualTo(200);
            assertThat(answer.body()).as(name).contains("alpacaleft").doesNotContain("bison");
            var strange = new Visitor("bison.localhost", own.administrator().headers());
            assertThat(strange.send("GET", "/api/v1/partners", "", "", Map.of(name, "alpaca.localhost"))
                            .status())
                    .as(name)
                    .isEqualTo(401);
        }
    }

    @Test
    @RunAsClient
    void isNotFooledByTheSpellingOfAPath() {
        var stranger = Realms.ALPACA.home().stranger();
        for (var path : List.of(
                "/api;x=1/v1/partners",
                "/api/v1;x/partners",
                "//api/v1/partners",
                "/%61pi/v1/partners",
                "/API/v1/partners",
                "/./api/v1/partners",
                "/x/../api/v1/partners",
                "/x/..%2fapi/v1/partners",
                "/api/v1/partners/",
                "/api/v1/partners.css",
                "/api/v1/partners/.js",
                "/api/v1/partners;.css",
                "/api/v1/partners?v-r=uidl",
                "/api%2fv1/partners",
                "/VAADIN/../api/v1/partners")) {
            var answer = stranger.get(path);
            assertThat(answer.body()).as(path).doesNotContain("alpacaleft");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .doesNotStartWith("application/json");
        }
    }

    @Test
    @RunAsClient
    void refusesFieldsThatNobodyOffered() {
        var own = Realms.ALPACA.home();
        var before = Walls.rows(Realms.BISON.home());
        for (var operation : Operation.all()) {
            if (!operation.bodyType().equals("application/json")) continue;
            for (var field : List.of("tenantId", "tenant_id", "partnerId", "revision", "approvedBy", "permission")) {
                var more = operation.sendMore(
                        own.administrator(),
                        own,
                        "\"%s\":\"%s\",".formatted(field, Realms.BISON.home().tenant()));
                assertThat(more.status())
                        .as(operation.name() + " with " + field + more.body())
                        .isEqualTo(422);
                assertThat(more.body()).as(operation.name()).contains(field);
            }
        }
        assertThat(Walls.rows(Realms.BISON.home())).isEqualTo(before);
    }

    @Test
    @RunAsClient
    void takesWordsForWords() {
        var own = Realms.ALPACA.home();
        var before = Walls.rows(Realms.BISON.home());
        assertThat(Operation.findings(operation -> operation.method().equals("GET") ? said(operation, own) : List.of()))
                .isEmpty();
        assertThat(Walls.rows(Realms.BISON.home())).isEqualTo(before);
    }

    /** Where hostile words were not taken for words. */
    private static List<String> said(Operation operation, Side own) {
        var findings = new ArrayList<String>();
        for (var name : operation.query()) {
            for (var word : HOSTILE) {
                var path = operation.path(own) + "?" + name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
                var answer = own.administrator().get(path);
                if (answer.status() < 200
                        || answer.status() > 422
                        || Stream.of("bison", "select ").anyMatch(answer.body()::contains)
                        || answer.body().toLowerCase(Locale.ROOT).contains("exception"))
                    findings.add(path + ": " + answer.status() + " " + answer.body());
            }
        }
        return findings;
    }

    @Test
    @RunAsClient
    void readsNoCursorButItsOwn() {
        var own = Realms.ALPACA.home().administrator();
        int pages = 0;
        for (var operation : Operation.all()) {
            if (!operation.query().contains("cursor")) continue;
            var path = operation.path(Realms.ALPACA.home()) + "?limit=1";
            var theirs = next(Realms.BISON.home().administrator().get(path).body());
            var ours = next(own.get(path).body());
            if (theirs.isEmpty() || ours.isEmpty()) continue;
            pages++;
            assertThat(own.get(path + "&cursor=" + ours).status()).as(path).isEqualTo(200);
            for (var cursor :
                    List.of(theirs, ours.substring(1), "A" + ours.substring(1), ours + "AAAA", "AAAA" + ours)) {
                if (!cursor.equals(ours))
                    assertThat(own.get(path + "&cursor=" + cursor).status())
                            .as(path + " " + cursor)
                            .isEqualTo(400);
            }
            var elsewhere = path.contains("/members") ? "/api/v1/partners?limit=1" : "/api/v1/members?limit=1";
            assertThat(own.get(elsewhere + "&cursor=" + ours).status())
                    .as("the cursor of " + path)
                    .isEqualTo(400);
        }
        assertThat(pages).isGreaterThan(5);
    }

    @Test
    @RunAsClient
    void answersAnIdempotencyKeyOnlyToWhomItGaveTheFirstAnswer() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var body = "{\"name\":\"Twice\",\"permissions\":[\"partner.read\"]}";
        var first = Realms.ALPACA.home().administrator().send("POST", "/api/v1/tokens", body, "application/json", key);
        assertThat(first.status()).isEqualTo(201);
        var again = Realms.ALPACA.home().administrator().send("POST", "/api/v1/tokens", body, "application/json", key);
        assertThat(again.body()).isEqualTo(first.body());
        for (var other : List.of(Realms.BISON.home(), Realms.ALPACA.left())) {
            var answer = other.administrator().send("POST", "/api/v1/tokens", body, "application/json", key);
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.body()).isNotEqualTo(first.body());
        }
        var changed = Realms.ALPACA
                .home()
                .administrator()
                .send("POST", "/api/v1/tokens", body.replace("Twice", "Once"), "application/json", key);
        assertThat(changed.status()).isEqualTo(422);
    }

    @Test
    @RunAsClient
    void mixesNothingUpUnderLoad() throws InterruptedException, ExecutionException {
        var sides = List.of(Realms.ALPACA.home(), Realms.BISON.home(), Realms.ALPACA.left(), Realms.BISON.right());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 200)
                    .<Callable<Void>>mapToObj(i -> () -> ask(sides.get(i % sides.size())))
                    .toList();
            for (var done : threads.invokeAll(work)) done.get();
        }
    }

    private static Void ask(Side side) {
        var other = side.tenantCanary().equals(Realms.ONE) ? Realms.OTHER : Realms.ONE;
        for (var path : List.of("/api/v1/partners", "/api/v1/program", "/api/v1/statements")) {
            var answer = side.administrator().get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(side.tenantCanary()).doesNotContain(other);
        }
        if (side.partner() != null) {
            var partners = JsonMapper.shared()
                    .readTree(side.administrator().get("/api/v1/partners").body());
            assertThat(partners.path("items")).hasSize(1);
        }
        return null;
    }

    private static String next(String page) {
        return JsonMapper.shared().readTree(page).path("next").asString("");
    }
}
