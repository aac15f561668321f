package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.guard.Keys;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plugin's way from its publisher to tenants, and what becomes of it there; each test has a publisher and a plugin of its own. */
abstract class PluginCatalogExamples extends PluginPublishing {

    @Test
    void isHandedInCheckedReviewedListedInstalledAndTakenOut() throws IOException {
        var token = publisher("honest-labs");
        upload(token, jar("honest", "1.0.0", Map.of("Honest", PAYS), false));
        var unsigned = own(token).at("/versions/0");
        assertThat(unsigned.path("findings").toString()).contains("it is not signed");
        assertThat(askReview(token, "honest", "1.0.0").status()).isEqualTo(409);
        var first = digest("honest", "1.0.0");
        assertThat(decide("honest/1.0.0/listing", Map.of("by", "Mara", "digest", first))
                        .status())
                .isEqualTo(409);
        upload(token, jar("honest", "1.0.0", Map.of("Honest", PAYS), true));
        taken(askReview(token, "honest", "1.0.0"));
        assertThat(decide("honest/1.0.0/listing", Map.of("by", "Mara", "digest", first))
                        .status())
                .isEqualTo(409);
        assertThat(decide("honest/1.0.0/listing", Map.of("by", "Mara")).status())
                .isEqualTo(422);
        taken(decide(
                "honest/1.0.0/refusal",
                Map.of("by", "Mara", "because", "Say more", "digest", digest("honest", "1.0.0"))));
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
    void isTakenBackWhileItWasNeverListed() throws IOException {
        var token = publisher("fickle-labs");
        upload(token, jar("fickle", "1.0.0", Map.of("Fickle", PAYS), true));
        var path = "/publisher/v1/plugins/fickle/versions/1.0.0";
        var stranger = publisher("stranger-labs", Keys.text(Keys.pair().getPublic()));
        assertThat(takeBack(stranger, path).status()).isEqualTo(404);
        assertThat(takeBack(token, path).status()).isEqualTo(204);
        assertThat(own(token).path("versions")).isEmpty();
        assertThat(own(token).path("decisions").toString()).contains("Taken back");
        upload(token, jar("fickle", "1.0.0", Map.of("Fickle", PAYS), true));
        taken(askReview(token, "fickle", "1.0.0"));
        assertThat(takeBack(token, path).status()).isEqualTo(409);
        upload(token, jar("prying", "1.0.0", Map.of("Prying", "(Earning) (Object) Runtime.getRuntime()"), true));
        assertThat(own(token).toString()).contains("java.lang.Runtime", "(type)");
        assertThat(askReview(token, "prying", "1.0.0").status()).isEqualTo(409);
        assertThat(Harness.operator()
                        .get("/operator/v1/catalog/prying/1.0.0/golden")
                        .status())
                .isEqualTo(200);
    }

    private static Rest.Reply takeBack(String token, String path) {
        return Harness.rest("localhost", token).send("DELETE", path, "", "", Map.of());
    }

    @Test
    void isUpgradedPinnedAndGoneBackFromWhileWhatIsPublishedGoesOn() throws IOException {
        var token = publisher("upgrading-labs");
        list(token, "upgrading", "1.0.0", Map.of("Upgrading", PAYS));
        list(token, "upgrading", "1.1.0", Map.of("Upgrading", PAYS.replace("7.00", "8.00"), "Newer", PAYS));
        var tenant = TestTenant.open("partnership-levels");
        await(() ->
                tenant.get("/plugins/upgrading").body().at("/plugin/versions").size() == 2);
        assertThat(install(tenant, "upgrading", "1.0.0").path("newer").asString())
                .isEqualTo("1.1.0");
        assertThat(program(tenant, "newer").status()).isEqualTo(422);
        taken(program(tenant, "upgrading"));
        tenant.partner("brightwater", "listed", "2025-01-01");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        install(tenant, "upgrading", "1.1.0");
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 8.00 EUR");
        assertThat(program(tenant, "upgrading, plugin: 9.9.9")
                        .body()
                        .path("errors")
                        .findValuesAsString("pointer"))
                .contains("/offers/0/plugin");
        taken(program(tenant, "upgrading, plugin: 1.0.0"));
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR"); // the offer's own version, whatever is installed
        assertThat(taken(tenant.get("/program/listed/versions/2"))
                        .at("/offers/0/plugin")
                        .asString())
                .isEqualTo("1.0.0");
        assertThat(tenant.findings()).isEmpty();
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
        assertThat(sold(tenant, "100.00")).isEqualTo("pays 7.00 EUR");
        taken(decide(
                "upgrading/1.1.0/retirement",
                Map.of("by", "Mara", "because", "A newer one comes", "digest", digest("upgrading", "1.1.0"))));
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
    void aCartIsPricedByItsStepsAndHasNoPriceOnceItIsSuspended() throws IOException {
        var token = publisher("pricing-labs");
        list(token, "pricing", "1.0.0", Map.of("Tenth", TAKES_OFF));
        var tenant = TestTenant.open("partnership-levels");
        await(() -> tenant.get("/plugins/pricing").status() == 200);
        install(tenant, "pricing", "1.0.0");
        tenant.publish(PRICED);
        var partner = tenant.partner("brightwater", "priced", "2025-01-01");
        taken(tenant.rest()
                .put("/api/v1/price-books/list", Map.of("name", "List", "currency", "EUR", "from", "2024-01-01")));
        var price =
                Map.of("sku", "ENT", "least", 1, "from", "2024-01-01", "price", Map.of("value", "30", "unit", "EUR"));
        taken(tenant.rest()
                .put("/api/v1/price-books/list/prices", Map.of("correction", true, "prices", List.of(price))));

        var line = cart(tenant, partner, 10).at("/lines/0");
        assertThat(TestTenant.list(line.path("steps")).stream()
                        .map(step -> step.path("words").asString())
                        .skip(1))
                .containsExactly("Everybody: 20 % of 300 EUR", "10 % off");
        assertThat(amount(line.path("net"))).isEqualTo("216.00 EUR");
        for (int i = 0; i < 3; i++)
            assertThat(cart(tenant, partner, 200).at("/lines/0/because").asString())
                    .contains("failed; tell whoever maintains it");
        var none = cart(tenant, partner, 10);
        assertThat(none.at("/lines/0/because").asString())
                .contains("The plugin pricing 1.0.0 is suspended: it failed 3 times in a row");
        assertThat(none.at("/lines/0/net").isObject()).isFalse();
        await(() ->
                tenant.post("/plugins/pricing/resumption", Map.of()).status() < 300); // once it stands in the catalog
        assertThat(amount(cart(tenant, partner, 10).path("net"))).isEqualTo("216.00 EUR");
    }

    private static JsonNode cart(TestTenant tenant, String partner, int quantity) {
        var lines = List.of(Map.of("sku", "ENT", "quantity", quantity));
        var asked = Map.of("partner", partner, "motion", "resell", "currency", "EUR", "lines", lines);
        return taken(tenant.post("/cart-prices", asked));
    }

    private static final String PRICED = """
            program: priced
            name: Priced
            from: 2025-01-01
            offers:
              - motion: resell
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: RETAINS
                  unit: EUR
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "0"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            pricing:
              - motion: resell
                steps:
                  - model: discounts
                    version: 1
                    terms: {discounts: [{name: Everybody, off: {type: percent, rate: "20"}}]}
                  - {model: tenth, version: 1, terms: {off: "10"}}
            """;

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
}
