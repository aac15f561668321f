package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Partners on their way from prospect to partner and back: what each move needs, what each state allows, and who stands under whom. */
abstract class LifecycleExamples {

    private static final String PROGRAM = "partnership-levels";

    private final TestTenant tenant = TestTenant.open(PROGRAM);

    private Reply move(String partner, String to, String reason) {
        return tenant.post("/partners/" + partner + "/moves", Map.of("to", to, "reason", reason));
    }

    private String state(String partner) {
        return taken(tenant.get("/partners/" + partner)).path("state").asString();
    }

    private String partner(String code, String state) {
        return taken(tenant.post("/partners", Map.of("code", code, "name", code, "state", state)))
                .path("id")
                .asString();
    }

    private static Map<String, Object> claim(String domain) {
        return Map.of(
                "accountUrl", domain,
                "customerName", domain.replace(".example", ""),
                "buyerRole", "Head of IT",
                "problem", "Too slow",
                "meetingOn", "2030-12-24",
                "motion", "resell");
    }

    @Test
    void aPartnerBecomesActiveOnceItHasAProgramAndItsOnboardingIsWaived() {
        var partner = partner("osprey", "prospect");
        taken(move(partner, "onboarding", "It signed"));
        Refusals.isRefused(move(partner, "active", "It is ready"), "nothing is there", 409, "move-refused", "");
        var options = list(
                taken(tenant.get("/partners/" + partner + "/moves/options")).path("items"));
        var active = options.stream()
                .filter(each -> each.path("to").asString().equals("active"))
                .findFirst()
                .orElseThrow();
        assertThat(active.path("allowed").asBoolean()).isFalse();
        assertThat(active.path("missing").toString())
                .contains("It takes part in no program", "It has no onboarding plan");

        tenant.enrol(partner, PROGRAM, "2026-01-01", "silver from 2026-01-01");
        taken(tenant.post("/partners/" + partner + "/plans/waiver", Map.of("reason", "A partner of many years")));
        taken(move(partner, "active", "Nothing is missing"));
        assertThat(state(partner)).isEqualTo("active");

        var moves = list(taken(tenant.get("/partners/" + partner + "/moves")).path("items"));
        assertThat(moves)
                .extracting(each -> each.path("to").asString())
                .containsExactly("active", "onboarding", "prospect");
        assertThat(moves.getFirst().path("reason").asString()).isEqualTo("Nothing is missing");
        assertThat(taken(tenant.get("/partners/" + partner + "/timeline")).toString())
                .contains("Became active");
        assertThat(taken(tenant.get("/audit?action=partner.moved")).toString()).contains("Nothing is missing");
    }

    @Test
    void aStateIsMovedAndNotWrittenOver() {
        var partner = partner("kite", "active");
        var seen = tenant.get("/partners/" + partner);
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        var body = "{\"code\":\"kite\",\"name\":\"kite\",\"state\":\"former\"}";
        Refusals.isRefused(
                tenant.send("PUT", "/partners/" + partner, "application/json", body, tag),
                "another state",
                422,
                "unclear-partner",
                "/state");
        Refusals.isRefused(move(partner, "asleep", "For fun"), "no such state", 422, "unclear-move", "/to");
        Refusals.isRefused(move(partner, "suspended", " "), "no reason", 422, "unclear-move", "/reason");
        Refusals.isRefused(move(partner, "offboarding", "It ends"), "no last day", 422, "unclear-move", "/lastDay");
        Refusals.isRefused(move(partner, "former", "It ends"), "no wind-down", 409, "move-refused", "");
    }

    @Test
    void ofTwoWhoMoveAtTheSameMomentOneWins() throws Exception {
        var partner = tenant.partner("heron", PROGRAM, "2026-01-01");
        var answers = Visitor.atOnce(
                2,
                i -> tenant.post(
                                "/partners/" + partner + "/moves",
                                Map.of("to", i == 0 ? "suspended" : "at-risk", "reason", "At once", "seen", "active"))
                        .status());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(list(taken(tenant.get("/partners/" + partner + "/moves")).path("items")))
                .hasSize(2);
    }

    @Test
    void whoIsSuspendedReadsAndRegistersNothing() {
        var partner = tenant.partner("plover", PROGRAM, "2026-01-01", "silver from 2026-01-01");
        var seller = Sellers.of(tenant, partner);
        tenant.product("ENT", "enterprise");
        taken(seller.post("/api/v1/registrations", claim("before.example")));
        tenant.record(tenant.sale("plover", "resell", "2026-03-10", line("ENT", "100.00", "EUR")));
        var earned = list(taken(tenant.get("/statements?partner=" + partner)).path("items"));
        taken(move(partner, "suspended", "It did not pay"));

        var refused = seller.post("/api/v1/registrations", claim("while.example"));
        Refusals.isRefused(refused, "suspended", 409, "not-in-this-state", "");
        assertThat(refused.body().path("detail").asString())
                .isEqualTo("plover is suspended and cannot register deals.");
        Refusals.isRefused(
                tenant.post(
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
                                Map.of("value", "1.00", "unit", "EUR"))),
                "suspended",
                409,
                "not-in-this-state",
                "");
        assertThat(seller.get("/api/v1/registrations").status()).isEqualTo(200);
        assertThat(list(taken(tenant.get("/statements?partner=" + partner)).path("items")))
                .isEqualTo(earned);

        taken(move(partner, "active", "It paid"));
        taken(seller.post("/api/v1/registrations", claim("after.example")));
    }

    @Test
    void whatIsSoldInASuspensionWaitsAndEarnsOnceThatIsLifted() {
        var partner = tenant.partner("swift", PROGRAM, "2026-01-01", "silver from 2026-01-01");
        tenant.product("ENT", "enterprise");
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var before = tenant.record(tenant.sale("swift", "resell", "2026-03-10", line("ENT", "100.00", "EUR")));
        taken(move(partner, "suspended", "It did not pay"));
        var sale = tenant.sale("swift", "resell", today, line("ENT", "100.00", "EUR"));
        var held = tenant.record(sale);
        assertThat(TestTenant.result(held.path("earning")))
                .startsWith("held: The partner was suspended or gone on " + today);
        var late = tenant.record(tenant.sale("swift", "resell", "2026-03-11", line("ENT", "100.00", "EUR")));
        assertThat(TestTenant.result(late.path("earning"))).isEqualTo(TestTenant.result(before.path("earning")));

        taken(tenant.post(
                "/partners/" + partner + "/moves", Map.of("to", "active", "reason", "We were wrong", "lift", true)));
        assertThat(taken(tenant.get("/earnings?state=held")).path("items").size())
                .isZero();
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatAPartnerTakesOnIsHeldAgainstWhatItReached() {
        var path = "/api/v1/partner-types/reseller/duties";
        var sells = Map.of(
                "kind",
                "sales",
                "words",
                "Sells to new customers",
                "owner",
                "PARTNER_SELLER",
                "rhythm",
                "quarter",
                "target",
                Map.of("what", "net-revenue", "least", Map.of("value", "250", "unit", "EUR")));
        var unknown = Map.of(
                "kind",
                "sales",
                "words",
                "",
                "owner",
                "PARTNER_SELLER",
                "target",
                Map.of("what", "laughter", "least", Map.of("value", "3", "unit", "people")));
        var refused = tenant.rest().put(path, Map.of("duties", List.of(sells, unknown)));
        Refusals.isRefused(refused, "unknown", 422, "unclear-duties", "/duties/1/rhythm");
        taken(tenant.rest().put(path, Map.of("duties", List.of(sells))));
        assertThat(tenant.rest().put(path, Map.of("duties", List.of())).status())
                .isEqualTo(428);
        assertThat(tenant.get("/partner-types/friend/duties").status()).isEqualTo(404);

        var said = Map.of("code", "knot", "name", "Knot", "since", "2025-01-01", "types", List.of("reseller"));
        var partner = taken(tenant.post("/partners", said)).path("id").asString();
        tenant.enrol(partner, PROGRAM, "2026-01-01", "silver from 2026-01-01");
        tenant.product("ENT", "enterprise");
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        tenant.record(tenant.sale("knot", "resell", today, line("ENT", "100.00", "EUR")));
        var seller = Sellers.of(tenant, partner);
        var owed = taken(seller.get("/api/v1/partners/" + partner + "/duties")).at("/items/0");
        assertThat(owed.path("words").asString()).isEqualTo("Sells to new customers");
        assertThat(owed.at("/now/has").asString()).isEqualTo("100.00");
        assertThat(owed.at("/now/missing").asString()).isEqualTo("150.00");
        assertThat(owed.at("/now/met").asBoolean()).isFalse();
        assertThat(owed.at("/before/has").asString()).isEqualTo("0.00");
        assertThat(seller.get(path).status()).isEqualTo(403);
    }

    @Test
    void partnersAreJudgedByScorecardsAndReadThoseThatAreShared() {
        var signals = "/api/v1/scorecards/external-signals";
        var refused = tenant.rest().put(signals, Map.of("criteria", Map.of("hiring", 0)));
        Refusals.isRefused(refused, "none wanted", 422, "unclear-scorecard", "/criteria/hiring");
        taken(tenant.rest().put(signals, Map.of("criteria", Map.of("hiring", 4))));
        taken(tenant.rest().put("/api/v1/scorecards/ecosystem-engagement", Map.of("shared", true)));
        assertThat(tenant.rest().put(signals, Map.of()).status()).isEqualTo(428);
        assertThat(tenant.get("/scorecards/laughter").status()).isEqualTo(404);

        var said = Map.of("code", "lark", "name", "Lark", "since", "2025-01-01", "types", List.of("reseller"));
        var partner = taken(tenant.post("/partners", said)).path("id").asString();
        var notes = "/partners/" + partner + "/notes";
        taken(tenant.post(notes, Map.of("kind", "hiring", "words", "Opens an office in Lyon")));
        taken(tenant.post(notes, Map.of("kind", "meeting", "words", "Planned the quarter", "joint", true)));
        var scores = "/partners/" + partner + "/scores";
        var all = taken(tenant.get(scores)).path("items");
        assertThat(all.findValuesAsString("provider")).containsExactly("ecosystem-engagement", "external-signals");
        assertThat(all.get(1).path("readings").findValuesAsString("because"))
                .contains("It hires: 1 of 4", "It lays people off: 0, and up to 0 takes nothing");
        assertThat(all.get(1).at("/score/outOf").asInt()).isEqualTo(100);
        assertThat(all.get(1).at("/before/outOf").asInt()).isEqualTo(100);
        Refusals.isRefused(tenant.get(scores + "?on=2024-12-31"), "too early", 422, "unclear-period", "/on");

        var seller = Sellers.of(tenant, partner);
        var own = taken(seller.get("/api/v1" + scores)).path("items");
        assertThat(own.findValuesAsString("provider")).containsExactly("ecosystem-engagement");
        assertThat(own.get(0).path("readings").findValuesAsString("because"))
                .contains("Meetings of both sides: 1 of 3");
        assertThat(seller.get(signals).status()).isEqualTo(403);
    }

    @Test
    void whoIsNoPartnerYetEarnsNothing() {
        tenant.product("ENT", "enterprise");
        tenant.enrol(partner("whimbrel", "prospect"), PROGRAM, "2026-01-01", "silver from 2026-01-01");
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var sale = tenant.record(tenant.sale("whimbrel", "resell", today, line("ENT", "100.00", "EUR")));
        assertThat(TestTenant.result(sale.path("earning")))
                .startsWith("held: The partner was suspended or gone on " + today);
    }

    @Test
    void nobodyIsTakenInOnItsWayOut() {
        var said = Map.of("code", "leaving", "name", "Leaving", "state", "offboarding");
        Refusals.isRefused(tenant.post("/partners", said), "on its way out", 422, "unclear-partner", "/state");
    }

    @Test
    void manyAreMovedOnceTheyWereLookedAt() {
        var able = tenant.partner("tern", PROGRAM, "2026-01-01");
        var unable = partner("wren", "prospect");
        var asked = Map.of("ids", List.of(able, unable), "to", "suspended", "reason", "A program ends");
        var looked = list(taken(
                        tenant.post("/partner-moves/preview", Map.of("ids", List.of(able, unable), "to", "suspended")))
                .path("items"));
        assertThat(looked).extracting(each -> each.path("allowed").asBoolean()).containsExactly(true, false);
        assertThat(state(able)).isEqualTo("active");
        taken(tenant.post("/partner-moves", asked));
        assertThat(state(able)).isEqualTo("suspended");
        assertThat(state(unable)).isEqualTo("prospect");
        Refusals.isRefused(
                tenant.post("/partner-moves", Map.of("ids", List.of(), "to", "active", "reason", "None")),
                "nobody",
                422,
                "unclear-move",
                "/ids");
    }

    @Test
    void howWellItGoesIsSaidWithItsReasons() {
        var partner = tenant.partner("gull", PROGRAM, "2026-01-01");
        var found = taken(tenant.get("/partner-health?q=gull")).path("items").path(0);
        assertThat(found.path("id").asString()).isEqualTo(partner);
        assertThat(found.path("score").asInt()).isEqualTo(25);
        assertThat(found.path("mood").asString()).isEqualTo("poor");
        assertThat(found.path("reasons").toString()).contains("Nothing sold in 180 days", "No open deal");
        assertThat(taken(tenant.get("/partner-health?state=former"))
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void partnersStandUnderADistributorInTwoTiersAndInNoCircle() {
        var distributor = tenant.partner("dist", PROGRAM, "2026-01-01");
        var sub = tenant.partner("sub", PROGRAM, "2026-01-01");
        var other = tenant.partner("other", PROGRAM, "2026-01-01");
        taken(put(sub, distributor));
        Refusals.isRefused(put(distributor, sub), "a circle", 409, "distribution-in-a-circle", "");
        Refusals.isRefused(put(sub, sub), "itself", 409, "distribution-in-a-circle", "");
        Refusals.isRefused(put(other, sub), "three tiers", 409, "distribution-too-deep", "");
        Refusals.isRefused(put(distributor, other), "three tiers", 409, "distribution-too-deep", "");

        var own = below(Sellers.of(tenant, distributor), distributor);
        assertThat(own.path("count").asInt()).isEqualTo(1);
        assertThat(own.at("/below/0/name").asString()).isEqualTo("sub");
        assertThat(own.at("/below/0/sales").isObject()).isFalse();
        assertThat(own.at("/below/0/id").isString()).isFalse();
        assertThat(below(Sellers.of(tenant, sub), sub).at("/distributor/name").asString())
                .isEqualTo("dist");
        assertThat(Sellers.of(tenant, other)
                        .get("/api/v1/partners/" + distributor + "/distribution")
                        .status())
                .isEqualTo(404);

        var seen = tenant.get("/distribution-terms");
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        taken(tenant.send("PUT", "/distribution-terms", "application/json", "{\"sums\":true}", tag));
        assertThat(below(Sellers.administrator(tenant, distributor), distributor)
                        .at("/below/0/sales/unit")
                        .asString())
                .isEqualTo("EUR");
    }

    @Test
    void aDistributorOfADayAheadIsTheVendorsToKnowUntilThen() {
        var distributor = tenant.partner("later", PROGRAM, "2026-01-01");
        var sub = tenant.partner("waiting", PROGRAM, "2026-01-01");
        var next = tenant.partner("next", PROGRAM, "2026-01-01");
        var ahead = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        var path = "/api/v1/partners/" + sub + "/distribution/distributor";
        taken(tenant.rest().put(path, Map.of("distributor", distributor, "from", ahead.toString())));
        assertThat(below(tenant.rest(), sub).at("/distributor/name").asString()).isEqualTo("later");
        var later = Map.of("distributor", distributor, "from", ahead.plusDays(5).toString());
        Refusals.isRefused(tenant.rest().put(path, later), "put off", 422, "unclear-distribution", "/from");
        var theirs = Sellers.of(tenant, sub);
        assertThat(below(theirs, sub).path("distributor").isObject()).isFalse();
        assertThat(below(Sellers.of(tenant, distributor), distributor)
                        .path("count")
                        .asInt())
                .isZero();

        taken(put(sub, next));
        assertThat(below(theirs, sub).at("/distributor/name").asString()).isEqualTo("next");
        Refusals.isRefused(put(next, distributor), "three tiers", 409, "distribution-too-deep", "");
        taken(put(distributor, next));
    }

    @Test
    void ofTwoWhoPutPartnersUnderEachOtherOneWins() throws Exception {
        var one = tenant.partner("one", PROGRAM, "2026-01-01");
        var two = tenant.partner("two", PROGRAM, "2026-01-01");
        var answers = Visitor.atOnce(2, i -> (i == 0 ? put(one, two) : put(two, one)).status());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    private Reply put(String partner, String distributor) {
        return tenant.rest()
                .put("/api/v1/partners/" + partner + "/distribution/distributor", Map.of("distributor", distributor));
    }

    private static JsonNode below(Rest who, String partner) {
        return taken(who.get("/api/v1/partners/" + partner + "/distribution"));
    }
}
