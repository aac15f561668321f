package dev.entente.deploy.server;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What whoever runs the installation asks of the server: on loopback, with a token that only the installation's owner can read. */
public final class Operator {

    private final Installation installation;
    private final int port;

    public Operator(Installation installation, int port) {
        this.installation = installation;
        this.port = port;
    }

    public boolean isReady() {
        try {
            return new Rest(port, "localhost", "").get("/health/ready").status() == 200;
        } catch (Refusal e) {
            return false;
        }
    }

    public JsonNode openTenant(Map<String, ?> wanted) {
        return expect(rest().post("/operator/v1/tenants", wanted));
    }

    public JsonNode tenants() {
        return expect(rest().get("/operator/v1/tenants"));
    }

    /** Some of those that signed up long ago and were never used, behind the given slug. */
    public JsonNode unverified(String after) {
        return expect(rest().get("/operator/v1/tenants/unverified" + (after.isEmpty() ? "" : "?after=" + after)));
    }

    /**
     * Adds somebody with a password of the operator's choice; whoever is there already stays as it is. The token, where one
     * was asked for, is told this one time.
     */
    public Optional<String> addMember(String slug, Map<String, Object> newcomer) {
        var reply = rest().post("/operator/v1/tenants/" + slug + "/members", newcomer);
        return reply.status() == 409
                ? Optional.empty()
                : Optional.of(expect(reply).path("token").asString(""));
    }

    /** Of one tenant, or of all of them where none is named. */
    public JsonNode verifyLedger(@Nullable String slug) {
        var which = slug == null ? "" : "?tenant=" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
        return expect(rest().post("/operator/v1/ledger/verification" + which, Map.of()));
    }

    /** The models that the server has, and what is wrong with jars that it does not use. */
    public JsonNode plugins() {
        return expect(rest().get("/operator/v1/plugins"));
    }

    /** Something of the operator's catalog of plugins, such as "/publishers". */
    public JsonNode catalog(String path) {
        return expect(rest().get("/operator/v1/catalog" + path));
    }

    /** Says something of the catalog of plugins. */
    public JsonNode decide(String path, Object said) {
        return expect(rest().post("/operator/v1/catalog" + path, said));
    }

    private Rest rest() {
        var token = installation
                .secrets()
                .find("operator-token")
                .orElseThrow(() -> new Refusal("There is no installation in " + installation.data()
                        + ": start one with ./entente up, or name another by --data"));
        return new Rest(port, "localhost", token);
    }

    private static JsonNode expect(Rest.Reply reply) {
        if (reply.well()) return reply.body();
        throw new Refusal(reply.words());
    }
}
