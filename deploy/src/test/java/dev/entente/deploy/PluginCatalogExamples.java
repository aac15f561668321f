package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Signing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plugin's way from its publisher to tenants, and what becomes of it there; each test has a publisher and a plugin of its own. */
abstract class PluginCatalogExamples {

    private static final String PAYS =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"Agreed\", Amount.of(\"7.00\", \"EUR\").exact())))";
    private static final String FAILS_ABOVE_A_THOUSAND =
            "what instanceof Occurrence.Sale sale && sale.net().minor() > 100_000 ? fail() : " + PAYS;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys = Keys.pair();
    private final String key = Keys.text(keys.getPublic());

    @TempDir
    Path folder;

    @Test
    void isHandedInCheckedReviewedListedInstalledAndTakenOut() throws IOException {
        var token = publisher("honest-labs");
        upload(token, jar("honest", "1.0.0", Map.of("Honest", PAYS), false));
        var unsigned = own(token).at("/versions/0");
        assertThat(unsigned.path("findings").toString()).contains("it is not signed");
        assertThat(askReview(token, "honest", "1.0.0").status()).isEqualTo(409);
        assertThat(decide("honest/1.0.0/listing", Map.of("by", "Mara")).status())
                .isEqualTo(409);
        list(token, "honest", "1.0.0", Map.of("Honest", PAYS));
        var tenant = TestTenant.open("partnership-levels");
        await(() -> tenant.get("/plugins/honest").status() == 200);
        assertThat(program(tenant, "honest").words()).contains("is not installed here; install its plugin");
        install(tenant, "honest", "1.0.0");
        taken(program(tenant, "honest"));
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        var opened = taken(tenant.get("/plugins/honest"));
        assertThat(opened.at("/uses/0").asString()).isEqualTo("Listed, version 1");
        assertThat(opened.at("/forms/0/terms/properties/unit").isMissingNode()).isFalse();
        assertThat(own(token).at("/versions/0/installed").asInt()).isEqualTo(1);
        taken(change(tenant, "DELETE", "honest", "installation", Map.of()));
        assertThat(program(tenant, "honest").words()).contains("is not installed here");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        await(() -> own(token).at("/usage/0/answered").asInt() >= 2);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void isUpgradedPinnedAndGoneBackFromWhileWhatIsPublishedGoesOn() throws IOException {
        var token = publisher("upgrading-labs");
        list(token, "upgrading", "1.0.0", Map.of("Upgrading", PAYS));
        list(token, "upgrading", "1.1.0", Map.of("Upgrading", PAYS, "Newer", PAYS));
        var tenant = TestTenant.open("partnership-levels");
        await(() ->
                tenant.get("/plugins/upgrading").body().at("/plugin/versions").size() == 2);
        assertThat(install(tenant, "upgrading", "1.0.0").path("newer").asString())
                .isEqualTo("1.1.0");
        assertThat(program(tenant, "newer").status()).isEqualTo(422);
        install(tenant, "upgrading", "1.1.0");
        taken(program(tenant, "newer"));
        taken(change(tenant, "PUT", "upgrading", "pin", Map.of("pinned", true)));
        assertThat(change(tenant, "POST", "upgrading", "rollback", Map.of()).status())
                .isEqualTo(409);
        taken(change(tenant, "PUT", "upgrading", "pin", Map.of("pinned", false)));
        assertThat(taken(change(tenant, "POST", "upgrading", "rollback", Map.of()))
                        .path("installed")
                        .get(0)
                        .asString())
                .isEqualTo("1.0.0");
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        taken(decide("upgrading/1.1.0/retirement", Map.of("by", "Mara", "because", "A newer one comes")));
        var other = TestTenant.open("partnership-levels");
        assertThat(change(other, "PUT", "upgrading", "installation", Map.of("version", "1.1.0"))
                        .status())
                .isEqualTo(409);
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
    }

    @Test
    void isChangedOnlyByWhoSawWhatStandsThere() throws IOException {
        var token = publisher("seen-labs");
        list(token, "seen", "1.0.0", Map.of("Seen", PAYS));
        list(token, "seen", "1.1.0", Map.of("Seen", PAYS));
        var tenant = TestTenant.open("partnership-levels");
        await(() -> tenant.get("/plugins/seen").body().at("/plugin/versions").size() == 2);
        var wanted = Map.of("version", "1.0.0");
        assertThat(change(tenant, "PUT", "seen", "installation", wanted, Map.of())
                        .status())
                .isEqualTo(428);
        var seen = tag(tenant, "seen");
        var both = Visitor.atOnce(
                2,
                i -> change(tenant, "PUT", "seen", "installation", Map.of("version", "1." + i + ".0"), seen)
                        .status());
        assertThat(both).containsExactlyInAnyOrder(200, 412);
        assertThat(change(tenant, "DELETE", "seen", "installation", Map.of(), seen)
                        .status())
                .isEqualTo(412);
        var counted = own(token).path("versions").findValues("installed").stream()
                .mapToInt(JsonNode::asInt)
                .sum();
        assertThat(counted).isEqualTo(1);
        var decided = own(token).path("decisions").findValuesAsString("state");
        assertThat(decided).containsExactly("Listed", "In review", "Checked", "Listed", "In review", "Checked");
        assertThat(own(token).at("/decisions/0/by").asString()).isEqualTo("Mara Lindqvist");
    }

    @Test
    void isHandedInOneJarAtATimeAndNoLargerThanItMayBe() throws IOException {
        var token = publisher("hasty-labs");
        assertThat(send(token, new byte[20_000_001]).status()).isEqualTo(413);
        var jar = jar("hasty", "1.0.0", Map.of("Hasty", PAYS), true);
        assertThat(Visitor.atOnce(6, i -> send(token, jar).status()))
                .contains(201)
                .containsOnly(201, 429);
        assertThat(own(token).path("versions").size()).isEqualTo(1);
    }

    @Test
    void isDecidedByNoTenantsRequest() throws SQLException {
        for (var statement : List.of(
                "update publisher_key set revoked_on = null",
                "insert into publisher_key (publisher, key, trusted_at) values ('x', 'y', now())",
                "update plugin_version set state = 'LISTED'",
                "select token from publisher"))
            try (var application = Harness.as("app");
                    var trying = application.createStatement()) {
                assertThatThrownBy(() -> trying.execute(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
    }

    @Test
    void hasPagesAtTheInstallationsOwnAddressAlone() {
        var host = TestTenant.open("partnership-levels").slug() + ".localhost";
        var page = Visitor.send("GET", "localhost", "/publishing");
        assertThat(page.statusCode()).isEqualTo(200);
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        var open = cookie.substring(0, cookie.indexOf(';'));
        assertThat(Visitor.send("GET", "localhost", "/?v-r=init&location=publishing", "Cookie", open)
                        .body())
                .contains("appConfig");
        assertThat(Visitor.send("GET", "localhost", "/?v-r=init&location=publishing")
                        .body())
                .contains("Open a workspace");
        assertThat(Visitor.get(host, "/", "Cookie", open)).isEqualTo(421);
        var tenants = Visitor.send("GET", host, "/")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var theirs = tenants.substring(0, tenants.indexOf(';'));
        assertThat(Visitor.get("localhost", "/VAADIN/push", "Cookie", theirs)).isEqualTo(404);
        assertThat(Visitor.get("localhost", "/operating")).isEqualTo(200);
        assertThat(Visitor.get("localhost", "/operating", "X-Forwarded-For", "127.0.0.1"))
                .isEqualTo(404);
        assertThat(Visitor.get("localhost", "/partners", "Cookie", open)).isEqualTo(404);
        assertThat(Visitor.get("evil.example", "/publishing")).isEqualTo(404);
    }

    @Test
    void isSuspendedAfterThreeFailuresForThatTenantAloneAndResumed() throws IOException {
        var token = publisher("failing-labs");
        list(token, "failing", "1.0.0", Map.of("Failing", FAILS_ABOVE_A_THOUSAND));
        var tenant = TestTenant.open("partnership-levels");
        await(() -> tenant.get("/plugins/failing").status() == 200);
        install(tenant, "failing", "1.0.0");
        taken(program(tenant, "failing"));
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        for (int i = 0; i < 3; i++) assertThat(sold(tenant, "5000.00")).contains("failed; tell whoever maintains it");
        assertThat(sold(tenant, "100.00"))
                .contains("The plugin failing 1.0.0 is suspended: it failed 3 times in a row");
        await(() ->
                !tenant.get("/plugins/failing").body().at("/plugin/suspended").isEmpty());
        await(() -> tenant.get("/notices").body().toString().contains("The plugin failing 1.0.0 is suspended"));
        var seen = taken(Harness.operator().get("/operator/v1/catalog/tenants/" + tenant.slug()));
        assertThat(seen.at("/suspended/0/plugin").asString()).isEqualTo("failing");
        assertThat(seen.at("/usage/0/threw").asInt()).isEqualTo(3);
        assertThat(tenant.findings()).isEmpty();
        var other = TestTenant.open("partnership-levels");
        install(other, "failing", "1.0.0");
        taken(program(other, "failing"));
        other.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(other, "100.00")).isEqualTo("pays 7.00 EUR");
        taken(tenant.post("/plugins/failing/resumption", Map.of()));
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void isAskedNoMoreOnceItsKeyIsRevokedAndSaysSo() throws IOException {
        var token = publisher("revoked-labs");
        list(token, "revoked", "1.0.0", Map.of("Revoked", PAYS));
        var tenant = TestTenant.open("partnership-levels");
        await(() -> tenant.get("/plugins/revoked").status() == 200);
        install(tenant, "revoked", "1.0.0");
        taken(program(tenant, "revoked"));
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        taken(Harness.operator()
                .post("/operator/v1/catalog/publishers/revoked-labs/keys/revocation", Map.of("key", key)));
        await(() -> sold(tenant, "100.00").contains("since the key revoked-labs was revoked"));
        assertThat(tenant.findings()).isNotEmpty().allMatch(it -> it.toString().contains("cannot be worked out again"));
    }

    @Test
    void isNobodyElsesToPublish() throws IOException {
        var token = publisher("first-labs");
        list(token, "owned", "1.0.0", Map.of("Owned", PAYS));
        var stranger = publisher("second-labs");
        assertThat(send(stranger, jar("owned", "2.0.0", Map.of("Owned", PAYS), true))
                        .status())
                .isEqualTo(409);
        assertThat(send(token, jar("owned", "1.0.0", Map.of("Owned", FAILS_ABOVE_A_THOUSAND), true))
                        .status())
                .isEqualTo(409);
        upload(stranger, jar("thief", "1.0.0", Map.of("Owned", PAYS), true));
        assertThat(own(stranger).at("/versions/0/findings").toString()).contains("belongs to the plugin owned");
        assertThat(own(stranger).toString()).doesNotContain("first-labs");
        assertThat(send("nonsense-nonsense", new byte[] {1}).status()).isEqualTo(401);
        assertThat(send(stranger, new byte[] {1}).status()).isEqualTo(422);
    }

    private String publisher(String code) {
        var opened = taken(Harness.operator()
                .post("/operator/v1/catalog/publishers", Map.of("code", code, "name", "The " + code)));
        taken(Harness.operator().post("/operator/v1/catalog/publishers/" + code + "/keys", Map.of("key", key)));
        return opened.path("token").asString();
    }

    private byte[] jar(String plugin, String version, Map<String, String> answers, boolean signed) throws IOException {
        var plain = folder.resolve(plugin + ".jar");
        HostilePlugins.jar(plain, version, ">=1.0.0 & <2.0.0", answers);
        if (!signed) return Files.readAllBytes(plain);
        var out = folder.resolve("signed");
        Signing.sign(Archive.read(plain), keys.getPrivate(), out);
        return Files.readAllBytes(out);
    }

    private void list(String token, String plugin, String version, Map<String, String> answers) throws IOException {
        upload(token, jar(plugin, version, answers, true));
        taken(askReview(token, plugin, version));
        var listed = taken(decide(plugin + "/" + version + "/listing", Map.of("by", "Mara Lindqvist")));
        assertThat(listed.path("state").asString()).isEqualTo("Listed");
    }

    private static Reply decide(String path, Map<String, String> decision) {
        return Harness.operator().post("/operator/v1/catalog/" + path, decision);
    }

    private static void upload(String token, byte[] jar) {
        taken(send(token, jar));
    }

    private static Reply send(String token, byte[] jar) {
        return Rest.upload(at("/publisher/v1/plugins"), token, jar);
    }

    private static Reply askReview(String token, String plugin, String version) {
        return Rest.upload(
                at("/publisher/v1/plugins/" + plugin + "/versions/" + version + "/review"), token, new byte[0]);
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + Harness.port() + path);
    }

    private static JsonNode own(String token) {
        return taken(Harness.rest("localhost", token).get("/publisher/v1/plugins"));
    }

    private static JsonNode install(TestTenant tenant, String plugin, String version) {
        return taken(change(tenant, "PUT", plugin, "installation", Map.of("version", version)));
    }

    /** Of what is seen now. */
    private static Reply change(TestTenant tenant, String method, String plugin, String what, Object body) {
        return change(tenant, method, plugin, what, body, tag(tenant, plugin));
    }

    private static Reply change(
            TestTenant tenant, String method, String plugin, String what, Object body, Map<String, String> seen) {
        var json = method.equals("DELETE") ? "" : JSON.writeValueAsString(body);
        var type = method.equals("DELETE") ? "" : "application/json";
        return tenant.send(method, "/plugins/" + plugin + "/" + what, type, json, seen);
    }

    private static Map<String, String> tag(TestTenant tenant, String plugin) {
        var seen = tenant.get("/plugins/" + plugin).headers().firstValue("ETag");
        return Map.of("If-Match", seen.orElseThrow());
    }

    private static Reply program(TestTenant tenant, String model) {
        return tenant.rest().putYaml("/api/v1/program", """
                program: listed
                name: Listed
                from: 2025-01-01
                offers:
                  - {motion: resell, name: Agreed, model: %s, version: 1, terms: {unit: EUR}}
                """.formatted(model));
    }

    private static String sold(TestTenant tenant, String net) {
        var sale = tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", net, "EUR"));
        return result(tenant.record(sale).path("earning"));
    }

    /** Servers look around every five seconds. */
    private static void await(BooleanSupplier until) {
        for (int tries = 0; tries < 120; tries++) {
            if (until.getAsBoolean()) return;
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new AssertionError("It did not come in half a minute");
    }
}
