package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases about who holds a customer: found, contested, decided with what follows, appealed and final. */
abstract class ConflictExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String brightId = partner("brightwater");
    private final String quickId = partner("quicksilver");
    private final Rest bright = Sellers.of(tenant, brightId);
    private final Rest quick = Sellers.of(tenant, quickId);

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void twoRegistrationsOfOneCustomerAreACaseThatNeitherPartnerKnowsOf() {
        register(bright, "osprey.example");
        register(quick, "osprey.example");
        var found = found("osprey.example");
        assertThat(found.path("openedBy").asString()).isEqualTo("found");
        assertThat(list(found.path("sides"))).hasSize(2);
        assertThat(list(taken(bright.get("/api/v1/own-conflicts")).path("items")))
                .isEmpty();
        var part = side(found, brightId);
        Refusals.isRefused(bright.get("/api/v1/own-conflicts/" + part), "not told", 404, "unknown-conflict", "");
        ask(id(found));
        var own = taken(bright.get("/api/v1/own-conflicts/" + part));
        assertThat(own.at("/conflict/state").asString()).isEqualTo("asked");
        assertThat(own.toString()).doesNotContain("quicksilver", "Quicksilver", quickId);
        assertThat(quick.get("/api/v1/own-conflicts/" + part).status()).isEqualTo(404);
    }

    /** A case that is opened by itself locks a registration and then takes a number; whoever contests takes the number first. */
    @Test
    void contestingIsDoneAgainAfterItWaitedInACircle() throws Exception {
        var held = register(bright, "kestrel.example");
        taken(approve(held));
        try (var others = Harness.admin();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            others.setAutoCommit(false);
            execute(others, "select from registration where id = '" + held + "' for update");
            var waiting = register(quick, "kestrel.example");
            var contested = threads.submit(() -> contest(quick, waiting));
            await(ConflictExamples::waitsForARegistration);
            execute(
                    others,
                    "update numbering set next = next where kind = 'C' and tenant_id ="
                            + " (select tenant_id from registration where id = '" + held + "')");
            others.commit();
            taken(contested.get());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean waitsForARegistration() {
        try (var admin = Harness.admin();
                var statement = admin.createStatement()) {
            return statement
                    .executeQuery("select from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like '%into conflict_contender%'")
                    .next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoOpensACaseLearnsNothingByIt() {
        taken(approve(register(bright, "falcon.example")));
        var waiting = register(quick, "falcon.example");
        var free = register(quick, "free.example");
        Refusals.isRefused(contest(quick, free), "free", 409, "nothing-to-contest", "");
        assertThat(contest(bright, waiting).status()).isEqualTo(404);
        var opened = taken(contest(quick, waiting));
        assertThat(opened.toString()).doesNotContain("brightwater", "Brightwater", brightId, "sides", "R-00001");
        Refusals.isRefused(contest(quick, waiting), "twice", 409, "conflict-is-open-already", "");
        var forged = new HashMap<String, Object>(
                Map.of("registration", waiting, "words", "Ours", "state", "decided", "partner", brightId));
        assertThat(quick.post("/api/v1/own-conflicts", forged).status()).isBetween(400, 422);
        assertThat(quick.get("/api/v1/conflicts").status()).isEqualTo(403);
        assertThat(list(taken(bright.get("/api/v1/own-conflicts")).path("items")))
                .isEmpty();
    }

    @Test
    void whatIsDecidedTakesEffectAndIsAppealedOnce() {
        var held = register(bright, "merlin.example");
        var deal = taken(approve(held)).path("deal").asString();
        var claimed = register(quick, "merlin.example");
        var own = id(taken(contest(quick, claimed)));
        taken(give(quick, own, "discovery", "2025-01-10"));
        var found = found("merlin.example");
        var conflict = id(found);
        var proposal = taken(tenant.get("/conflicts/" + conflict)).path("proposal");
        assertThat(proposal.path("outcome").asString()).isEqualTo("moved");
        assertThat(proposal.path("winner").asString()).isEqualTo(own);
        Refusals.isRefused(
                decide(conflict, "moved", own, "Brightwater came later"), "names", 422, "unclear-decision", "/reason");
        var seen = taken(tenant.get("/conflicts/" + conflict))
                .at("/conflict/revision")
                .asInt();
        taken(give(quick, own, "mail", "2025-01-09"));
        Refusals.isRefused(
                tenant.post(
                        "/conflicts/" + conflict + "/decision",
                        Map.of("outcome", "moved", "winner", own, "reason", "As it was", "revision", seen)),
                "evidence since",
                412,
                "conflict-changed-meanwhile",
                "");
        taken(decide(conflict, "moved", own, "The first\n\ndiscovery wins"));
        assertThat(state(held)).isEqualTo("lapsed");
        assertThat(state(claimed)).isEqualTo("approved");
        assertThat(taken(quick.get("/api/v1/deals/" + deal)).at("/deal/id").asString())
                .isEqualTo(deal);
        assertThat(bright.get("/api/v1/deals/" + deal).status()).isEqualTo(404);
        Refusals.isRefused(
                decide(conflict, "dismissed", null, "Again"), "decided twice", 409, "conflict-is-decided", "");
        Refusals.isRefused(give(quick, own, "mail", "2025-01-11"), "late", 409, "conflict-is-decided", "");
        var other = side(found, brightId);
        assertThat(taken(bright.get("/api/v1/own-conflicts/" + other))
                        .at("/conflict/result")
                        .asString())
                .isEqualTo("nothing");
        Refusals.isRefused(appeal(quick, own), "the winner", 409, "nothing-to-contest", "");
        taken(appeal(bright, other));
        Refusals.isRefused(appeal(bright, other), "twice", 409, "conflict-is-not-decided", "");
        assertThat(taken(quick.get("/api/v1/own-conflicts/" + own))
                        .at("/conflict/state")
                        .asString())
                .isEqualTo("decided");
        taken(give(bright, other, "discovery", "2024-12-01"));
        taken(decide(conflict, "moved", other, "An earlier discovery was shown"));
        assertThat(state(held)).isEqualTo("approved");
        assertThat(state(claimed)).isEqualTo("lapsed");
        assertThat(taken(tenant.get("/conflicts/" + conflict))
                        .at("/conflict/state")
                        .asString())
                .isEqualTo("final");
        Refusals.isRefused(appeal(quick, own), "final", 409, "appeal-is-over", "");
        Refusals.isRefused(registered(quick, "merlin.example"), "registered again", 409, "registration-rests", "");
        assertThat(list(taken(tenant.get("/audit?action=conflict.decided")).path("items")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aDealThatAnotherPartnerLeadsGoesWithTheCustomerAndTellsNothingOfThatOne() {
        var deal = taken(tenant.post(
                        "/deals",
                        Map.of(
                                "partner",
                                brightId,
                                "customer",
                                Map.of("name", "Sparrow", "domain", "sparrow.example"),
                                "name",
                                "Brightwater for Sparrow",
                                "motion",
                                "resell",
                                "amount",
                                Map.of("value", "777.00", "unit", "EUR"),
                                "shared",
                                Map.of("discount", 88.25, "ownerFunctions", Map.of("PartnerAE", "Bo Bright")))))
                .at("/deal/id")
                .asString();
        var claimed = register(quick, "sparrow.example");
        var opened = taken(tenant.post("/conflicts", opening(List.of(quickId), true)));
        var conflict = whole(id(opened));
        assertThat(list(conflict.path("sides"))).hasSize(3);
        taken(decide(id(conflict), "moved", side(conflict, quickId), "The first discovery wins"));
        assertThat(taken(tenant.get("/registrations/" + claimed))
                        .at("/registration/deal")
                        .asString())
                .isEqualTo(deal);
        assertThat(taken(quick.get("/api/v1/deals/" + deal)).toString())
                .doesNotContain("Bright", "777.00", "88.25", brightId);
        assertThat(bright.get("/api/v1/deals/" + deal).status()).isEqualTo(404);
        var handed = "/api/v1/hand-offs/"
                + list(taken(quick.get("/api/v1/hand-offs?deal=" + deal)).path("items"))
                        .getFirst()
                        .path("id")
                        .asString();
        taken(appeal(bright, side(conflict, brightId)));
        taken(decide(id(conflict), "moved", direct(conflict), "Both came later"));
        assertThat(quick.get("/api/v1/deals/" + deal).status()).isEqualTo(404);
        Refusals.isRefused(
                tenant.rest().put(handed + "/summary", Map.of("words", "Ours")), "lost", 409, "hand-off-is-over", "");
        assertThat(taken(tenant.get("/deals/" + deal)).at("/deal/partner").asString(""))
                .isEmpty();
    }

    @Test
    void afterItsDaysADecisionIsFinal() {
        register(bright, "buzzard.example");
        register(quick, "buzzard.example");
        var found = found("buzzard.example");
        ask(id(found));
        taken(decide(id(found), "dismissed", null, "Both stay in line"));
        // While it can be appealed there is no other case, whoever claims the customer meanwhile.
        register(Sellers.of(tenant, partner("third")), "buzzard.example");
        await(() -> taken(tenant.get("/conflicts/" + id(found)))
                .path("steps")
                .toString()
                .contains("Open another case about it once this one is final"));
        assertThat(list(all().path("items")).stream().filter(each -> isAbout(each, "buzzard.example")))
                .hasSize(1);
        TestClock.ahead(Duration.ofDays(16));
        await(() -> taken(tenant.get("/conflicts/" + id(found)))
                .at("/conflict/state")
                .asString()
                .equals("final"));
        Refusals.isRefused(appeal(bright, side(found, brightId)), "late", 409, "appeal-is-over", "");
    }

    @Test
    void aRegistrationThatWasWithdrawnMeanwhileIsGivenNothing() {
        taken(approve(register(bright, "heron.example")));
        var waiting = register(quick, "heron.example");
        var own = id(taken(contest(quick, waiting)));
        taken(quick.post("/api/v1/registrations/" + waiting + "/withdrawal", Map.of("reason", "It came to nothing")));
        var conflict = id(found("heron.example"));
        await(() -> taken(tenant.get("/conflicts/" + conflict)).toString().contains("is withdrawn now"));
        Refusals.isRefused(
                decide(conflict, "moved", own, "The first discovery wins"), "gone", 409, "claim-is-gone", "");
        taken(decide(conflict, "dismissed", null, "It was withdrawn"));
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneIsTold() {
        register(bright, "kestrel.example");
        register(quick, "kestrel.example");
        var conflict = id(found("kestrel.example"));
        var answers = Visitor.atOnce(
                2, i -> decide(conflict, "dismissed", null, "Both stay in line").status());
        assertThat(answers).containsOnlyOnce(200).filteredOn(it -> it != 200).containsAnyOf(409, 412);
    }

    @Test
    void whatIsSplitIsStatedOfTheSalesThatFollow() {
        var held = register(bright, "egret.example");
        var number = taken(approve(held)).path("number").asString();
        register(quick, "egret.example");
        var found = found("egret.example");
        var split = Map.of(
                "outcome",
                "split",
                "influence",
                false,
                "reason",
                "Both worked on it",
                "shares",
                List.of(
                        Map.of("side", side(found, brightId), "share", "60"),
                        Map.of("side", side(found, quickId), "share", "40")));
        var tooMuch = new HashMap<String, Object>(split);
        tooMuch.put(
                "shares",
                List.of(
                        Map.of("side", side(found, brightId), "share", "60"),
                        Map.of("side", side(found, quickId), "share", "50")));
        Refusals.isRefused(
                tenant.post("/conflicts/" + id(found) + "/decision", tooMuch),
                "too much",
                422,
                "unclear-decision",
                "/shares");
        taken(tenant.post("/conflicts/" + id(found) + "/decision", split));
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var sale =
                new HashMap<String, Object>(tenant.sale("brightwater", "resell", today, line("ENT", "100.00", "EUR")));
        sale.put("registration", number);
        sale.put("registered", true);
        var recorded = tenant.record(sale).path("id").asString();
        var agreed = taken(tenant.get("/sales/" + recorded + "/evidence/split"));
        assertThat(agreed.toString()).contains("Case " + found.path("number").asString(), "quicksilver");
        var byHand = new HashMap<String, Object>(sale);
        byHand.put("id", "BY-HAND");
        var other = tenant.record(byHand).path("id").asString();
        new Stated(tenant)
                .split(other, Stated.agreed(List.of("brightwater sells 70", "quicksilver sourced 30"), Map.of()));
        taken(appeal(bright, side(found, brightId)));
        taken(decide(id(found), "dismissed", null, "Neither shows anything"));
        assertThat(tenant.get("/sales/" + recorded + "/evidence/split").status())
                .isEqualTo(404);
        assertThat(taken(tenant.get("/sales/" + other + "/evidence/split")).toString())
                .contains("Dana Reyes");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theVendorOpensOneBetweenAPartnerAndItsOwnSales() {
        Refusals.isRefused(
                tenant.post("/conflicts", opening(List.of(brightId), false)),
                "one side",
                422,
                "unclear-conflict",
                "/partners");
        var opened = taken(tenant.post("/conflicts", opening(List.of(brightId), true)));
        var conflict = id(opened.path("conflict"));
        Refusals.isRefused(
                tenant.post("/conflicts", opening(List.of(quickId), true)),
                "again",
                409,
                "conflict-is-open-already",
                "");
        var given = taken(tenant.post(
                        "/conflicts/" + conflict + "/evidence",
                        Map.of("kind", "discovery", "on", "2025-02-01", "words", "We met them in February")))
                .path("evidence");
        var touch = list(given).stream()
                .map(each -> each.path("id").asString())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow();
        var file = tenant.send(
                "PUT",
                "/conflicts/" + conflict + "/evidence/" + touch + "/file?name=minutes.txt",
                "application/octet-stream",
                "They told us",
                Map.of());
        assertThat(taken(file).path("evidence").toString()).contains("minutes.txt");
        var proposal = taken(tenant.get("/conflicts/" + conflict)).path("proposal");
        assertThat(proposal.path("reasons").toString()).contains("Direct sales, on 1 Feb 2025");
        Refusals.isRefused(
                tenant.post("/conflicts/" + conflict + "/escalation", Map.of("to", brightId, "because", "Too close")),
                "nobody",
                422,
                "unclear-conflict",
                "/to");

        var nora = Sellers.staff(tenant, "nora", "PARTNER_MANAGER");
        var member = list(taken(tenant.get("/members")).path("items")).stream()
                .filter(each -> each.path("name").asString().equals("nora"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        taken(tenant.post("/conflicts/" + conflict + "/escalation", Map.of("to", member, "because", "Too close")));
        await(() -> taken(nora.get("/api/v1/notices")).toString().contains("about Sparrow is yours to decide"));
        Refusals.isRefused(
                decide(conflict, "dismissed", null, "Neither knew the other"),
                "another decides",
                403,
                "conflict-is-escalated",
                "");
        taken(nora.post(
                "/api/v1/conflicts/" + conflict + "/decision",
                Map.of("outcome", "dismissed", "reason", "Neither knew the other")));
        Refusals.isRefused(
                tenant.post("/conflicts", opening(List.of(quickId), true)), "decided", 409, "conflict-is-decided", "");
        var found = taken(tenant.get("/conflicts?about=customer&q=sparrow&state=decided"));
        assertThat(found.path("items").size()).isEqualTo(1);
        assertThat(tenant.get("/conflicts/export?state=decided").status()).isEqualTo(200);
    }

    private static Map<String, Object> opening(List<String> partners, boolean direct) {
        return Map.of(
                "about",
                "customer",
                "customer",
                "Sparrow",
                "website",
                "sparrow.example",
                "partners",
                partners,
                "direct",
                direct,
                "words",
                "Both say that it is theirs");
    }

    /** The case about a customer that nobody has decided; it is found a moment after the second registration. */
    private JsonNode found(String customer) {
        await(() -> list(all().path("items")).stream().anyMatch(each -> isAbout(each, customer)));
        var row = list(all().path("items")).stream()
                .filter(each -> isAbout(each, customer))
                .findFirst()
                .orElseThrow();
        await(() ->
                list(taken(tenant.get("/conflicts/" + id(row))).path("sides")).size() == 2);
        return whole(id(row));
    }

    /** With its sides beside what the list says of it. */
    private JsonNode whole(String id) {
        var whole = taken(tenant.get("/conflicts/" + id));
        var conflict = (ObjectNode) whole.path("conflict");
        conflict.set("sides", whole.path("sides"));
        return conflict;
    }

    private JsonNode all() {
        return taken(tenant.get("/conflicts?limit=200"));
    }

    private static boolean isAbout(JsonNode conflict, String customer) {
        return conflict.path("domain").asString("").equals(customer);
    }

    private static String side(JsonNode conflict, String partner) {
        return list(conflict.path("sides")).stream()
                .filter(each -> each.path("partner").asString("").equals(partner))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String direct(JsonNode conflict) {
        return list(conflict.path("sides")).stream()
                .filter(each -> !each.hasNonNull("partner"))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode node) {
        return node.has("conflict")
                ? node.at("/conflict/id").asString()
                : node.path("id").asString();
    }

    private void ask(String conflict) {
        taken(tenant.post("/conflicts/" + conflict + "/evidence-request", Map.of("words", "Show what you did")));
    }

    private Reply decide(String conflict, String outcome, @Nullable String winner, String reason) {
        var decision = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", reason));
        if (winner != null) decision.put("winner", winner);
        return tenant.post("/conflicts/" + conflict + "/decision", decision);
    }

    private static Reply contest(Rest who, String registration) {
        return who.post("/api/v1/own-conflicts", Map.of("registration", registration, "words", "We found out first"));
    }

    private static Reply give(Rest who, String own, String kind, String on) {
        return who.post(
                "/api/v1/own-conflicts/" + own + "/evidence", Map.of("kind", kind, "on", on, "words", "They told us"));
    }

    private static Reply appeal(Rest who, String own) {
        return who.post("/api/v1/own-conflicts/" + own + "/appeal", Map.of("words", "Something is new"));
    }

    private String partner(String code) {
        return tenant.partner(code, "partnership-levels", "2023-01-01", "silver from 2025-01-01");
    }

    private String state(String registration) {
        return taken(tenant.get("/registrations/" + registration))
                .at("/registration/state")
                .asString();
    }

    private Reply approve(String id) {
        return tenant.post("/registrations/" + id + "/approval", Map.of("message", "Good luck"));
    }

    private static String register(Rest who, String url) {
        return taken(registered(who, url)).at("/registration/id").asString();
    }

    private static Reply registered(Rest who, String url) {
        var claim = Map.of(
                "accountUrl",
                url,
                "customerName",
                url.substring(0, url.indexOf('.')),
                "buyerRole",
                "Head of IT",
                "problem",
                "Too slow",
                "meetingOn",
                "2030-12-24",
                "motion",
                "resell");
        return who.post("/api/v1/registrations", claim);
    }
}
