package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Companies that apply to a program without an account, and what the vendor makes of it. */
abstract class ApplicationExamples {

    private Duration ahead = Duration.ZERO;

    private static final String PROGRAM = "partnership-levels";
    private static final Pattern LINK = Pattern.compile("/apply/" + PROGRAM + "/([0-9a-f-]{36}\\.[0-9a-f]{32})");
    private static final Pattern LETTER = Pattern.compile("<a href=\"(/mailbox/[^\"]+)\"(.*?)</a>");

    private final TestTenant tenant = TestTenant.open(PROGRAM);
    private final Rest anybody = Harness.rest(tenant.slug() + ".localhost", "");

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void countsOnceTheLetterIsConfirmedAndBecomesAPartner() throws Exception {
        recruit();
        var email = "maja@" + tenant.slug() + ".example";
        var sent = handIn(given(), said("Lindqvist Cloud", email), "");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
        assertThat(list(taken(tenant.get("/applications")).path("items"))).isEmpty();
        var link = link(email);
        assertThat(taken(anybody.get("/public/v1/applications/" + link))
                        .path("state")
                        .asString())
                .isEqualTo("unconfirmed");
        assertThat(list(taken(tenant.get("/applications")).path("items"))).isEmpty();
        taken(anybody.post("/public/v1/applications/" + link + "/confirmation", Map.of()));
        taken(anybody.post("/public/v1/applications/" + link + "/confirmation", Map.of()));

        var only = list(taken(tenant.get("/applications")).path("items"));
        assertThat(only).hasSize(1);
        var id = only.getFirst().path("id").asString();
        assertThat(only.getFirst().path("fit").asInt()).isEqualTo(75);
        assertThat(Exported.csv(tenant, "applications", "&state=waiting")).contains("Lindqvist Cloud", email);
        assertThat(Exported.csv(tenant, "applications", "&state=declined")).doesNotContain("Lindqvist Cloud");
        var whole = taken(tenant.get("/applications/" + id));
        assertThat(whole.at("/fit/lines/1/outcome").asString()).isEqualTo("missing");
        assertThat(whole.at("/fit/lines/1/why").asString()).isEqualTo("Says no; wanted is yes");

        Refusals.isRefused(accept(id), "not looked into", 409, "application-is-decided", "");
        taken(tenant.rest().put("/api/v1/applications/" + id + "/checklist/0", Map.of("done", true, "note", "HRB 1")));
        taken(tenant.post("/applications/" + id + "/question", Map.of("words", "Who are your references?")));
        assertThat(taken(anybody.get("/public/v1/applications/" + link))
                        .path("question")
                        .asString())
                .isEqualTo("Who are your references?");
        taken(anybody.post("/public/v1/applications/" + link + "/answer", Map.of("words", "Two banks")));
        var accepted = taken(accept(id));
        assertThat(accepted.path("state").asString()).isEqualTo("accepted");
        var partner = accepted.path("partner").asString();
        var record = taken(tenant.get("/partners/" + partner));
        assertThat(record.path("code").asString()).isEqualTo("lindqvist-cloud");
        assertThat(record.path("website").asString()).isEqualTo("https://lindqvist-cloud.example");
        assertThat(taken(tenant.get("/partners/" + partner + "/enrolments"))
                        .at("/items/0/program")
                        .asString())
                .isEqualTo(PROGRAM);
        var fit = taken(tenant.get("/partners/" + partner + "/fit"));
        assertThat(fit.at("/items/0/program").asString()).isEqualTo(PROGRAM);
        assertThat(fit.at("/items/0/fit/score").asInt()).isEqualTo(75);
        assertThat(fit.at("/items/0/fit/lines/1/why").asString()).isEqualTo("Says no; wanted is yes");
        assertThat(taken(tenant.get("/members?partner=" + partner)).toString()).isNotEmpty();
        Refusals.isRefused(accept(id), "twice", 409, "application-is-decided", "");
        assertThat(taken(anybody.get("/public/v1/applications/" + link))
                        .path("state")
                        .asString())
                .isEqualTo("accepted");
    }

    @Test
    void programsAreKeptOutAndToldNothing() {
        var closed = anybody.get(form());
        assertThat(closed.status()).isEqualTo(404);
        assertThat(anybody.get("/public/v1/programs/nothing/form").body().path("detail"))
                .isEqualTo(closed.body().path("detail"));
        recruit();
        var token = taken(anybody.get(form())).path("token").asString();
        // Letters of the run before may still lie in the mailbox.
        var email = "fast-" + UUID.randomUUID() + "@" + tenant.slug() + ".example";
        Refusals.isRefused(handIn(token, said("Too Fast", email), ""), "too fast", 429, "sent-too-fast", "");
        Refusals.isRefused(handIn("forged", said("Forged", email), ""), "forged", 409, "stale-form", "");
        TestClock.ahead(Duration.ofSeconds(30));
        assertThat(handIn(token, said("Trapped", email), "a name").status()).isEqualTo(202);
        assertThat(handIn(token, said("First", email), "").status()).isEqualTo(202);
        assertThat(handIn(token, said("Second", email), "").status()).isEqualTo(202);
        var standing = taken(anybody.get("/public/v1/applications/" + link(email)));
        assertThat(standing.at("/applicant/company").asString()).isEqualTo("First");
        TestClock.ahead(Duration.ofHours(25));
        Refusals.isRefused(handIn(token, said("Stale", email), ""), "a day later", 409, "stale-form", "");
        assertThat(anybody.get("/public/v1/applications/" + "0".repeat(36)).status())
                .isEqualTo(404);
        assertThat(handIn(token, said("x".repeat(1_000_000), email), "").status())
                .isEqualTo(413);
        assertThat(Harness.rest("localhost", "").get(form()).status()).isEqualTo(404);
    }

    @Test
    void whateverIsKnownTheAnswerIsTheSame() {
        recruit();
        tenant.partner("lindqvist-cloud");
        var known = handIn(given(), said("lindqvist-cloud", "a@" + tenant.slug() + ".example"), "");
        var unknown = handIn(given(), said("Nobody Knows", "b@" + tenant.slug() + ".example"), "");
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.body().toString().replace("a@", ""))
                .isEqualTo(unknown.body().toString().replace("b@", ""));
        var missing = handIn(given(), Map.of("company", "Half", "email", "half@half.example"), "");
        Refusals.isRefused(missing, "half", 422, "unclear-application", "/website");
    }

    @Test
    void whatIsTheSameCompanyIsMergedAndTakenApartAgain() {
        recruit();
        var partner = taken(tenant.post("/partners", Map.of("code", "lindqvist", "name", "Lindqvist Cloud AB")))
                .path("id")
                .asString();
        var id = taken(tenant.post(
                        "/applications",
                        Map.of(
                                "program",
                                PROGRAM,
                                "applicant",
                                said("Lindqvist Cloud", "maja@lindqvist-cloud.example"))))
                .path("id")
                .asString();
        var alike = taken(tenant.get("/applications/" + id)).path("alike");
        assertThat(alike.path(0).path("id").asString()).isEqualTo(partner);
        var into = Map.of("kind", "partner", "id", partner);
        assertThat(list(taken(tenant.post("/applications/" + id + "/merger/preview", into))
                                .path("changes"))
                        .stream()
                        .map(JsonNode::asString))
                .contains("The country becomes DE.", "It is also Reseller.");
        taken(tenant.post("/applications/" + id + "/merger", into));
        assertThat(taken(tenant.get("/partners/" + partner)).path("country").asString())
                .isEqualTo("DE");
        assertThat(list(taken(tenant.get("/partners/" + partner + "/contacts")).path("items")))
                .hasSize(1);
        taken(tenant.send("DELETE", "/applications/" + id + "/merger", "", "", Map.of()));
        assertThat(taken(tenant.get("/partners/" + partner)).path("country").asString(""))
                .isEmpty();
        assertThat(list(taken(tenant.get("/partners/" + partner + "/contacts")).path("items")))
                .isEmpty();
        assertThat(taken(tenant.get("/applications/" + id))
                        .at("/application/state")
                        .asString())
                .isEqualTo("waiting");
    }

    @Test
    void takingAMergerBackLeavesAContactThatSomebodyChangedSince() {
        recruit();
        var partner = tenant.partner("changed-since");
        var id = entered("Changed Since", "maja@changed-since.example");
        taken(tenant.post("/applications/" + id + "/merger", Map.of("kind", "partner", "id", partner)));
        var contacts = "/partners/" + partner + "/contacts";
        var contact = list(taken(tenant.get(contacts)).path("items")).getFirst();
        Map<String, Object> more =
                Map.of("name", "Maja L.", "email", "maja@changed-since.example", "phone", "+49 30 1");
        var path = contacts + "/" + contact.path("id").asString();
        write("/api/v1" + path, more);
        taken(tenant.send("DELETE", "/applications/" + id + "/merger", "", "", Map.of()));
        assertThat(taken(tenant.get(contacts)).toString()).contains("Maja L.");
        assertThat(taken(tenant.get("/applications/" + id)).toString())
                .contains("Maja L. was changed since and stays a contact");
    }

    @Test
    void aLetterGoesToAnotherAddressUntilItIsConfirmed() {
        recruit();
        var wrong = "wrong-" + UUID.randomUUID() + "@" + tenant.slug() + ".example";
        var right = "right-" + UUID.randomUUID() + "@" + tenant.slug() + ".example";
        var token = given();
        assertThat(handIn(token, said("Typing Error", wrong), "").status()).isEqualTo(202);
        var first = link(wrong);
        assertThat(again(token, "nowhere").status()).isEqualTo(422);
        assertThat(again(token, right).status()).isEqualTo(202);
        assertThat(anybody.get("/public/v1/applications/" + first).status()).isEqualTo(404);
        var link = link(right);
        taken(anybody.post("/public/v1/applications/" + link + "/confirmation", Map.of()));
        assertThat(again(token, wrong).status()).isEqualTo(202);
        var standing = taken(anybody.get("/public/v1/applications/" + link));
        assertThat(standing.at("/applicant/email").asString()).isEqualTo(right);
        assertThat(standing.path("state").asString()).isEqualTo("waiting");
    }

    private Reply again(String token, String email) {
        return anybody.post("/public/v1/programs/" + PROGRAM + "/letters", Map.of("token", token, "email", email));
    }

    @Test
    void aProspectStaysWithWhatItHandedInWhileThatIsOpenAndIsWonWhereAMergerLeads() {
        recruit();
        var dropped = prospect("Keen Dropped");
        taken(tenant.rest()
                .put(
                        "/api/v1/prospects/" + dropped + "/state",
                        Map.of("state", "dropped", "reason", "Too small for us")));
        var first = entered("Keen Dropped", "one@keen-dropped.example");
        var second = entered("Keen Dropped", "two@keen-dropped.example");
        var seen = taken(tenant.get("/prospects/" + dropped)).toString();
        assertThat(seen).contains(first, "Too small for us").doesNotContain(second);
        var into = Map.of("kind", "application", "id", second);
        taken(tenant.post("/applications/" + first + "/merger", into));
        assertThat(won()).isZero();
        taken(tenant.rest()
                .put("/api/v1/applications/" + second + "/checklist/0", Map.of("done", true, "note", "HRB 2")));
        taken(accept(second));
        assertThat(won()).isEqualTo(1);
    }

    private String prospect(String name) {
        var website = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        return taken(tenant.post("/prospects", Map.of("name", name, "website", website, "source", "event")))
                .path("id")
                .asString();
    }

    private long won() {
        return list(taken(tenant.get("/prospects/costs")).path("items")).stream()
                .mapToLong(each -> each.path("accepted").asLong())
                .sum();
    }

    @Test
    void anotherProfileComparesThoseAnewWhoWait() {
        recruit();
        var open = entered("Waiting", "waits@waiting.example");
        var closed = entered("Declined", "no@declined.example");
        taken(tenant.post("/applications/" + closed + "/decline", Map.of("reason", "Too far away")));
        change("ideal-profile", Map.of("criteria", List.of(wish("Is certified", 10, "certified", "yes"))));
        assertThat(taken(tenant.get("/applications/" + open)).at("/fit/score").asInt())
                .isZero();
        assertThat(taken(tenant.get("/applications/" + open)).at("/fit/profile").asInt())
                .isEqualTo(2);
        assertThat(taken(tenant.get("/applications/" + closed)).at("/fit/score").asInt())
                .isEqualTo(75);
        assertThat(taken(tenant.get("/applications/" + closed))
                        .at("/fit/profile")
                        .asInt())
                .isEqualTo(1);
    }

    private void recruit() {
        change(
                "application-form",
                Map.of(
                        "open",
                        true,
                        "questions",
                        List.of(
                                Map.of("code", "certified", "words", "Certified?", "type", "yes-no", "required", true),
                                Map.of(
                                        "code",
                                        "which",
                                        "words",
                                        "In what?",
                                        "type",
                                        "text",
                                        "required",
                                        true,
                                        "when",
                                        Map.of("question", "certified", "isOneOf", List.of("yes"))))));
        change(
                "ideal-profile",
                Map.of(
                        "criteria",
                        List.of(
                                wish("Sells in DACH", 30, "country", "DACH"),
                                wish("Is certified", 10, "certified", "yes"))));
        change("due-diligence", Map.of("items", List.of(Map.of("words", "Register of companies", "required", true))));
    }

    private static Map<String, Object> wish(String words, int weight, String answer, String value) {
        return Map.of("words", words, "weight", weight, "answer", answer, "oneOf", List.of(value));
    }

    private void change(String what, Map<String, Object> body) {
        write("/api/v1/program/" + PROGRAM + "/recruiting/" + what, body);
    }

    /** On top of what stands there. */
    private void write(String path, Map<String, Object> body) {
        var seen = tenant.rest().get(path);
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        var json = JsonMapper.shared().writeValueAsString(body);
        taken(tenant.rest().send("PUT", path, "application/json", json, Map.of("If-Match", tag)));
    }

    private String entered(String company, String email) {
        return taken(tenant.post("/applications", Map.of("program", PROGRAM, "applicant", said(company, email))))
                .path("id")
                .asString();
    }

    private static String form() {
        return "/public/v1/programs/" + PROGRAM + "/form";
    }

    /** A token that is old enough. */
    /** A form that somebody has had time to fill in. */
    private String given() {
        var token = taken(anybody.get(form())).path("token").asString();
        ahead = ahead.plusSeconds(30);
        TestClock.ahead(ahead);
        return token;
    }

    private Reply handIn(String token, Map<String, Object> said, String trap) {
        return anybody.post(
                "/public/v1/programs/" + PROGRAM + "/applications",
                Map.of("token", token, "applicant", said, "nickname", trap));
    }

    private static Map<String, Object> said(String company, String email) {
        var domain = company.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        return Map.of(
                "company",
                company,
                "website",
                domain,
                "country",
                "DE",
                "contact",
                "Maja Lindqvist",
                "email",
                email,
                "types",
                List.of("reseller"),
                "answers",
                Map.of("certified", List.of("no")));
    }

    private Reply accept(String id) {
        return tenant.post("/applications/" + id + "/acceptance", Map.of("message", "Welcome"));
    }

    /** What the newest letter to an address leads to, once it has come. */
    private String link(String email) {
        for (int tries = 0; tries < 600; tries++) {
            var found = LETTER.matcher(page("/mailbox"))
                    .results()
                    .filter(letter -> letter.group(2).contains(email))
                    .flatMap(letter -> LINK.matcher(page(letter.group(1))).results())
                    .map(match -> match.group(1))
                    .findFirst();
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("No letter came to " + email);
    }

    private static String page(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + Harness.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
