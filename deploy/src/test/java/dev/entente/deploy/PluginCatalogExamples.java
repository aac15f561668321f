package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A plugin's way from its publisher to tenants, and what becomes of it there; each test has a publisher and a plugin of its own. */
abstract class PluginCatalogExamples {

    private static final String PAYS =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"Agreed\", Amount.of(\"7.00\", \"EUR\").exact())))";
    private static final String FAILS_ABOVE_A_THOUSAND =
            "what instanceof Occurrence.Sale sale && sale.net().minor() > 100_000 ? fail() : " + PAYS;

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
        taken(tenant.send("DELETE", "/plugins/honest/installation", "", "", Map.of()));
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
        taken(tenant.rest().put("/api/v1/plugins/upgrading/pin", Map.of("pinned", true)));
        assertThat(tenant.post("/plugins/upgrading/rollback", Map.of()).status())
                .isEqualTo(409);
        taken(tenant.rest().put("/api/v1/plugins/upgrading/pin", Map.of("pinned", false)));
        assertThat(taken(tenant.post("/plugins/upgrading/rollback", Map.of()))
                        .path("installed")
                        .get(0)
                        .asString())
                .isEqualTo("1.0.0");
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        taken(decide("upgrading/1.1.0/retirement", Map.of("by", "Mara", "because", "A newer one comes")));
        var other = TestTenant.open("partnership-levels");
        assertThat(other.rest()
                        .put("/api/v1/plugins/upgrading/installation", Map.of("version", "1.1.0"))
                        .status())
                .isEqualTo(409);
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
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
        return taken(tenant.rest().put("/api/v1/plugins/" + plugin + "/installation", Map.of("version", version)));
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
