package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Plans with partners: begun by what happens, ticked off by people and by what happens, and what follows from their end. */
abstract class PlanExamples {

    private static final String PROGRAM = "partnership-levels";

    private final TestTenant tenant = TestTenant.open(PROGRAM);

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    private static Map<String, Object> task(String key, String owner, String kind, List<String> after) {
        return Map.of("key", key, "title", "Do " + key, "owner", owner, "days", 3, "kind", kind, "after", after);
    }

    private void template(String code, List<String> types, List<Map<String, Object>> tasks) {
        taken(tenant.rest()
                .put("/api/v1/plan-templates/" + code, Map.of("name", "Plan " + code, "types", types, "tasks", tasks)));
    }

    private String onboarding(String code, String type) {
        var id = taken(tenant.post(
                        "/partners", Map.of("code", code, "name", code, "state", "onboarding", "types", List.of(type))))
                .path("id")
                .asString();
        tenant.enrol(id, PROGRAM, "2026-01-01", "silver from 2026-01-01");
        return id;
    }

    private JsonNode plan(String partner) {
        return taken(tenant.get("/partners/" + partner + "/plans"))
                .path("items")
                .path(0);
    }

    private static JsonNode task(JsonNode plan, String key) {
        return list(plan.path("tasks")).stream()
                .filter(each -> each.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String at(JsonNode plan, String key, String verb) {
        return "/plans/" + plan.path("id").asString() + "/tasks/"
                + task(plan, key).path("id").asString() + "/" + verb;
    }

    @Test
    void aPlanBeginsWithTheOnboardingAndItsEndSpeaksForBeingActive() {
        template(
                "sellers",
                List.of("reseller"),
                List.of(
                        task("call", "PARTNER_MANAGER", "manual", List.of()),
                        task("team", "PARTNER_ADMINISTRATOR", "manual", List.of("call")),
                        task("register", "PARTNER_SELLER", "registration", List.of("team")),
                        task("sell", "PARTNER_SELLER", "sale", List.of("register"))));
        template("everybody", List.of(), List.of(task("call", "PARTNER_MANAGER", "manual", List.of())));
        for (var side : List.of("vendor", "partner"))
            taken(tenant.post(
                    "/promises",
                    Map.of(
                            "name",
                            "Tasks of the " + side,
                            "occasion",
                            "plan." + side + "-task",
                            "terms",
                            Map.of("steps", List.of()),
                            "active",
                            true)));
        var brought = ImportedFile.upload(tenant, "partners", "Code,Name,State,Types\nteal,Teal,onboarding,reseller\n");
        brought.check();
        brought.committed(false);
        assertThat(list(taken(tenant.get("/clocks")).path("items"))).hasSize(4);
        assertThat(brought.undone().at("/undone/removed").asLong()).isEqualTo(1);
        var partner = onboarding("merlin", "reseller");
        var persona = Map.of(
                "name", "First steps of sellers",
                "purpose", "persona",
                "persona", "sales",
                "types", List.of("isv"),
                "tasks", List.of(task("kit", "PARTNER_SELLER", "manual", List.of())));
        taken(tenant.rest().put("/api/v1/plan-templates/isv-sellers", persona));
        var dunlin = onboarding("dunlin", "isv");
        assertThat(plan(dunlin).path("template").asString()).isEqualTo("everybody");
        Sellers.of(tenant, dunlin);
        await(() ->
                taken(tenant.get("/partners/" + dunlin + "/plans")).toString().contains("isv-sellers"));
        var begun = plan(partner);
        assertThat(begun.path("template").asString()).isEqualTo("sellers");
        assertThat(begun.path("percent").asInt()).isZero();
        assertThat(LocalDate.parse(task(begun, "call").path("due").asString()))
                .isAfter(LocalDate.parse(begun.path("from").asString()).plusDays(2));

        var theirs = Sellers.administrator(tenant, partner);
        Refusals.isRefused(
                theirs.post("/api/v1" + at(begun, "call", "done"), Map.of()), "the vendor's", 403, "not-your-task", "");
        Refusals.isRefused(
                theirs.post("/api/v1" + at(begun, "team", "done"), Map.of()), "too early", 409, "task-waits", "");
        Refusals.isRefused(tenant.post(at(begun, "sell", "done"), Map.of()), "by hand", 409, "ticked-by-itself", "");
        taken(tenant.post(at(begun, "call", "done"), Map.of("note", "A good talk")));
        taken(theirs.post("/api/v1" + at(begun, "team", "done"), Map.of()));
        assertThat(plan(partner).path("percent").asInt()).isEqualTo(50);

        taken(Sellers.of(tenant, partner)
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "accountUrl", "first.example",
                                "customerName", "First Works",
                                "buyerRole", "Head of IT",
                                "problem", "Too slow",
                                "meetingOn", "2030-12-24",
                                "motion", "resell")));
        var registered = task(plan(partner), "register");
        assertThat(registered.path("state").asString()).isEqualTo("done");
        assertThat(registered.path("byItself").asBoolean()).isTrue();

        tenant.product("ENT", "enterprise");
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        tenant.record(tenant.sale("merlin", "resell", today, line("ENT", "100.00", "EUR")));
        await(() -> plan(partner).path("state").asString().equals("finished"));
        var proposed = taken(tenant.get("/proposed-moves")).path("items").path(0);
        assertThat(proposed.path("partner").asString()).isEqualTo(partner);
        assertThat(proposed.path("to").asString()).isEqualTo("active");
        var accept = "/proposed-moves/" + proposed.path("id").asString() + "/acceptance";
        assertThat(taken(tenant.post(accept, Map.of())).path("state").asString())
                .isEqualTo("accepted");
        Refusals.isRefused(tenant.post(accept, Map.of()), "twice", 409, "move-proposal-is-decided", "");
        assertThat(taken(tenant.get("/partners/" + partner)).path("state").asString())
                .isEqualTo("active");
        assertThat(taken(tenant.get("/plans/ramps")).path("items").toString()).contains("Reseller");
        assertThat(list(taken(tenant.get("/clocks?partner=" + partner)).path("items")))
                .extracting(each -> each.path("side").asString() + " "
                        + each.path("standing").asString())
                .containsExactlyInAnyOrder("VENDOR KEPT", "PARTNER KEPT", "PARTNER KEPT", "PARTNER KEPT");
        assertThat(list(taken(theirs.get("/api/v1/clocks")).path("items")))
                .extracting(each -> each.path("page").asString())
                .containsOnly("portal/onboarding");
    }

    @Test
    void tasksThatWaitForEachOtherAreRefused() {
        var said = Map.of(
                "name",
                "A circle",
                "tasks",
                List.of(
                        task("one", "PARTNER_MANAGER", "manual", List.of("two")),
                        task("two", "PARTNER_MANAGER", "manual", List.of("one"))));
        Refusals.isRefused(
                tenant.rest().put("/api/v1/plan-templates/circle", said),
                "a circle",
                422,
                "unclear-plan",
                "/tasks/0/after");
    }

    @Test
    void aTemplateIsWrittenInVersionsAndWhatRunsKeepsItsOwn() {
        template("basics", List.of(), List.of(task("call", "PARTNER_MANAGER", "manual", List.of())));
        var partner = onboarding("siskin", "isv");
        var seen = tenant.get("/plan-templates/basics");
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        var next =
                "{\"name\":\"Plan basics\",\"tasks\":[{\"key\":\"mail\",\"title\":\"Write\",\"owner\":\"PARTNER_MANAGER\",\"days\":1}]}";
        assertThat(taken(tenant.send("PUT", "/plan-templates/basics", "application/json", next, tag))
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(tenant.send("PUT", "/plan-templates/basics", "application/json", next, tag)
                        .status())
                .isEqualTo(412);
        assertThat(plan(partner).path("version").asInt()).isEqualTo(1);
        assertThat(task(plan(partner), "call").path("title").asString()).isEqualTo("Do call");
    }

    @Test
    void aTaskIsSkippedWithAReasonAndGivenToSomebodyElse() {
        template(
                "two",
                List.of(),
                List.of(
                        task("call", "PARTNER_MANAGER", "manual", List.of()),
                        task("sell", "PARTNER_SELLER", "sale", List.of())));
        var partner = onboarding("linnet", "isv");
        var begun = plan(partner);
        Refusals.isRefused(
                tenant.post(at(begun, "sell", "skipping"), Map.of("reason", " ")),
                "no reason",
                422,
                "unclear-plan",
                "/reason");
        taken(tenant.post(at(begun, "sell", "skipping"), Map.of("reason", "It delivers and does not sell")));
        assertThat(plan(partner).path("percent").asInt()).isEqualTo(50);
        var path = "/api/v1/plans/" + begun.path("id").asString() + "/tasks/"
                + task(begun, "call").path("id").asString();
        var given = Map.of(
                "title",
                "Call them",
                "owner",
                "SALES",
                "due",
                begun.path("from").asString());
        assertThat(task(taken(tenant.rest().put(path, given)), "call")
                        .path("owner")
                        .asString())
                .isEqualTo("SALES");
        var nobody = Map.of(
                "title", "Call them",
                "owner", "SALES",
                "member", "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
                "due", begun.path("from").asString());
        Refusals.isRefused(tenant.rest().put(path, nobody), "nobody", 422, "unclear-plan", "/member");
    }

    @Test
    void whereNobodyIsThereWhoOwnsATaskTheManagersAreTold() {
        template("alone", List.of(), List.of(task("sell", "PARTNER_SELLER", "manual", List.of())));
        onboarding("pipit", "isv");
        TestClock.ahead(Duration.ofDays(30));
        await(() -> taken(tenant.get("/notices"))
                .toString()
                .contains("nobody is there who is partner seller. Give it to somebody else."));
    }

    @Test
    void nothingIsHandedInForWhatTheVendorSkipped() {
        template(
                "waived",
                List.of("msp"),
                List.of(
                        task("sign", "PARTNER_ADMINISTRATOR", "document", List.of()),
                        task("call", "PARTNER_MANAGER", "manual", List.of())));
        var partner = onboarding("whinchat", "msp");
        var begun = plan(partner);
        taken(tenant.post(at(begun, "sign", "skipping"), Map.of("reason", "Signed last year")));
        var late = Sellers.administrator(tenant, partner)
                .send(
                        "POST",
                        "/api/v1" + at(begun, "sign", "document") + "?name=signed.txt",
                        "application/octet-stream",
                        "Signed by us",
                        Map.of());
        Refusals.isRefused(late, "skipped", 409, "task-is-closed", "");
        assertThat(task(plan(partner), "sign").path("note").asString()).isEqualTo("Signed last year");
        assertThat(taken(tenant.get("/partners/" + partner + "/documents"))
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void aDocumentIsHandedInByThePartnerAndStandsOnItsRecord() {
        template("paper", List.of(), List.of(task("sign", "PARTNER_ADMINISTRATOR", "document", List.of())));
        var partner = onboarding("dipper", "isv");
        var theirs = Sellers.administrator(tenant, partner);
        var begun = plan(partner);
        var done = taken(theirs.send(
                "POST",
                "/api/v1" + at(begun, "sign", "document") + "?name=signed.txt",
                "application/octet-stream",
                "Signed by us",
                Map.of()));
        assertThat(task(done, "sign").path("state").asString()).isEqualTo("done");
        assertThat(taken(tenant.get("/partners/" + partner + "/documents")).toString())
                .contains("Do sign", "signed.txt");
    }
}
