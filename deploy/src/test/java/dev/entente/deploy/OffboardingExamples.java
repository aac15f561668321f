package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Partnerships that end: what is left, by whom it is settled, that no money is lost, and that nobody comes in any more. */
abstract class OffboardingExamples {

    private static final String PROGRAM = """
            program: held
            name: Held
            from: 2024-01-01
            offers:
              - motion: resell
                name: Half of it later
                payable: [{share: "50", after: 0}, {share: "50", after: 300}]
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules: [{rate: {type: percent, rate: "10"}}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    OffboardingExamples() {
        tenant.publish(PROGRAM);
        tenant.product("ENT", "enterprise");
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    private Reply move(String partner, String to, @Nullable LocalDate last) {
        return tenant.post(
                "/partners/" + partner + "/moves",
                last == null
                        ? Map.of("to", to, "reason", "It was sold")
                        : Map.of("to", to, "reason", "It was sold", "lastDay", last.toString()));
    }

    private JsonNode left(Rest who, String partner) {
        return taken(who.get("/api/v1/partners/" + partner + "/offboarding"));
    }

    private static JsonNode item(JsonNode left, String item) {
        return TestTenant.list(left.path("lines")).stream()
                .filter(each -> each.path("item").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private void say(String partner, String item, Map<String, String> said) {
        taken(tenant.rest().put("/api/v1/partners/" + partner + "/offboarding/items/" + item, said));
    }

    private String state(String partner) {
        return taken(tenant.get("/partners/" + partner)).path("state").asString();
    }

    @Test
    void aPartnerLeavesOnceAllIsSettledAndItsOldKeysOpenNothing() {
        var partner = tenant.partner("kestrel", "held", "2025-01-01");
        var successor = tenant.partner("merlin", "held", "2025-01-01");
        var theirs = Sellers.administrator(tenant, partner);
        var seller = Sellers.of(tenant, partner);
        taken(seller.post(
                "/api/v1/registrations",
                Map.of(
                        "accountUrl", "open.example",
                        "customerName", "Open Works",
                        "buyerRole", "Head of IT",
                        "problem", "Too slow",
                        "meetingOn", "2030-12-24",
                        "motion", "resell")));
        var deal = taken(tenant.post(
                        "/deals",
                        Map.of(
                                "partner",
                                partner,
                                "customer",
                                Map.of("name", "Osprey Rail"),
                                "name",
                                "Something",
                                "motion",
                                "resell",
                                "amount",
                                Map.of("value", "1.00", "unit", "EUR"))))
                .at("/deal/id")
                .asString();
        tenant.record(tenant.sale("kestrel", "resell", today.minusDays(40).toString(), line("ENT", "1000.00", "EUR")));

        taken(move(partner, "offboarding", today.plusDays(5)));
        var left = left(tenant.rest(), partner);
        assertThat(item(left, "registrations").path("open").asInt()).isEqualTo(1);
        assertThat(item(left, "deals").path("open").asInt()).isEqualTo(1);
        assertThat(item(left, "money").path("words").asString()).contains("50.00 EUR held back", "not paid yet");
        assertThat(item(left(theirs, partner), "money").path("settled").asBoolean())
                .isFalse();

        taken(tenant.post("/partners/" + partner + "/offboarding/registrations/end", Map.of("reason", "It leaves")));
        taken(tenant.post("/partners/" + partner + "/offboarding/deals/handover", Map.of("to", successor)));
        assertThat(taken(tenant.get("/deals/" + deal)).at("/deal/partner").asString())
                .isEqualTo(successor);
        say(partner, "agreement", Map.of("note", "Ended by letter"));
        Refusals.isRefused(
                tenant.rest()
                        .put("/api/v1/partners/" + partner + "/offboarding/items/deals", Map.of("note", "Never mind")),
                "a fact",
                409,
                "settled-by-fact",
                "");
        var taking = "/api/v1/partners/" + partner + "/offboarding/data";
        assertThat(Visitor.atOnce(4, _ -> theirs.post(taking, Map.of()).status()))
                .containsOnly(200);
        var data = taken(theirs.post(taking, Map.of()));
        assertThat(data.at("/partner/code").asString()).isEqualTo("kestrel");
        assertThat(data.path("statements").size()).isPositive();
        assertThat(item(left(tenant.rest(), partner), "data").path("settled").asBoolean())
                .isTrue();

        TestClock.ahead(Duration.ofDays(7));
        await(() -> theirs.get("/api/v1/partners/" + partner).status() == 401);
        assertThat(seller.get("/api/v1/registrations").status()).isEqualTo(401);
        var refused = move(partner, "former", null);
        Refusals.isRefused(refused, "money is held back", 409, "move-refused", "");
        assertThat(refused.body().path("detail").asString()).contains("50.00 EUR held back");
        assertThat(state(partner)).isEqualTo("offboarding");

        // The last thing that was left: it ends by itself.
        say(partner, "money", Map.of("note", "Paid with the runs of the next months"));
        await(() -> state(partner).equals("former"));
        assertThat(theirs.get("/api/v1/partners/" + partner).status()).isEqualTo(401);
        var invited = tenant.post(
                "/members",
                Map.of(
                        "email",
                        "new@kestrel.example",
                        "name",
                        "New",
                        "roles",
                        List.of("PARTNER_SELLER"),
                        "partner",
                        partner));
        Refusals.isRefused(invited, "nobody comes in", 409, "closed-organisation", "/partner");
        assertThat(list(taken(tenant.get("/statements?partner=" + partner)).path("items")))
                .isNotEmpty();
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void itIsCalledOffUpToTheLastDayAndNotAfterIt() {
        var partner = tenant.partner("osprey", "held", "2025-01-01");
        taken(move(partner, "offboarding", today.plusDays(3)));
        taken(move(partner, "active", null));
        assertThat(left(tenant.rest(), partner).path("lines").size()).isZero();
        taken(move(partner, "offboarding", today.plusDays(3)));
        TestClock.ahead(Duration.ofDays(5));
        Refusals.isRefused(move(partner, "active", null), "too late", 409, "move-refused", "");
    }

    @Test
    void aLastDayIsPutRightAndWhatWasSettledStays() {
        var partner = tenant.partner("avocet", "held", "2025-01-01");
        var successor = tenant.partner("dunlin", "held", "2025-01-01");
        var renewed =
                tenant.sale("avocet", "resell", today.minusDays(40).toString(), line("ENT", "P1Y", "100.00", "EUR"));
        renewed.put("subscription", Map.of("id", "AVOCET", "renews", true));
        tenant.record(renewed);
        taken(move(partner, "offboarding", today.plusDays(3)));
        say(partner, "agreement", Map.of("note", "Ended by letter"));
        say(partner, "customers", Map.of("note", "As agreed", "successor", successor));
        taken(move(partner, "offboarding", today.plusDays(30)));
        var left = left(tenant.rest(), partner);
        assertThat(left.path("lastDay").asString()).isEqualTo(today.plusDays(30).toString());
        assertThat(item(left, "agreement").path("words").asString()).isEqualTo("Ended by letter");
        assertThat(item(left, "customers").path("words").asString()).contains("from " + today.plusDays(31) + " on");
        Refusals.isRefused(
                move(partner, "offboarding", today.plusDays(30)), "the same day", 422, "unclear-move", "/lastDay");
        say(partner, "agreement", Map.of("note", "Ended by another letter"));
        assertThat(item(left(tenant.rest(), partner), "agreement").path("words").asString())
                .isEqualTo("Ended by another letter");
        var many = Map.of(
                "ids",
                List.of(partner),
                "to",
                "offboarding",
                "reason",
                "All",
                "lastDay",
                today.plusDays(9).toString());
        assertThat(taken(tenant.post("/partner-moves", many))
                        .at("/items/0/allowed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whatIsSettledThroughoutEndsByItself() {
        var partner = tenant.partner("plover", "held", "2025-01-01");
        taken(tenant.post(
                "/members",
                Map.of(
                        "email",
                        "late@plover.example",
                        "name",
                        "Late",
                        "roles",
                        List.of("PARTNER_SELLER"),
                        "partner",
                        partner)));
        taken(move(partner, "offboarding", today.plusDays(1)));
        say(partner, "agreement", Map.of("note", "Ended by letter"));
        say(partner, "data", Map.of("note", "It wants none"));
        TestClock.ahead(Duration.ofDays(3));
        await(() -> state(partner).equals("former"));
        assertThat(taken(tenant.get("/invitations")).path("items").size()).isZero();
        taken(move(partner, "onboarding", null));
        taken(tenant.post(
                "/members",
                Map.of(
                        "email",
                        "back@plover.example",
                        "name",
                        "Back",
                        "roles",
                        List.of("PARTNER_SELLER"),
                        "partner",
                        partner)));
    }
}
