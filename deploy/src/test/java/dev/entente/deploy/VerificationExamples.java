package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.credential.Keys;
import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letter that verifies a workspace's mail, asked for once more over REST. */
abstract class VerificationExamples {

    private final String slug = "v-" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void itGoesOutAgainToTheSameAddressAndNotForEver() throws SQLException {
        taken(SignUpIT.signUp(slug, slug, Map.of()));
        var ada = token("workspace.verify");
        var waiting = taken(ada.get("/api/v1/verification"));
        assertThat(waiting.path("verified").asBoolean()).isFalse();
        assertThat(waiting.path("waiting").asString()).isEqualTo("ada@" + slug + ".example");
        for (int i = 0; i < 5; i++)
            assertThat(again(ada).status()).as("letter " + i).isEqualTo(202);
        Refusals.isRefused(again(ada), "one too many", 429, "too-many", "");
        assertThat(letters()).isEqualTo(6);
    }

    @Test
    void whoeverIsVerifiedIsToldSoAndSentNothing() {
        var tenant = TestTenant.open("reseller");
        var shown = taken(tenant.get("/verification"));
        assertThat(shown.path("verified").asBoolean()).isTrue();
        assertThat(shown.has("waiting") && !shown.path("waiting").isNull()).isFalse();
        Refusals.isRefused(tenant.post("/verification/letter", Map.of()), "verified", 409, "verified-already", "");
    }

    @Test
    void nobodyElseLearnsAnythingOfIt() throws SQLException {
        taken(SignUpIT.signUp(slug, slug, Map.of()));
        var stranger = Harness.rest(slug + ".localhost", "");
        assertThat(stranger.get("/api/v1/verification").status()).isEqualTo(401);
        assertThat(again(stranger).status()).isEqualTo(401);
        var elsewhere = Harness.rest(
                TestTenant.open("reseller").slug() + ".localhost",
                token("workspace.verify").token());
        assertThat(again(elsewhere).status()).isEqualTo(401);
        var withoutPermission = token("partner.read");
        assertThat(withoutPermission.get("/api/v1/verification").status()).isEqualTo(403);
        assertThat(again(withoutPermission).status()).isEqualTo(403);
    }

    private static Rest.Reply again(Rest who) {
        return who.send("POST", "/api/v1/verification/letter", "", "", Map.of());
    }

    /** A token of the one who signed up, which would be made on a screen. */
    private Rest token(String permission) throws SQLException {
        var token = "ent_" + Keys.fresh();
        try (var admin = Harness.admin();
                var insert = admin.prepareStatement("""
                        insert into identity.token (tenant_id, id, hash, member_id, name, permissions, created_at, ends_at)
                        select tenant_id, ?, ?, member.id, 'For tests', ?, now(), now() + interval '1 year'
                        from member join tenant using (tenant_id) where slug = ?""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, Keys.digest(token));
            insert.setString(3, permission);
            insert.setString(4, slug);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        return Harness.rest(slug + ".localhost", token);
    }

    private long letters() throws SQLException {
        try (var admin = Harness.admin();
                var count = admin.prepareStatement(
                        "select count(*) from letter join tenant using (tenant_id) where slug = ?")) {
            count.setString(1, slug);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
