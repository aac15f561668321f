package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.guard.Keys;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom the catalog of plugins believes what, and what it keeps from others. */
abstract class PluginTrustExamples extends PluginPublishing {

    @Test
    void isNobodyElsesToPublish() throws IOException {
        var token = publisher("first-labs");
        list(token, "owned", "1.0.0", Map.of("Owned", PAYS));
        var theirs = Keys.pair();
        var stranger = publisher("second-labs", Keys.text(theirs.getPublic()));
        assertThat(Harness.operator()
                        .post("/operator/v1/catalog/publishers/second-labs/keys", Map.of("key", key))
                        .status())
                .isEqualTo(409);
        assertThat(send(stranger, jar("owned", "2.0.0", Map.of("Owned", PAYS), true))
                        .status())
                .isEqualTo(409);
        assertThat(send(token, jar("owned", "1.0.0", Map.of("Owned", FAILS_ABOVE_A_THOUSAND), true))
                        .status())
                .isEqualTo(409);
        upload(stranger, jar("thief", "1.0.0", Map.of("Owned", PAYS), theirs.getPrivate()));
        assertThat(own(stranger).at("/versions/0/findings").toString()).contains("belongs to the plugin owned");
        assertThat(own(stranger).toString()).doesNotContain("first-labs");
        assertThat(send("nonsense-nonsense", new byte[] {1}).status()).isEqualTo(401);
        assertThat(send(stranger, new byte[] {1}).status()).isEqualTo(422);
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
        for (var path : List.of(
                "/publishing",
                "/publishing?v-r=init&location=partners",
                "/publishing?v-r=uidl&v-uiId=0",
                "/publishing?v-r=heartbeat",
                "/operating",
                "/VAADIN/push",
                "/"))
            assertThat(Visitor.get("localhost", path, "Cookie", theirs))
                    .as(path)
                    .isEqualTo(421);
        assertThat(Visitor.get("localhost", "/operating")).isEqualTo(200);
        assertThat(Visitor.get("localhost", "/operating", "X-Forwarded-For", "127.0.0.1"))
                .isEqualTo(404);
        assertThat(Visitor.get("localhost", "/partners", "Cookie", open)).isEqualTo(404);
        assertThat(Visitor.get("evil.example", "/publishing")).isEqualTo(404);
    }
}
