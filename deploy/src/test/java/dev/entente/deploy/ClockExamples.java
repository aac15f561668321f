package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Promises in time: made, started by what partners do, paused, kept and missed, and measured for both sides to read. */
abstract class ClockExamples {

    private static final Map<String, Object> WEEK =
            Map.of("monday", List.of("09:00-12:00", "13:00-17:00"), "friday", List.of("09:00-17:00"));

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest bright = seller("brightwater");
    private final Rest quick = seller("quicksilver");

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void anAnswerThatComesInTimeIsKeptAndBothSidesReadIt() {
        var promise = promise("In time", "registration.answer", within(3, "days"), List.of());
        var id = register("osprey.example", "Osprey Rail");
        var clock = clock(promise);
        assertThat(clock.path("standing").asString()).isEqualTo("RUNNING");
        assertThat(clock.path("subject").asString()).contains("Osprey Rail");
        assertThat(clock.path("page").asString()).isEqualTo("registrations/" + id);
        var path = "/api/v1/clocks/" + clock.path("id").asString();
        assertThat(taken(bright.get(path)).path("page").asString()).isEqualTo("portal/registrations/" + id);
        assertThat(quick.get(path).status()).isEqualTo(404);

        isRefused(tenant.rest().post(path + "/pause", Map.of()), "no reason", 422, "unclear-pause", "/because");
        assertThat(bright.post(path + "/pause", Map.of("because", "We are slow"))
                        .status())
                .isEqualTo(403);
        taken(tenant.rest().post(path + "/pause", Map.of("because", "Osprey merges with Heron")));
        assertThat(taken(bright.get(path)).path("because").asString()).isEqualTo("Osprey merges with Heron");
        TestClock.ahead(Duration.ofDays(9));
        assertThat(taken(tenant.rest().get(path)).path("standing").asString()).isEqualTo("PAUSED");
        var resumed = taken(tenant.rest().post(path + "/resumption", Map.of()));
        assertThat(Instant.parse(resumed.path("dueAt").asString()))
                .isEqualTo(Instant.parse(clock.path("dueAt").asString()).plus(Duration.ofDays(9)));
        taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
        assertThat(taken(tenant.rest().get(path)).path("standing").asString()).isEqualTo("KEPT");
        isRefused(tenant.rest().post(path + "/resumption", Map.of()), "over", 409, "clock-is-over", "");

        var seen = line(taken(bright.get("/api/v1/clocks/compliance?quarter=" + quarter(Duration.ofDays(9)))), promise);
        assertThat(seen.at("/everybody/kept").asLong()).isEqualTo(1);
        assertThat(seen.at("/partner/of").asLong()).isEqualTo(1);
        var others =
                line(taken(quick.get("/api/v1/clocks/compliance?quarter=" + quarter(Duration.ofDays(9)))), promise);
        assertThat(others.at("/everybody/kept").asLong()).isEqualTo(1);
        assertThat(others.at("/partner/of").asLong()).isZero();
        assertThat(list(taken(tenant.get("/audit?action=clock.resumed")).path("items")))
                .isNotEmpty();
        var file = tenant.rest().get("/api/v1/clocks/export?standing=kept");
        assertThat(file.status()).isEqualTo(200);
    }

    @Test
    void whoeverSetsAWorkspaceUpMakesTheUsualPromises() {
        taken(tenant.rest().put("/api/v1/setup", Map.of("starter", "referral")));
        taken(tenant.post("/setup?word=As+it+comes", Map.of()));
        register("dipper.example", "Dipper Dairy");
        assertThat(list(taken(tenant.get("/clocks")).path("items")))
                .extracting(each -> each.path("occasion").asString())
                .contains("registration.answer");
    }

    @Test
    void whatIsOverdueIsToldAndEscalatedAndStaysMissed() {
        var step = Map.of("after", within(2, "hours"), "tells", List.of("ADMINISTRATOR", "PARTNER_SELLER"));
        var promise = promise("Soon", "registration.answer", within(4, "hours"), List.of(step));
        var id = register("falcon.example", "Falcon Freight");
        TestClock.ahead(Duration.ofMinutes(190));
        await(() -> told(tenant.rest(), "Due soon: Soon"));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("SOON");
        TestClock.ahead(Duration.ofMinutes(245));
        await(() -> told(tenant.rest(), "Overdue: Soon"));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("OVERDUE");
        TestClock.ahead(Duration.ofMinutes(365));
        await(() -> told(bright, "Still overdue: Soon"));
        var path = "/api/v1/clocks/" + clock(promise).path("id").asString();
        isRefused(
                tenant.rest().post(path + "/pause", Map.of("because", "It is late")),
                "late",
                409,
                "clock-is-overdue",
                "");
        taken(tenant.post("/registrations/" + id + "/decline", Map.of("reason", "We sell to them ourselves")));
        var missed = taken(tenant.rest().get(path));
        assertThat(missed.path("standing").asString()).isEqualTo("MISSED");
        assertThat(missed.path("escalated").asInt()).isEqualTo(1);
        var kept = line(taken(tenant.get("/clocks/compliance?quarter=" + quarter(Duration.ofMinutes(365)))), promise);
        assertThat(kept.at("/everybody/kept").asLong()).isZero();
        assertThat(kept.at("/everybody/of").asLong()).isEqualTo(1);
        assertThat(kept.at("/everybody/medianSeconds").asLong())
                .isBetween(
                        Duration.ofMinutes(365).toSeconds(),
                        Duration.ofMinutes(380).toSeconds());
    }

    @Test
    void theSummaryOfACallIsDueSoManyHoursAfterItAndKeptByHandingItIn() {
        var promise = promise("Summary", "registration.summary", within(24, "hours"), List.of());
        var id = register("wren.example", "Wren");
        var claim = Map.of(
                "accountUrl", "wren.example",
                "customerName", "Wren",
                "buyerRole", "Head of IT",
                "problem", "Too slow",
                "meetingOn", "2031-03-12",
                "meetingAt", "15:00",
                "motion", "resell");
        taken(bright.put("/api/v1/registrations/" + id + "/claim", Map.of("claim", claim)));
        var approved = taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
        assertThat(clock(promise).path("dueAt").asString()).isEqualTo("2031-03-13T15:00:00Z");
        var met = Map.of("on", approved.at("/protection/from").asString(), "note", "They need it by May");
        taken(bright.post("/api/v1/registrations/" + id + "/meetings", met));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("RUNNING");
        // The call is today after all: its summary is waited for from then on, and what is handed in now is it.
        var next = new HashMap<String, Object>(met);
        next.put("next", Map.of("on", met.get("on")));
        taken(bright.post("/api/v1/registrations/" + id + "/meetings", next));
        taken(bright.post("/api/v1/registrations/" + id + "/meetings", met));
        assertThat(list(taken(tenant.get("/clocks?promise=" + promise)).path("items")))
                .extracting(each -> each.path("standing").asString())
                .containsExactlyInAnyOrder("DROPPED", "KEPT");
    }

    @Test
    void aDealThatIsHandedOverIsSummedUpByTheOneSideAndCalledByTheOther() {
        var summary = promise("Handed", "handoff.summary", within(48, "hours"), List.of());
        var call = promise("Called", "handoff.call", within(5, "business-days"), List.of());
        assertThat(due(written("As published", "handoff.summary", within(48, "hours"), List.of())))
                .contains("2026-03-06T10:00:00Z");
        assertThat(due(written("As published", "handoff.call", within(5, "business-days"), List.of())))
                .contains("2026-03-12T00:00:00Z");

        var amount = Map.of("value", "9000.00", "unit", "EUR");
        var deal = taken(tenant.post(
                        "/deals",
                        Map.of(
                                "customer",
                                Map.of("name", "Siskin Silos", "domain", "siskin.example"),
                                "name",
                                "Three silos",
                                "motion",
                                "resell",
                                "amount",
                                amount)))
                .at("/deal/id")
                .asString();
        var id = register("siskin.example", "Siskin Silos");
        taken(tenant.post("/registrations/" + id + "/approval", Map.of("deal", deal)));
        var handed = list(taken(bright.get("/api/v1/hand-offs?deal=" + deal)).path("items"))
                .getFirst();
        var path = "/api/v1/hand-offs/" + handed.path("id").asString();
        assertThat(quick.get(path).status()).isEqualTo(404);
        assertThat(clock(summary).path("standing").asString()).isEqualTo("RUNNING");
        await(() -> told(bright, "Handed to you: "));

        isRefused(bright.put(path + "/summary", Map.of("words", "Ours")), "the giver's", 403, "not-your-part", "");
        isRefused(tenant.rest().put(path + "/summary", Map.of()), "empty", 422, "unclear-hand-off", "/words");
        taken(tenant.rest().put(path + "/summary", Map.of("words", "Speak to Jo, who buys")));
        assertThat(clock(summary).path("standing").asString()).isEqualTo("KEPT");
        isRefused(bright.put(path + "/call", Map.of("on", "2020-01-01")), "before it", 422, "unclear-hand-off", "/on");
        var today = handed.path("handedAt").asString().substring(0, 10);
        var called = taken(bright.put(path + "/call", Map.of("on", today, "note", "They begin in May")));
        assertThat(called.path("summary").asString()).isEqualTo("Speak to Jo, who buys");
        assertThat(clock(call).path("standing").asString()).isEqualTo("KEPT");
        assertThat(list(taken(tenant.get("/hand-offs?standing=waiting&deal=" + deal))
                        .path("items")))
                .isEmpty();
    }

    @Test
    void aFileThatNamesAnotherPartnerForADealHandsItOver() {
        led("quicksilver", "48000");
        led("brightwater", "48000");
        assertThat(handed(bright, "waiting")).hasSize(1);
        led("quicksilver", "49000");
        assertThat(handed(bright, "over")).hasSize(1);
        assertThat(handed(quick, "waiting")).hasSize(1);
    }

    private static List<JsonNode> handed(Rest partner, String standing) {
        return list(taken(partner.get("/api/v1/hand-offs?standing=" + standing)).path("items"));
    }

    private void led(String partner, String amount) {
        var header = "Opportunity id,Deal name,Account,Partner,Motion,Stage,Amount,Close date\n";
        var row = "OPP-1,Silos,Siskin Silos," + partner + ",resell,proposal," + amount + ",\n";
        var file = ImportedFile.upload(tenant, "deals", header + row);
        file.check();
        file.committed(false);
    }

    private List<String> due(Map<String, Object> promise) {
        var examples =
                taken(tenant.post("/promises/example", Map.of("promise", promise, "begins", "2026-03-04T10:00:00Z")));
        return list(examples.path("items")).stream()
                .map(each -> each.path("due").asString())
                .toList();
    }

    @Test
    void anApplicationIsAnsweredInTimeWhichPartnersReadInSumsAlone() {
        var promise = promise("Applied", "application.answer", within(3, "business-days"), List.of());
        var applicant = Map.of(
                "company", "Redstart Retail",
                "website", "redstart.example",
                "country", "FR",
                "contact", "Rae Redstart",
                "email", "rae@redstart.example",
                "types", List.of("reseller"));
        var entered =
                taken(tenant.post("/applications", Map.of("program", "partnership-levels", "applicant", applicant)));
        var id = entered.at("/application/id").asString(entered.path("id").asString());
        var clock = clock(promise);
        assertThat(clock.path("page").asString()).isEqualTo("applications/" + id);
        assertThat(clock.has("partnerId")).isFalse();
        assertThat(bright.get("/api/v1/clocks/" + clock.path("id").asString()).status())
                .isEqualTo(404);
        taken(tenant.post("/applications/" + id + "/question", Map.of("words", "Who are your references?")));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("PAUSED");
        taken(tenant.post("/applications/" + id + "/decline", Map.of("reason", "Too far away")));
        var seen = line(taken(bright.get("/api/v1/clocks/compliance")), promise);
        assertThat(seen.at("/everybody/kept").asLong()).isEqualTo(1);
        assertThat(seen.at("/partner/of").asLong()).isZero();
    }

    @Test
    void whatIsTakenBackIsNeitherKeptNorMissed() {
        var promise = promise("Dropped", "registration.answer", within(3, "days"), List.of());
        var id = register("heron.example", "Heron Harbour");
        taken(bright.post("/api/v1/registrations/" + id + "/withdrawal", Map.of("reason", "It came to nothing")));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("DROPPED");
        assertThat(line(taken(tenant.get("/clocks/compliance")), promise)
                        .at("/everybody/of")
                        .asLong())
                .isZero();
    }

    @Test
    void whatRunsForAPromiseThatIsTakenBackEnds() {
        var promise = promise("Taken back", "registration.answer", within(3, "days"), List.of());
        register("osprey.example", "Osprey Ovens");
        assertThat(clock(promise).path("standing").asString()).isEqualTo("RUNNING");
        var path = "/api/v1/promises/" + promise;
        var seen = tenant.rest().get(path);
        var written = (ObjectNode) seen.body().path("promise");
        written.put("active", false);
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        taken(tenant.rest().send("PUT", path, "application/json", written.toString(), tag));
        assertThat(clock(promise).path("standing").asString()).isEqualTo("DROPPED");
        assertThat(tenant.rest()
                        .send("PUT", path, "application/json", written.toString(), tag)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void ofTwoThatAddACalendarForOneCountryAtOnceOneIsRefused() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(() -> austrian("One"), () -> austrian("Other")));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 422);
        }
    }

    private int austrian(String name) {
        return tenant.post("/calendars", calendar(name, List.of("AT"), WEEK)).status();
    }

    @Test
    void whatStandsBehindAnotherHasNoTimeBeforeTheWayIsFree() {
        var promise = promise("In line", "registration.answer", within(3, "days"), List.of());
        var first = register("kestrel.example", "Kestrel Kilns");
        register(quick, "kestrel.example", "Kestrel Kilns");
        assertThat(standings(quick, promise)).containsExactly("RUNNING");
        taken(tenant.post("/registrations/" + first + "/approval", Map.of()));
        assertThat(standings(bright, promise)).containsExactly("KEPT");
        assertThat(standings(quick, promise)).containsExactly("DROPPED");

        taken(bright.post("/api/v1/registrations/" + first + "/withdrawal", Map.of("reason", "It came to nothing")));
        await(() -> standings(quick, promise).contains("RUNNING"));
        assertThat(standings(quick, promise)).containsExactlyInAnyOrder("RUNNING", "DROPPED");
    }

    @Test
    void whatIsRegisteredWhileAnotherProtectsTheCustomerHasNoClock() {
        var promise = promise("Held", "registration.answer", within(3, "days"), List.of());
        taken(tenant.post("/registrations/" + register("merlin.example", "Merlin Mills") + "/approval", Map.of()));
        register(quick, "merlin.example", "Merlin Mills");
        assertThat(standings(quick, promise)).isEmpty();
    }

    @Test
    void calendarsAreRefusedByTheFieldAndCountedInWhenTheyAreGood() {
        isRefused(
                tenant.post("/calendars", calendar("Never", List.of("FI"), Map.of())),
                "no hours",
                422,
                "calendar-without-hours",
                "/week");
        isRefused(
                tenant.post("/calendars", calendar("Wrong", List.of("FI"), Map.of("monday", List.of("17:00-09:00")))),
                "backwards",
                422,
                "unclear-calendar",
                "/week/monday/0");
        var made = taken(tenant.post("/calendars", calendar("Finland", List.of("FI"), WEEK)));
        assertThat(list(made.path("special"))).isNotEmpty();
        isRefused(
                tenant.post("/calendars", calendar("Finland too", List.of("SE", "FI"), WEEK)),
                "twice",
                422,
                "unclear-calendar",
                "/countries/1");
        var path = "/api/v1/calendars/" + made.path("id").asString();
        assertThat(tenant.rest()
                        .put(path, calendar("Suomi", List.of("FI"), WEEK))
                        .status())
                .isEqualTo(428);
        var wanted = written("Example", "registration.answer", within(2, "business-hours"), List.of());
        var named = new HashMap<>(wanted);
        named.put("calendar", made.path("id").asString());
        // A Friday, half past four in Helsinki: half an hour is left, and Monday begins at nine.
        var example =
                taken(tenant.post("/promises/example", Map.of("promise", named, "begins", "2026-03-06T14:30:00Z")));
        assertThat(example.at("/items/0/due").asString()).isEqualTo("2026-03-09T08:30:00Z");
        var promise = taken(tenant.post("/promises", named)).path("id").asString();
        assertThat(promise).isNotEmpty();
        assertThat(tenant.rest().send("DELETE", path, "", "", Map.of()).status())
                .isEqualTo(409);
    }

    private static Map<String, Object> calendar(String name, List<String> countries, Map<String, ?> week) {
        return Map.of(
                "name",
                name,
                "zone",
                "Europe/Helsinki",
                "countries",
                countries,
                "holidays",
                "FI",
                "week",
                week,
                "days",
                List.of());
    }

    private String promise(String name, String occasion, Map<String, ?> within, List<?> steps) {
        return taken(tenant.post("/promises", written(name, occasion, within, steps)))
                .path("id")
                .asString();
    }

    private static Map<String, Object> written(String name, String occasion, Map<String, ?> within, List<?> steps) {
        var terms = Map.of("within", within, "warning", 75, "steps", steps);
        return Map.of("name", name, "occasion", occasion, "terms", terms, "active", true);
    }

    private static Map<String, Object> within(int amount, String of) {
        return Map.of("amount", amount, "of", of);
    }

    private JsonNode clock(String promise) {
        return list(taken(tenant.get("/clocks?promise=" + promise)).path("items"))
                .getFirst();
    }

    private static JsonNode line(JsonNode compliance, String promise) {
        return list(compliance.path("lines")).stream()
                .filter(each -> each.path("promiseId").asString().equals(promise))
                .findFirst()
                .orElseThrow();
    }

    /** The quarter of the day that it is so far ahead. */
    private static String quarter(Duration ahead) {
        var day = LocalDate.ofInstant(Instant.now().plus(ahead), ZoneOffset.UTC);
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }

    private Rest seller(String code) {
        return Sellers.of(tenant, tenant.partner(code, "partnership-levels", "2023-01-01", "silver from 2025-01-01"));
    }

    private static boolean told(Rest who, String words) {
        return taken(who.get("/api/v1/notices")).toString().contains(words);
    }

    private static List<String> standings(Rest partner, String promise) {
        return list(taken(partner.get("/api/v1/clocks?promise=" + promise)).path("items")).stream()
                .map(each -> each.path("standing").asString())
                .toList();
    }

    private String register(String url, String name) {
        return register(bright, url, name);
    }

    private static String register(Rest partner, String url, String name) {
        var claim = Map.of(
                "accountUrl", url,
                "customerName", name,
                "buyerRole", "Head of IT",
                "problem", "Too slow",
                "meetingOn", "2030-12-24",
                "motion", "resell");
        return taken(partner.post("/api/v1/registrations", claim))
                .path("registration")
                .path("id")
                .asString();
    }
}
