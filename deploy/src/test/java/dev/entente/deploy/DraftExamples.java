package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of a program from the first draft to the day on which they are superseded, or withdrawn. */
abstract class DraftExamples {

    private static final String FILE = """
            # Ours
            program: drafted
            name: Drafted
            from: 2024-01-01
            tiers: [{code: silver, name: Silver}, {code: gold, name: Gold}]
            offers:
              - motion: resell
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void aDraftIsKeptRightOrWrongAndNothingIsLostWhereTwoWriteIt() {
        var begun = taken(
                tenant.post("/program-drafts", Map.of("file", FILE.replace("program: drafted", "program: fresh"))));
        var path = "/program-drafts/" + id(begun);
        assertThat(begun.at("/draft/begun").asInt()).isZero();
        assertThat(begun.path("changes").toString()).contains("is new");

        var tag = tag(path);
        var broken = FILE.replace("percent", "percentage") + "  - [";
        var kept = taken(write(path, broken, tag));
        assertThat(kept.path("file").asString()).isEqualTo(broken);
        assertThat(kept.path("wrong")).isNotEmpty();
        assertThat(kept.path("changes")).isEmpty();
        isRefused(write(path, FILE, tag), "seen before", 412, "precondition-failed", "");
        isRefused(tenant.post(path + "/review", Map.of()), "it is wrong", 422, "unclear-program-file", "");

        var sample = Map.of("motion", "resell", "family", "any", "net", Map.of("value", "200.00", "unit", "EUR"));
        isRefused(tenant.post(path + "/trial", sample), "it is wrong", 422, "unclear-program-file", "");

        taken(tenant.post(path + "/comments", Map.of("text", "Who knows the rate?")));
        assertThat(taken(tenant.get(path)).at("/remarks/2/text").asString()).isEqualTo("Who knows the rate?");
        assertThat(tenant.send("DELETE", path, "", "", Map.of()).status()).isEqualTo(204);
        isRefused(write(path, FILE, tag(path)), "it is closed", 409, "draft-is-closed", "");
        assertThat(tenant.all("/audit?action=draft.written")).hasSize(1);
    }

    @Test
    void aSaleIsTriedUnderADraftAndNothingIsStored() {
        var file = FILE.replace("program: drafted", "program: tried");
        var path = "/program-drafts/" + id(taken(tenant.post("/program-drafts", Map.of("file", file)))) + "/trial";
        var net = Map.of("value", "200.00", "unit", "EUR");
        var tried = taken(tenant.post(path, Map.of("motion", "resell", "tier", "gold", "family", "any", "net", net)));
        assertThat(tried.path("state").asString()).isEqualTo("earned");
        assertThat(tried.path("kind").asString()).isEqualTo("pays");
        assertThat(tried.at("/amount/value").asString()).isEqualTo("20.00");
        assertThat(tried.at("/steps/0/words").asString()).isNotEmpty();
        var none = taken(tenant.post(path, Map.of("motion", "referral", "family", "any", "net", net)));
        assertThat(none.path("because").asString()).isEqualTo("The program has no offer for the motion referral");
        var odd = Map.of("motion", "resell", "family", "any", "kind", "gift", "net", net);
        isRefused(tenant.post(path, odd), "no kind", 422, "unclear-trial", "/kind");
        var smuggled = Map.of("motion", "resell", "family", "any", "route", "smuggled", "net", net);
        isRefused(tenant.post(path, smuggled), "no route", 422, "unclear-trial", "/route");
        var listed = Map.of("motion", "resell", "tier", "gold", "family", "any", "route", "public-listing", "net", net);
        assertThat(taken(tenant.post(path, listed)).path("state").asString()).isEqualTo("earned");
        assertThat(taken(tenant.get("/sales")).path("items")).isEmpty();
    }

    @Test
    void somebodyElseApprovesAndItHoldsFromItsDay() {
        var other = Sellers.colleague(tenant);
        tenant.publish(FILE);
        taken(tenant.rest().put("/api/v1/version-review", Map.of("required", true)));
        var direct = tenant.rest().putYaml("/api/v1/program", FILE.replace("10", "12"));
        isRefused(direct, "without a review", 409, "review-is-required", "");

        var path = "/program-drafts/" + id(taken(tenant.post("/program-drafts", Map.of("program", "drafted"))));
        taken(write(path, FILE.replace("rate: \"10\"", "rate: \"12\""), tag(path)));
        isRefused(tenant.post(path + "/publication", Map.of()), "nobody approved", 409, "not-approved", "");
        isRefused(other.post("/api/v1" + path + "/approval", Map.of()), "nobody asked", 409, "not-in-review", "");
        taken(tenant.post(path + "/review", Map.of("text", "For next year")));
        isRefused(tenant.post(path + "/approval", Map.of()), "its author", 409, "own-draft", "");
        taken(other.post("/api/v1" + path + "/sending-back", Map.of("because", "Twelve is too much")));
        taken(write(path, FILE.replace("rate: \"10\"", "rate: \"11\""), tag(path)));
        taken(tenant.post(path + "/review", Map.of()));
        taken(other.post("/api/v1" + path + "/approval", Map.of("text", "Fine")));
        var published = taken(tenant.post(path + "/publication", Map.of("from", "2190-01-01")));
        assertThat(published.path("version").asInt()).isEqualTo(2);
        assertThat(published.path("changes").toString())
                .contains("10 % to 11 %")
                .contains("1 Jan 2190");
        assertThat(taken(tenant.get("/program/drafted")).path("inForce").asInt())
                .isEqualTo(1);

        var withdrawal = Map.of("because", "The board said no");
        isRefused(
                tenant.post("/program/drafted/versions/1/withdrawal", withdrawal),
                "it holds",
                409,
                "cannot-be-withdrawn",
                "");
        var gone = taken(tenant.post("/program/drafted/versions/2/withdrawal", withdrawal));
        assertThat(gone.at("/withdrawn/because").asString()).isEqualTo("The board said no");
        isRefused(
                tenant.post("/program/drafted/versions/2/withdrawal", withdrawal),
                "it is gone",
                409,
                "cannot-be-withdrawn",
                "");
        taken(tenant.rest().put("/api/v1/version-review", Map.of("required", false)));
        tenant.publish(FILE.replace("rate: \"10\"", "rate: \"15\""));

        var changes = taken(tenant.get("/program/drafted/changes"));
        assertThat(changes.at("/0/version/number").asInt()).isEqualTo(3);
        assertThat(changes.at("/0/changes").toString()).contains("10 % to 15 %");
        var compared = taken(tenant.get("/program/drafted/comparison?before=2&after=3"));
        assertThat(compared.path("changes").toString()).contains("11 % to 15 %");
        assertThat(list(compared.path("lines")).stream()
                        .filter(line -> !line.path("before").equals(line.path("after"))))
                .hasSize(2);
        assertThat(tenant.all("/audit?action=program.withdrawn")).hasSize(1);
        assertThat(tenant.all("/audit?action=draft.approved")).hasSize(1);
    }

    @Test
    void whoeverTakesPartIsToldWhatChangesForItAndThatItDoesNot() {
        tenant.publish(FILE.replace("program: drafted", "program: told"));
        var gold = Sellers.of(tenant, tenant.partner("kestrel", "told", "2024-01-01", "gold from 2024-01-01"));
        tenant.partner("wren", "told", "2024-01-01", "silver from 2024-01-01");
        var later = FILE.replace("program: drafted", "program: told")
                .replace("2024-01-01", "2190-01-01")
                .replace("rate: \"10\"", "rate: \"12\"")
                .replace("name: Gold", "name: Golden");
        tenant.publish(later);
        var told = told(gold, 1);
        assertThat(told.getFirst().path("changes").toString())
                .contains("Tier gold is called “Golden”, before “Gold”")
                .contains("10 % to 12 %");
        assertThat(told.getFirst().path("from").asString()).isEqualTo("2190-01-01");
        assertThat(tenant.all("/announcements?program=told")).hasSize(2);

        var word = Map.of("program", "told", "version", 2, "word", "We wanted to thank you");
        taken(tenant.rest().put("/api/v1/announcements/word", word));
        var path = "/announcements/" + told.getFirst().path("id").asString();
        isRefused(tenant.post(path + "/receipt", Map.of()), "the vendor", 409, "not-yours-to-read", "");
        var read = taken(gold.post("/api/v1" + path + "/receipt", Map.of()));
        assertThat(read.path("word").asString()).isEqualTo("We wanted to thank you");
        assertThat(taken(tenant.get(path)).path("readAt").asString()).isNotEmpty();

        taken(tenant.post("/program/told/versions/2/withdrawal", Map.of("because", "It was too soon")));
        assertThat(told(gold, 2).stream().map(JsonNode::toString).toList())
                .anyMatch(each -> each.contains("does not come: It was too soon"));
    }

    /** By itself when the end of the quarter is near enough, and once however often it is asked for. */
    @Test
    void aProgramIsLookedThroughOnceAQuarterAndClosedByADraftOrAWord() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var last = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
        var left = Math.min(80, ChronoUnit.DAYS.between(today, last) + 1);
        tenant.publish(FILE.replace("program: drafted", "program: looked")
                .replace("offers:", "refresh: {every: quarter, ahead: " + left + "}\noffers:"));
        tenant.product("ENT", "enterprise");
        var partner = tenant.partner("heron", "looked", "2024-01-01", "gold from 2024-01-01");
        tenant.record(tenant.sale("heron", "resell", today.toString(), line("ENT", "1000.00", "EUR")));
        if (left < 80)
            await(() -> !tenant.all("/program-refreshes?program=looked").isEmpty());

        var asked = Map.of("program", "looked");
        var whole = taken(tenant.post("/program-refreshes", asked));
        var path = "/program-refreshes/" + whole.at("/refresh/id").asString();
        taken(tenant.post("/program-refreshes", asked));
        assertThat(tenant.all("/program-refreshes?program=looked")).hasSize(1);
        assertThat(tenant.all("/audit?action=program-refresh.opened")).hasSize(1);
        assertThat(whole.at("/refresh/dueOn").asString()).isEqualTo(last.toString());
        assertThat(whole.at("/quarter/tiers/gold").asInt()).isEqualTo(1);
        assertThat(whole.at("/quarter/earned/0/value").asString()).isEqualTo("100.00");
        assertThat(whole.at("/before/earned")).isEmpty();
        assertThat(Sellers.of(tenant, partner).get("/api/v1/program-refreshes").status())
                .isEqualTo(403);

        var drafted = taken(tenant.post(path + "/draft", Map.of("priorities", "More renewals")));
        assertThat(drafted.at("/refresh/state").asString()).isEqualTo("drafted");
        isRefused(tenant.post(path + "/draft", Map.of()), "it is closed", 409, "refresh-is-closed", "");
        var draft = "/program-drafts/" + drafted.at("/refresh/draft").asString();
        assertThat(tenant.send("DELETE", draft, "", "", Map.of()).status()).isEqualTo(204);
        var again = taken(tenant.get(path));
        assertThat(again.at("/refresh/state").asString()).isEqualTo("open");
        assertThat(again.at("/refresh/priorities").asString()).isEqualTo("More renewals");

        isRefused(tenant.post(path + "/unchanged", Map.of("word", " ")), "no word", 422, "unclear-refresh", "/word");
        var closed = taken(tenant.post(path + "/unchanged", Map.of("word", "All is well")));
        assertThat(closed.at("/refresh/state").asString()).isEqualTo("unchanged");
        assertThat(closed.at("/refresh/closedAt").asString()).isNotEmpty();
        var ahead = Map.of("program", "looked", "quarter", "2190-Q1");
        isRefused(tenant.post("/program-refreshes", ahead), "it is to come", 422, "unclear-refresh", "/quarter");
    }

    private static List<JsonNode> told(Rest who, int least) {
        await(() -> all(who).size() >= least);
        return all(who);
    }

    private static List<JsonNode> all(Rest who) {
        return list(taken(who.get("/api/v1/announcements")).path("items"));
    }

    private static String id(JsonNode whole) {
        return whole.at("/draft/id").asString();
    }

    private String tag(String path) {
        return tenant.get(path).headers().firstValue("ETag").orElseThrow();
    }

    private Reply write(String path, String file, String tag) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("file", file));
        return tenant.send("PUT", path, "application/json", body, Map.of("If-Match", tag));
    }
}
