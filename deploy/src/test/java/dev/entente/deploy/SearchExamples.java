package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Search over REST: each finds what it may read, under what it is called now, and nothing else. */
abstract class SearchExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void theVendorFindsRecordsOfEveryKindByWhatTheyAreCalled() {
        var partner = partner("brightwater");
        contact(partner, "Maya Lindholm");
        tenant.product("NORD-100", "enterprise");
        deal(partner, "Nordhaven Shipping");
        var sale = tenant.sale("brightwater", "resell", "2025-03-10", line("NORD-100", "1000.00", "EUR"));
        tenant.record(sale);

        assertThat(found(tenant.rest(), "brightwater")).contains("partner brightwater");
        assertThat(found(tenant.rest(), "lindholm")).contains("contact Maya Lindholm");
        taken(tenant.post(
                "/partners", Map.of("code", "swift", "name", "Swift Systems", "website", "https://swift-sys.example")));
        assertThat(found(tenant.rest(), "swift-sys.example")).containsExactly("partner Swift Systems");
        assertThat(found(tenant.rest(), "shipping NORD"))
                .contains("deal Nordhaven Shipping", "customer Nordhaven Shipping");
        assertThat(found(tenant.rest(), "nord-1")).contains("product NORD-100");
        assertThat(found(tenant.rest(), String.valueOf(sale.get("id")))).contains("sale Sale to Osprey Rail");
        assertThat(found(tenant.rest(), "partnership")).anyMatch(each -> each.startsWith("program "));
        var statement = taken(tenant.get("/statements"))
                .path("items")
                .path(0)
                .path("number")
                .asString();
        assertThat(found(tenant.rest(), statement.toLowerCase(Locale.ROOT))).contains("statement Statement of 2025-03");
    }

    @Test
    void whatWasTypedExactlyStandsFirst() {
        var partner = partner("brightwater");
        deal(partner, "Heron Harbour");
        deal(partner, "Heron");
        assertThat(found(tenant.rest(), "heron").stream().filter(each -> each.startsWith("deal")))
                .containsExactly("deal Heron", "deal Heron Harbour");
    }

    @Test
    void aPartnerFindsItsOwnAndNothingOfOthers() {
        var left = partner("brightwater");
        var right = partner("quicksilver");
        contact(left, "Maya Lindholm");
        contact(right, "Maya Sorensen");
        deal(left, "Kestrel Foods");
        deal(right, "Kestrel Mills");
        tenant.product("KESTREL", "enterprise");
        var seller = Sellers.of(tenant, left);

        assertThat(found(seller, "kestrel")).containsExactly("deal Kestrel Foods");
        assertThat(found(seller, "maya")).containsExactly("contact Maya Lindholm");
        assertThat(found(seller, "quicksilver")).isEmpty();
        assertThat(found(seller, "kestrel mills")).isEmpty();
        assertThat(taken(seller.get("/api/v1/search?q=kestrel")).toString())
                .doesNotContain(right)
                .contains("portal/deals/");
    }

    @Test
    void whoMayNotReadAKindFindsNothingOfIt() {
        var partner = partner("brightwater");
        deal(partner, "Robin Foods");
        Sellers.of(tenant, partner); // Robin Vale
        var viewer = Sellers.staff(tenant, "viewer", "VIEWER");
        assertThat(found(tenant.rest(), "robin")).contains("member Robin Vale", "deal Robin Foods");
        assertThat(found(viewer, "robin")).contains("deal Robin Foods").doesNotContain("member Robin Vale");
    }

    @Test
    void whatIsRenamedIsFoundUnderItsNewNameAloneAndWhatIsTakenAwayNoMore() {
        var partner = partner("brightwater");
        var path = "/partners/" + partner + "/contacts/" + contact(partner, "Maya Lindholm");
        var tag = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        var body = "{\"name\":\"Maya Sorensen\"}";
        assertThat(tenant.send("PUT", path, "application/json", body, Map.of("If-Match", tag))
                        .well())
                .isTrue();
        assertThat(found(tenant.rest(), "lindholm")).isEmpty();
        assertThat(found(tenant.rest(), "sorensen")).containsExactly("contact Maya Sorensen");
        assertThat(tenant.send("DELETE", path, "", "", Map.of()).well()).isTrue();
        assertThat(found(tenant.rest(), "sorensen")).isEmpty();

        tenant.product("NORD-100", "enterprise");
        taken(tenant.rest().put("/api/v1/products/NORD-100", Map.of("name", "Southern", "family", "enterprise")));
        assertThat(found(tenant.rest(), "southern")).containsExactly("product Southern");
        assertThat(found(tenant.rest(), "NORD-100")).containsExactly("product Southern");
    }

    @Test
    void oddWordsFindNothingAndBreakNothing() {
        deal(partner("brightwater"), "Kestrel Foods");
        for (var words : List.of(
                "%",
                "_",
                "%_%",
                "",
                " ",
                "\u0007\u202e",
                "'; drop table deal; --",
                "word ".repeat(1_000),
                "\u0634\u0631\u0643\u0629",
                "x".repeat(5_000))) {
            assertThat(found(tenant.rest(), words)).as(words).isEmpty();
        }
        assertThat(found(tenant.rest(), "k\u00e9strel%")).contains("deal Kestrel Foods");
        assertThat(tenant.get("/search?q=17%00").status()).isEqualTo(400);
        for (var limit : List.of("0", "21", "-1")) {
            assertThat(tenant.get("/search?q=a&limit=" + limit).status()).isEqualTo(400);
        }
    }

    @Test
    void whatIsSharedOfADealIsKeptAndAPartnerDoesNotLearnWhoElseHasInfluence() {
        var left = partner("brightwater");
        var right = partner("quicksilver");
        var shared = new HashMap<String, Object>(Map.of(
                "channel",
                "partner",
                "influencedBy",
                right,
                "overlapReason",
                "Both know the buyer",
                "integrationPresent",
                true,
                "region",
                "EMEA",
                "offerId",
                "prod-4711",
                "discount",
                12.5,
                "ownerFunctions",
                Map.of("AE", "Sam Oak", "PartnerAE", "Maya Lindholm")));
        var path = "/deals/" + deal(left, "Osprey Rail", shared);
        var seen = taken(tenant.get(path)).path("deal").path("shared");
        assertThat(seen.path("influencedBy").asString()).isEqualTo(right);
        assertThat(seen.path("ownerFunctions").path("AE").asString()).isEqualTo("Sam Oak");
        assertThat(seen.path("discount").decimalValue()).isEqualByComparingTo("12.5");

        var seller = Sellers.of(tenant, left);
        var own = seller.get("/api/v1" + path);
        assertThat(taken(own).toString()).contains("EMEA").doesNotContain(right);
        deal(left, "Osprey Rail", Map.of("segment", "mid-market"));
        seen = taken(tenant.get(path)).at("/deal/shared");
        assertThat(seen.path("segment").asString()).isEqualTo("mid-market");
        assertThat(seen.path("overlapReason").asString()).isEqualTo("Both know the buyer");

        var met = Map.of(
                "kind",
                "meeting",
                "words",
                "Met the plant",
                "joint",
                true,
                "shared",
                true,
                "nextStepOn",
                "2026-12-01",
                "ownerFunctions",
                List.of("PartnerAE"));
        taken(tenant.post(path + "/notes", met));
        taken(tenant.post(path + "/notes", Map.of("kind", "meeting", "words", "Ours alone")));
        var latest = taken(tenant.get(path + "/notes?limit=1"));
        assertThat(latest.at("/items/0/words").asString()).isEqualTo("Ours alone");
        var earlier = taken(
                tenant.get(path + "/notes?limit=1&cursor=" + latest.path("next").asString()));
        assertThat(earlier.at("/items/0/words").asString()).isEqualTo("Met the plant");
        assertThat(earlier.has("next")).isFalse();
        var counted = taken(tenant.get(path)).path("deal");
        assertThat(counted.at("/shared/meetingCount").asInt()).isEqualTo(2);
        assertThat(counted.path("nextStepOn").asString()).isEqualTo("2026-12-01");
        own = seller.get("/api/v1" + path);
        assertThat(taken(own).at("/deal/shared/meetingCount").asInt()).isEqualTo(1);
        assertThat(taken(own).at("/deal/shared").has("jointMeeting")).isTrue();

        var customer = taken(tenant.get("/customers?q=osprey")).at("/items/0");
        assertThat(customer.at("/described/region").asString()).isEqualTo("EMEA");
        var page = taken(tenant.get("/customers/" + customer.path("id").asString()));
        assertThat(page.at("/accounts/0/partner").asString()).isEqualTo(left);
        assertThat(page.at("/accounts/0/overlapReason").asString()).isEqualTo("Both know the buyer");

        assertThat(taken(tenant.get("/partners/" + left + "/clientele")).path("lines"))
                .isEmpty();
        var nobody = tenant.get("/ideal-customer").headers().firstValue("ETag").orElseThrow();
        taken(tenant.rest()
                .send(
                        "PUT",
                        "/api/v1/ideal-customer",
                        "application/json",
                        "{\"regions\":[\"emea\"]}",
                        Map.of("If-Match", nobody)));
        var clientele = taken(tenant.get("/partners/" + left + "/clientele"));
        assertThat(clientele.path("fits").asInt()).isEqualTo(1);
        assertThat(clientele.path("percent").asInt()).isEqualTo(100);

        // Another partner's deal with that customer reads where it belongs, and nothing of what the first one shares.
        var others = Sellers.of(tenant, right).get("/api/v1/deals/" + deal(right, "Osprey Rail"));
        var read = taken(others).path("deal").path("shared");
        assertThat(read.path("region").asString()).isEqualTo("EMEA");
        assertThat(read.has("overlapReason")).isFalse();
        assertThat(read.has("integrationPresent")).isFalse();
        assertThat(seller.get("/api/v1/customers").status()).isEqualTo(403);
        var moved = JsonMapper.shared().writeValueAsString(described(left, "Osprey Rail", Map.of("region", "APAC")));
        var tag = Map.of("If-Match", own.headers().firstValue("ETag").orElseThrow());
        Refusals.isRefused(
                seller.send("PUT", "/api/v1" + path, "application/json", moved, tag),
                "region",
                422,
                "unclear-deal",
                "/shared/region");

        var typed = open(left, "Merlin", Map.of("meetingCount", 2));
        Refusals.isRefused(typed, "meetings", 422, "unclear-deal", "/shared/meetingCount");
        shared.put("channel", "by chance");
        Refusals.isRefused(open(left, "Merlin", shared), "channel", 422, "unclear-deal", "/shared/channel");
        shared.put("channel", "paid");
        shared.put("takeRate", 101);
        Refusals.isRefused(open(left, "Merlin", shared), "take rate", 422, "unclear-deal", "/shared/takeRate");
    }

    private String partner(String code) {
        return tenant.partner(code, "partnership-levels", "2023-01-01", "silver from 2025-01-01");
    }

    private String contact(String partner, String name) {
        var said = Map.of("name", name, "email", name.replace(' ', '.') + "@contact.example");
        return taken(tenant.post("/partners/" + partner + "/contacts", said))
                .path("id")
                .asString();
    }

    private String deal(String partner, String customer) {
        return deal(partner, customer, Map.of());
    }

    private String deal(String partner, String customer, Map<String, ?> shared) {
        return taken(open(partner, customer, shared)).path("deal").path("id").asString();
    }

    private Rest.Reply open(String partner, String customer, Map<String, ?> shared) {
        return tenant.post("/deals", described(partner, customer, shared));
    }

    private static Map<String, Object> described(String partner, String customer, Map<String, ?> shared) {
        return Map.of(
                "partner",
                partner,
                "customer",
                Map.of("name", customer),
                "name",
                "Platform",
                "motion",
                "resell",
                "amount",
                Map.of("value", "1000.00", "unit", "EUR"),
                "shared",
                shared);
    }

    private static List<String> found(Rest who, String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return list(taken(who.get("/api/v1/search?q=" + query)).path("items")).stream()
                .map(each ->
                        each.path("kind").asString() + " " + each.path("title").asString())
                .toList();
    }
}
