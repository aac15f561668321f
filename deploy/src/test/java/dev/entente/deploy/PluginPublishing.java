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
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of the catalog do as a publisher, as the operator and as a tenant's administrator; each has a publisher of its own. */
abstract class PluginPublishing {

    static final String PAYS =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"Agreed\", Amount.of(\"7.00\", \"EUR\").exact())))";
    static final String FAILS_ABOVE_A_THOUSAND =
            "what instanceof Occurrence.Sale sale && sale.net().minor() > 100_000 ? fail() : " + PAYS;

    static final String TAKES_OFF = HostilePlugins.PRICE + "quoted.line().quantity() > 100 ? fail() : List.of("
            + "Step.of(\"{0} off\", terms.off().of(quoted.price()).negated(), terms.off()))";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys = Keys.pair();
    final String key = Keys.text(keys.getPublic());

    @TempDir
    Path folder;

    String publisher(String code) {
        return publisher(code, key);
    }

    String publisher(String code, String key) {
        var opened = taken(Harness.operator()
                .post("/operator/v1/catalog/publishers", Map.of("code", code, "name", "The " + code)));
        taken(Harness.operator().post("/operator/v1/catalog/publishers/" + code + "/keys", Map.of("key", key)));
        return opened.path("token").asString();
    }

    byte[] jar(String plugin, String version, Map<String, String> answers, boolean signed) throws IOException {
        return jar(plugin, version, answers, signed ? keys.getPrivate() : null);
    }

    byte[] jar(String plugin, String version, Map<String, String> answers, @Nullable PrivateKey signing)
            throws IOException {
        var plain = folder.resolve(plugin + ".jar");
        HostilePlugins.jar(plain, version, ">=1.0.0 & <2.0.0", answers);
        if (signing == null) return Files.readAllBytes(plain);
        var out = folder.resolve("signed");
        Signing.sign(Archive.read(plain), signing, out);
        return Files.readAllBytes(out);
    }

    void list(String token, String plugin, String version, Map<String, String> answers) throws IOException {
        upload(token, jar(plugin, version, answers, true));
        taken(askReview(token, plugin, version));
        var listed = taken(decide(
                plugin + "/" + version + "/listing",
                Map.of("by", "Mara Lindqvist", "digest", digest(plugin, version))));
        assertThat(listed.path("state").asString()).isEqualTo("Listed");
    }

    /** Of the jar that stands there now. */
    static String digest(String plugin, String version) {
        for (var it : taken(Harness.operator().get("/operator/v1/catalog")).path("versions"))
            if (it.path("plugin").asString().equals(plugin)
                    && it.path("version").asString().equals(version))
                return it.path("digest").asString();
        throw new AssertionError("There is no " + plugin + " " + version);
    }

    static Reply decide(String path, Map<String, String> decision) {
        return Harness.operator().post("/operator/v1/catalog/" + path, decision);
    }

    static void upload(String token, byte[] jar) {
        taken(send(token, jar));
    }

    static Reply send(String token, byte[] jar) {
        return Rest.upload(at("/publisher/v1/plugins"), token, jar);
    }

    static Reply askReview(String token, String plugin, String version) {
        return Rest.upload(
                at("/publisher/v1/plugins/" + plugin + "/versions/" + version + "/review"), token, new byte[0]);
    }

    static URI at(String path) {
        return URI.create("http://localhost:" + Harness.port() + path);
    }

    static JsonNode own(String token) {
        return taken(Harness.rest("localhost", token).get("/publisher/v1/plugins"));
    }

    static JsonNode install(TestTenant tenant, String plugin, String version) {
        return taken(change(tenant, "PUT", plugin, "installation", Map.of("version", version)));
    }

    /** Of what is seen now. */
    static Reply change(TestTenant tenant, String method, String plugin, String what, Object body) {
        return change(tenant, method, plugin, what, body, tag(tenant, plugin));
    }

    static Reply change(
            TestTenant tenant, String method, String plugin, String what, Object body, Map<String, String> seen) {
        var json = method.equals("DELETE") ? "" : JSON.writeValueAsString(body);
        var type = method.equals("DELETE") ? "" : "application/json";
        return tenant.send(method, "/plugins/" + plugin + "/" + what, type, json, seen);
    }

    static Map<String, String> tag(TestTenant tenant, String plugin) {
        var seen = tenant.get("/plugins/" + plugin).headers().firstValue("ETag");
        return Map.of("If-Match", seen.orElseThrow());
    }

    static Reply program(TestTenant tenant, String model) {
        return tenant.rest().putYaml("/api/v1/program", """
                program: listed
                name: Listed
                from: 2025-01-01
                offers:
                  - {motion: resell, name: Agreed, model: %s, version: 1, terms: {unit: EUR}}
                """.formatted(model));
    }

    static String sold(TestTenant tenant, String net) {
        var sale = tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", net, "EUR"));
        return result(tenant.record(sale).path("earning"));
    }

    /** Servers look around every five seconds. */
    static void await(BooleanSupplier until) {
        for (int tries = 0; tries < 480; tries++) {
            if (until.getAsBoolean()) return;
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new AssertionError("It did not come in two minutes");
    }
}
