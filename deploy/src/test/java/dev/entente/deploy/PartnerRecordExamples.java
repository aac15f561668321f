package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A partner's record over REST, from both sides: what is the vendor's alone stays so. */
abstract class PartnerRecordExamples {

    private TestTenant tenant = TestTenant.open("reseller");
    private String partner = "";

    @BeforeEach
    void add() {
        partner = tenant.partner(
                "brightwater", "reseller", "2025-01-01", "authorized from 2025-01-01", "premier from 2025-06-01");
    }

    @Test
    void aNewPrimaryContactTakesThePlaceOfTheOld() {
        contact("Maya", true);
        contact("Jonas", true);
        var contacts =
                list(taken(tenant.get("/partners/" + partner + "/contacts")).path("items"));
        assertThat(contacts)
                .extracting(each ->
                        each.path("name").asString() + each.path("primary").asBoolean())
                .containsExactly("Jonastrue", "Mayafalse");
    }

    @Test
    void aContactIsChangedAsItWasSeen() {
        var path = "/partners/" + partner + "/contacts/"
                + contact("Maya", false).path("id").asString();
        var body = "{\"name\":\"Maya Lindholm\",\"role\":\"Sales\"}";
        assertThat(tenant.send("PUT", path, "application/json", body, Map.of()).status())
                .isEqualTo(428);
        var tag = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(tenant.send("PUT", path, "application/json", body, Map.of("If-Match", tag))
                        .well())
                .isTrue();
        assertThat(tenant.send("PUT", path, "application/json", body, Map.of("If-Match", tag))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void thePartnerSeesWhatIsSharedAndNothingElse() {
        note("Shared words", true);
        note("Our own words", false);
        var shared = document("Agreement", true);
        var own = document("Account plan", false);
        var seller = seller();

        assertThat(bodies(seller.get("/api/v1/partners/" + partner + "/notes")))
                .contains("Shared words")
                .doesNotContain("Our own");
        assertThat(bodies(seller.get("/api/v1/partners/" + partner + "/timeline")))
                .contains("Shared words")
                .doesNotContain("Our own");
        assertThat(bodies(seller.get("/api/v1/partners/" + partner + "/documents")))
                .contains("Agreement")
                .doesNotContain("Account plan");
        var contract =
                "/partners/" + partner + "/documents?name=a.txt&label=Contract&shared=true&until=2199-12-31&kind=";
        taken(tenant.send("POST", contract + "agreement", "application/octet-stream", "Words", Map.of()));
        var read =
                taken(seller.get("/api/v1/partners/" + partner + "/documents")).at("/items/0");
        assertThat(read.path("kind").asString()).isEqualTo("agreement");
        assertThat(read.path("until").asString()).isEqualTo("2199-12-31");
        var endless = tenant.send("POST", contract + "document", "application/octet-stream", "Words", Map.of());
        Refusals.isRefused(endless, "a document with an end", 422, "unclear-document", "/until");
        assertThat(seller.get("/api/v1/files/" + shared).status()).isEqualTo(200);
        assertThat(seller.get("/api/v1/files/" + own).status()).isEqualTo(404);
        assertThat(tenant.get("/files/" + own).status()).isEqualTo(200);
    }

    @Test
    void whatThePartnerWritesIsSharedAndItsOwnToTakeBack() {
        var seller = seller();
        var path = "/api/v1/partners/" + partner + "/notes";
        var written = taken(seller.post(path, Map.of("words", "We met them", "kind", "meeting")));
        assertThat(written.path("shared").asBoolean()).isTrue();
        var note = path + "/" + written.path("id").asString();
        assertThat(tenant.send("DELETE", note.substring("/api/v1".length()), "", "", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(seller.send("DELETE", note, "", "", Map.of()).well()).isTrue();
    }

    @Test
    void theTimelineTellsOfTiersAndStatementsToo() {
        tenant.record(tenant.sale("brightwater", "resell", "2025-07-10", line("PLATFORM", "P1Y", "1000.00", "EUR")));
        var kinds = list(taken(tenant.get("/partners/" + partner + "/timeline")).path("items")).stream()
                .map(each ->
                        each.path("kind").asString() + ": " + each.path("words").asString())
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "statement: Statement for July 2025 was complete",
                        "tier: Became Premier",
                        "tier: Became Authorized",
                        "enrolment: Joined Reseller program");
        var before = taken(tenant.get("/partners/" + partner + "/timeline?before=2025-06-01T00:00:00Z"));
        assertThat(before.path("items").size()).isBetween(2, 3);
    }

    @Test
    void theWayToTheNextTierSaysWhatIsMissing() {
        var progress = taken(tenant.get("/partners/" + partner + "/progress"))
                .path("items")
                .path(0);
        assertThat(progress.path("tier").asString()).isEqualTo("premier");
        assertThat(progress.path("next").asString()).isEqualTo("elite");
        assertThat(progress.path("requires")
                        .path(0)
                        .path("missing")
                        .path("value")
                        .asString())
                .isEqualTo("400000.00");
    }

    @Test
    void theCompensationPlanIsWhatIsPromisedOnTheDay() {
        var plan = taken(tenant.get("/partners/" + partner + "/compensation-plan"));
        var program = plan.path("programs").path(0);
        assertThat(program.path("program").asString()).isEqualTo("reseller");
        assertThat(program.path("tier").path("code").asString()).isEqualTo("premier");
        var offer = program.path("offers").path(0);
        assertThat(list(offer.path("terms")).stream()
                        .map(term -> term.path("what").asString() + ": "
                                + term.path("words").asString()))
                .contains("Rate for software, registered: 20 %", "Rate for software: 15 %");
        assertThat(offer.path("example").path("amount").path("value").asString())
                .isEqualTo("1500.00");
        assertThat(offer.path("example").path("steps").path(0).path("words").asString())
                .isEqualTo("15 % of 10,000.00 EUR for software at tier premier");
        assertThat(list(program.path("next").path("changes")).stream()
                        .map(each -> each.path("what").asString() + " "
                                + each.path("then").asString()))
                .contains("Rate for software 20 %");

        var joined = LocalDate.parse(program.path("joined").asString());
        var first = taken(tenant.get("/partners/" + partner + "/compensation-plan?on=" + joined));
        assertThat(first.path("programs").path(0).path("tier").path("code").asString())
                .isEqualTo("authorized");
        Refusals.isRefused(
                tenant.get("/partners/" + partner + "/compensation-plan?on=" + joined.minusDays(1)),
                "before it joined",
                422,
                "nothing-was-promised-yet",
                "/on");
        var pdf = Map.of("Accept", "application/pdf");
        var paper =
                tenant.send("GET", "/partners/" + partner + "/compensation-plan/document?on=" + joined, "", "", pdf);
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void aFileOfAnotherTypeIsRefusedWhateverItIsCalled() {
        var path = "/partners/" + partner + "/documents?name=plan.pdf";
        var refused =
                tenant.send("POST", path, "application/octet-stream", "<html><script>1</script></html>", Map.of());
        assertThat(refused.status()).isEqualTo(415);
        assertThat(tenant.get("/partners/" + partner + "/documents")
                        .body()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void theListIsFilteredByAllThatTheScreenFiltersBy() {
        taken(tenant.post(
                "/partners", Map.of("code", "fjordtek", "name", "Fjordtek", "country", "NO", "types", List.of("msp"))));
        assertThat(codes("?q=bright")).containsExactly("brightwater");
        assertThat(codes("?type=msp")).containsExactly("fjordtek");
        assertThat(codes("?type=msp&type=isv")).containsExactly("fjordtek");
        assertThat(codes("?country=no")).containsExactly("fjordtek");
        assertThat(codes("?tier=premier")).containsExactly("brightwater");
        assertThat(codes("?tier=authorized")).isEmpty();
        assertThat(codes("?program=reseller")).containsExactly("brightwater");
        assertThat(codes("?program=unheard")).isEmpty();
        assertThat(codes("?state=active")).containsExactlyInAnyOrder("brightwater", "fjordtek");
        assertThat(codes("?state=former&type=msp")).isEmpty();
        Refusals.isRefused(tenant.get("/partners?type=friend"), "type", 400, "invalid-parameter", "/type");
        Refusals.isRefused(tenant.get("/partners?state=asleep"), "state", 400, "invalid-parameter", "/state");
        var described =
                taken(Harness.rest("localhost", "").get("/openapi?format=JSON")).path("paths");
        for (var path : List.of("/api/v1/partners", "/api/v1/partners/export")) {
            assertThat(described.path(path).path("get").path("parameters").findValuesAsString("name"))
                    .as(path)
                    .contains("q", "state", "type", "tier", "program", "country");
        }
    }

    @Test
    void aPageOfTheListGoesOnWithItsOwnFilterOnly() {
        for (var code : List.of("one", "two", "three")) {
            taken(tenant.post("/partners", Map.of("code", code, "name", code, "types", List.of("msp"))));
        }
        var first = taken(tenant.get("/partners?type=msp&limit=2"));
        assertThat(first.path("items").size()).isEqualTo(2);
        var cursor = first.path("next").asString();
        var second = taken(tenant.get("/partners?type=msp&limit=2&cursor=" + cursor));
        assertThat(second.path("items").findValuesAsString("code")).containsExactly("three");
        for (var filter : List.of("", "type=isv&", "type=msp&country=GB&", "type=msp&q=one&")) {
            Refusals.isRefused(
                    tenant.get("/partners?" + filter + "limit=2&cursor=" + cursor),
                    filter,
                    400,
                    "invalid-cursor",
                    "/cursor");
        }
    }

    private List<String> codes(String query) {
        return taken(tenant.get("/partners" + query)).path("items").findValuesAsString("code");
    }

    private JsonNode contact(String name, boolean primary) {
        return taken(tenant.post("/partners/" + partner + "/contacts", Map.of("name", name, "primary", primary)));
    }

    private void note(String words, boolean shared) {
        taken(tenant.post("/partners/" + partner + "/notes", Map.of("words", words, "shared", shared)));
    }

    private String document(String label, boolean shared) {
        var path = "/partners/" + partner + "/documents?name=a.txt&label=" + label.replace(" ", "%20") + "&shared="
                + shared;
        var added = taken(tenant.send("POST", path, "application/octet-stream", "Words of " + label, Map.of()));
        return added.path("file").asString();
    }

    private Rest seller() {
        var newcomer = Map.of(
                "email",
                "seller@brightwater.example",
                "name",
                "Seller",
                "roles",
                Set.of("PARTNER_SELLER"),
                "password",
                "a long word for a seller",
                "partner",
                partner,
                "token",
                true);
        var added = taken(Harness.operator().post("/operator/v1/tenants/" + tenant.slug() + "/members", newcomer));
        return Harness.rest(tenant.slug() + ".localhost", added.path("token").asString());
    }

    private static String bodies(Reply reply) {
        return String.join("\n", List.of(taken(reply).toString()));
    }
}
