package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Special prices that somebody else has to approve, by policies with breakpoints, roles, margins and strategic accounts. */
abstract class ApprovalExamples {

    private static final String POLICY = """
            {"rules":[
              {"name":"Nobody","when":[{"fact":"special","atLeast":"60"}],"refuse":"Nobody gives 60 %"},
              {"name":"Thin","when":[{"fact":"margin","below":"10"}],
               "steps":[{"name":"Finance","approvers":[{"role":"FINANCE"}]}]},
              {"name":"Sellers","when":[{"fact":"asker","is":["SALES"]},{"fact":"special","below":"5"}]},
              {"name":"Strategic","when":[{"fact":"strategic","is":["true"]},{"fact":"special","below":"20"}]},
              {"name":"Large","when":[{"fact":"special","atLeast":"25"}],
               "steps":[{"name":"Both","all":true,"approvers":[{"role":"PARTNER_MANAGER"},{"role":"FINANCE"}]},
                        {"name":"Chief","approvers":[{"role":"ADMINISTRATOR"}]}]},
              {"name":"Any","when":[{"fact":"special","atLeast":"1"}],
               "steps":[{"name":"Manager","approvers":[{"role":"PARTNER_MANAGER"}],
                         "within":{"amount":2,"of":"days"},"escalate":[{"role":"PARTNER_OPERATIONS"}]}]}]}""";

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest seller;
    private final Rest sales;
    private final Rest manager;
    private final Rest finance;
    private final Rest operations;

    ApprovalExamples() {
        tenant.product("SEAT", "platform");
        taken(tenant.rest()
                .put("/api/v1/price-books/worldwide", Map.of("name", "W", "currency", "EUR", "from", "2024-01-01")));
        taken(tenant.rest()
                .put(
                        "/api/v1/price-books/worldwide/prices",
                        Map.of("prices", List.of(row("price", "100")), "correction", true)));
        taken(tenant.rest().put("/api/v1/costs", Map.of("costs", List.of(row("cost", "60")))));
        seller = Sellers.of(tenant, tenant.partner("goldfinch"));
        sales = Sellers.staff(tenant, "sally", "SALES");
        manager = Sellers.staff(tenant, "manfred", "PARTNER_MANAGER");
        finance = Sellers.staff(tenant, "fiona", "FINANCE");
        operations = Sellers.staff(tenant, "oscar", "PARTNER_OPERATIONS");
        policy(POLICY);
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void whatIsSmallEnoughForARoleNeedsNobodyAndTheRestGoesByBreakpoints() {
        assertThat(approval(make(sales, "4"))).isEqualTo("free");
        assertThat(approval(make(sales, "5"))).isEqualTo("asked");
        assertThat(refused(sales, "60")).isEqualTo("Nobody gives 60 %");
        Refusals.isRefused(post(sales, "/quotes", quote("130", "Osprey")), "over", 400, "unclear-cart", "/off");
        Refusals.isRefused(post(sales, "/quotes", quote("-1", "Osprey")), "below", 400, "unclear-cart", "/off");

        var quote = make(sales, "30");
        assertThat(amount(quote.at("/quote/net"))).isEqualTo("70.00 EUR");
        assertThat(amount(quote.at("/revisions/0/lines/0/usual"))).isEqualTo("100.00 EUR");
        Refusals.isRefused(
                post(sales, at(quote) + "/sending", Map.of("revision", 1)), "early", 409, "quote-needs-approval", "");
        Refusals.isRefused(
                post(sales, at(quote) + "/acceptance", Map.of("revision", 1)),
                "early",
                409,
                "quote-needs-approval",
                "");
        var request = about(quote);
        assertThat(post(sales, request + "/approval", Map.of()).status()).isEqualTo(403);
        assertThat(list(taken(manager.get("/api/v1/approvals/waiting")).path("items")))
                .extracting(each -> each.path("title").asString())
                .anyMatch(title -> title.contains("70.00 EUR"));
        assertThat(taken(post(manager, request + "/approval", Map.of("words", "Fine")))
                        .path("state")
                        .asString())
                .isEqualTo("open");
        taken(post(manager, request + "/approval", Map.of())); // again: nothing happens
        taken(post(finance, request + "/approval", Map.of()));
        taken(tenant.post(request + "/approval", Map.of()));
        var whole = taken(manager.get("/api/v1" + request));
        assertThat(whole.at("/request/state").asString()).isEqualTo("approved");
        assertThat(list(whole.path("acts"))).hasSize(3);
        assertThat(whole.at("/course/facts/margin").asString()).isEqualTo("14.29");
        assertThat(taken(operations.get("/api/v1" + request))
                        .at("/course/facts/margin")
                        .isMissingNode())
                .isTrue();

        sold();
        var next = make(sales, "29");
        var past = taken(manager.get("/api/v1" + about(next) + "/precedents")).at("/items/0");
        assertThat(past.at("/request/state").asString()).isEqualTo("approved");
        assertThat(past.at("/facts/margin").asString()).isEqualTo("14.29");
        assertThat(taken(operations.get("/api/v1" + about(next) + "/precedents"))
                        .at("/items/0/facts/margin")
                        .isMissingNode())
                .isTrue();
        assertThat(seller.get("/api/v1" + about(next) + "/precedents").status()).isEqualTo(403);
        var before = taken(manager.get("/api/v1" + at(next) + "/history"));
        assertThat(amount(before.at("/revenue/0"))).isEqualTo("1200.00 EUR");
        assertThat(before.path("won").asInt()).isEqualTo(1);
        assertThat(before.at("/deals/0/stage").asString()).isEqualTo("won");
        assertThat(list(before.path("approved")))
                .extracting(each -> each.path("approval").asString())
                .contains("approved", "asked");

        assertThat(approval(revise(sales, quote, "28"))).isEqualTo("approved");
        assertThat(approval(revise(sales, quote, "31"))).isEqualTo("asked");
        assertThat(taken(sales.get("/api/v1" + at(quote))).at("/quote/approval").asString())
                .isEqualTo("asked");
    }

    private void sold() {
        var lines = List.of(Map.of("sku", "SEAT", "net", Map.of("value", "1200.00", "unit", "EUR")));
        var customer = Map.of("name", "Osprey Rail");
        var said = Map.of("customer", customer, "name", "Seats", "motion", "resell", "lines", lines);
        var deal = taken(tenant.post("/deals", said)).at("/deal/id").asString();
        taken(tenant.post(
                "/deals/" + deal + "/win",
                Map.of("on", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())));
    }

    @Test
    void strategicAccountsAndMarginsHaveRulesOfTheirOwn() {
        taken(tenant.post(
                "/strategic-accounts", Map.of("name", "Nordhaven Shipping", "because", "They ship everywhere")));
        assertThat(approval(make(sales, "15", "nordhaven  shipping"))).isEqualTo("free");
        assertThat(approval(make(sales, "15"))).isEqualTo("asked");
        var thin = taken(finance.get("/api/v1" + about(make(sales, "35"))));
        assertThat(thin.at("/course/rule").asString()).isEqualTo("Thin");
    }

    @Test
    void aPartnerAsksAndAnswersAndLearnsNothingOfWhoDecides() {
        var quote = taken(post(seller, "/quotes", quote("10", "Osprey Rail")));
        assertThat(approval(quote)).isEqualTo("asked");
        var request = about(quote);
        await(() -> taken(manager.get("/api/v1" + request)).has("course"));
        taken(post(manager, request + "/question", Map.of("words", "Who else offers?")));
        var seen = seller.get("/api/v1" + request);
        assertThat(taken(seen).at("/questions/0/question").asString()).isEqualTo("Who else offers?");
        assertThat(seen.body().toString()).doesNotContain("course\":{").doesNotContain("manfred");
        assertThat(post(seller, request + "/approval", Map.of()).status()).isEqualTo(403);
        taken(post(seller, request + "/answer", Map.of("words", "Two others")));
        await(() ->
                !taken(manager.get("/api/v1" + request)).at("/course/paused").asBoolean());
        taken(post(manager, request + "/decline", Map.of("because", "We do not follow them")));
        assertThat(approval(taken(seller.get("/api/v1" + at(quote))))).isEqualTo("declined");
        // At every margin, or trying would tell at which one it becomes too thin.
        assertThat(approval(taken(post(seller, "/quotes", usual())))).isEqualTo("asked");
        assertThat(approval(taken(post(sales, "/quotes", usual())))).isEqualTo("free");
        var again = Map.of("reason", "They pay at once", "revision", 1);
        taken(post(seller, at(quote) + "/approval", again));
        assertThat(approval(taken(seller.get("/api/v1" + at(quote))))).isEqualTo("asked");
        revise(manager, quote, "11", "We lose money, and want the name");
        Refusals.isRefused(post(seller, at(quote) + "/approval", again), "unseen", 409, "changed-meanwhile", "");
        assertThat(seller.get("/api/v1" + at(quote)).body().toString()).doesNotContain("lose money");
        assertThat(seller.get("/api/v1/approvals").body().toString()).doesNotContain("lose money");
        assertThat(taken(finance.get("/api/v1" + about(quote)))
                        .at("/request/reason")
                        .asString())
                .contains("lose money");
    }

    @Test
    void whatNobodyDecidesEscalatesAndWhoIsAwayIsStoodInFor() {
        var request = about(make(sales, "10"));
        assertThat(post(operations, request + "/approval", Map.of()).status()).isEqualTo(403);
        TestClock.ahead(Duration.ofDays(4));
        await(() ->
                taken(operations.get("/api/v1" + request)).at("/course/yours").asBoolean());
        taken(post(operations, request + "/approval", Map.of()));

        var asked = about(make(sales, "10"));
        taken(post(manager, asked + "/question", Map.of("words", "Who else offers?")));
        TestClock.ahead(Duration.ofDays(9)); // the time stands still until the answer
        assertThat(taken(operations.get("/api/v1" + asked)).at("/course/paused").asBoolean())
                .isTrue();
        taken(post(sales, asked + "/answer", Map.of("words", "Two others")));
        var course = taken(operations.get("/api/v1" + asked)).path("course");
        assertThat(course.path("escalated").asInt()).isZero();
        assertThat(course.path("paused").asBoolean()).isFalse();
        assertThat(Instant.parse(course.path("dueAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofDays(10)));
        TestClock.ahead(Duration.ofDays(14));
        await(() -> taken(operations.get("/api/v1" + asked)).at("/course/yours").asBoolean());
        TestClock.ahead(Duration.ofDays(4));

        var today = LocalDate.now(ZoneOffset.UTC).plusDays(4);
        var fiona = member("fiona");
        var manfred = member("manfred");
        taken(away(manager, today, fiona));
        Refusals.isRefused(away(manager, today, manfred), "self", 400, "unclear-absence", "/standsIn");
        Refusals.isRefused(away(finance, today, manfred), "circle", 400, "unclear-absence", "/standsIn");
        var other = about(make(sales, "10"));
        taken(post(finance, other + "/approval", Map.of()));
        assertThat(taken(finance.get("/api/v1" + other)).at("/acts/0/insteadOf").asString())
                .isEqualTo(manfred);
        var own = about(make(manager, "10"));
        assertThat(post(finance, own + "/approval", Map.of()).status()).isEqualTo(403);

        // Manfred has approved the first step: nobody who stands in for him decides the second.
        policy("""
                {"rules":[{"name":"Two","when":[{"fact":"special","atLeast":"1"}],"steps":[
                  {"name":"First","approvers":[{"member":"%s"}]},
                  {"name":"Second","approvers":[{"role":"PARTNER_MANAGER"},{"role":"PARTNER_OPERATIONS"}]}]}]}""".formatted(manfred));
        var twice = about(make(sales, "10"));
        assertThat(waiting(finance)).contains(id(twice));
        taken(post(manager, twice + "/approval", Map.of()));
        assertThat(post(finance, twice + "/approval", Map.of()).status()).isEqualTo(403);
        assertThat(waiting(finance)).doesNotContain(id(twice), id(own));
        assertThat(waiting(operations)).contains(id(twice));
    }

    private static String waiting(Rest who) {
        return taken(who.get("/api/v1/approvals/waiting")).path("items").toString();
    }

    @Test
    void aPersonDecidesOnceAndNotWhatItMadeAndWhereNobodyElseIsThereAnAdministratorNamesSomebody() {
        policy("""
                {"rules":[{"name":"Two","when":[{"fact":"special","atLeast":"1"}],"steps":[
                  {"name":"Manager","approvers":[{"role":"PARTNER_MANAGER"}]},
                  {"name":"Operations","approvers":[{"role":"PARTNER_OPERATIONS"}]}]}]}""");
        var manfred = member("manfred");
        taken(away(operations, LocalDate.now(ZoneOffset.UTC), manfred));
        var twice = about(make(sales, "10"));
        taken(post(manager, twice + "/approval", Map.of()));
        assertThat(taken(manager.get("/api/v1" + twice)).at("/course/yours").asBoolean())
                .isFalse();
        assertThat(waiting(manager)).doesNotContain(id(twice));
        var done = Map.of("ids", List.of(id(twice)), "decision", "approve");
        assertThat(taken(post(manager, "/approvals/decisions", done))
                        .at("/items/0/decided")
                        .asBoolean())
                .isFalse();
        assertThat(taken(post(operations, "/approvals/decisions", done))
                        .at("/items/0/decided")
                        .asBoolean())
                .isTrue();

        // Manfred made the price that Sally asks for again: nobody is left who may decide it.
        var quote = revise(manager, make(sales, "10"), "12");
        taken(post(manager, about(quote) + "/withdrawal", Map.of("because", "Sally asks herself")));
        taken(post(sales, at(quote) + "/approval", Map.of("reason", "They pay at once", "revision", 2)));
        var stuck = about(quote);
        Refusals.isRefused(post(manager, stuck + "/approval", Map.of()), "own", 403, "not-yours-to-approve", "");
        assertThat(taken(finance.get("/api/v1" + stuck)).at("/course/stuck").asBoolean())
                .isTrue();
        assertThat(taken(tenant.get("/notices")).path("items").toString()).contains("Nobody can decide A-");
        assertThat(taken(sales.get("/api/v1/notices")).path("items").toString()).contains("Nobody can decide now: A-");
        assertThat(post(finance, stuck + "/reassignment", Map.of("member", member("fiona")))
                        .status())
                .isEqualTo(403);
        Refusals.isRefused(
                tenant.post(stuck + "/reassignment", Map.of("member", manfred)),
                "its author",
                400,
                "unclear-approval",
                "/member");
        taken(tenant.post(stuck + "/reassignment", Map.of("member", member("fiona"))));
        Refusals.isRefused(
                tenant.post(stuck + "/reassignment", Map.of("member", member("fiona"))),
                "again",
                409,
                "somebody-decides",
                "");
        taken(post(finance, stuck + "/approval", Map.of()));
        assertThat(taken(finance.get("/api/v1" + stuck)).at("/course/reached").asInt())
                .isEqualTo(1);
    }

    private static String id(String request) {
        return request.substring("/approvals/".length());
    }

    @Test
    void ofTwoWhoDecideAtOnceEachCountsOnce() throws Exception {
        var request = about(make(sales, "10"));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var codes = IntStream.range(0, 4)
                    .mapToObj(_ -> pool.submit(
                            () -> post(manager, request + "/approval", Map.of()).status()))
                    .toList();
            for (var code : codes) assertThat(code.get()).isIn(200, 409);
        }
        assertThat(list(taken(manager.get("/api/v1" + request)).path("acts"))).hasSize(1);
    }

    @Test
    void aPolicyThatGoesRoundIsRefusedAndOneThatStandsCanBeTried() {
        var round = POLICY.replace(
                "\"escalate\":[{\"role\":\"PARTNER_OPERATIONS\"}]", "\"escalate\":[{\"role\":\"PARTNER_MANAGER\"}]");
        Refusals.isRefused(change(round), "round", 400, "unclear-policy", "/rules/5/steps/0/escalate/0");
        var tried = taken(tenant.post(
                "/approval-policies/quote/trial",
                Map.of("facts", Map.of("special", "25", "margin", "30", "size", "80000"))));
        assertThat(tried.path("rule").asString()).isEqualTo("Large");
        assertThat(list(tried.path("steps"))).hasSize(2);
        var request = about(make(sales, "10"));
        policy("{\"rules\":[{\"name\":\"Free\"}]}");
        assertThat(taken(manager.get("/api/v1" + request)).at("/course/rule").asString())
                .isEqualTo("Any");
        taken(post(manager, request + "/approval", Map.of()));
        policy(POLICY);
    }

    private Reply away(Rest who, LocalDate from, String standsIn) {
        return post(
                who,
                "/absences",
                Map.of("from", from.toString(), "until", from.plusDays(3).toString(), "standsIn", standsIn));
    }

    private String member(String name) {
        return list(taken(tenant.get("/members")).path("items")).stream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private void policy(String policy) {
        taken(change(policy));
    }

    private Reply change(String policy) {
        var seen = tenant.get("/approval-policies/quote");
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        return tenant.send("PUT", "/approval-policies/quote", "application/json", policy, tag);
    }

    private String about(JsonNode quote) {
        var id = quote.at("/quote/id").asString();
        return list(taken(tenant.get("/approvals?state=open&limit=200")).path("items")).stream()
                .filter(each -> each.path("subject").asString().equals(id))
                .findFirst()
                .map(each -> "/approvals/" + each.path("id").asString())
                .orElseThrow();
    }

    private static JsonNode make(Rest who, String off) {
        return make(who, off, "Osprey Rail");
    }

    private static JsonNode make(Rest who, String off, String customer) {
        return taken(post(who, "/quotes", quote(off, customer)));
    }

    private static String refused(Rest who, String off) {
        var refused = post(who, "/quotes", quote(off, "Osprey Rail"));
        Refusals.isRefused(refused, off, 409, "special-price-refused", "/cart");
        return refused.body().path("detail").asString();
    }

    private static JsonNode revise(Rest who, JsonNode quote, String off) {
        return revise(who, quote, off, "They have another offer");
    }

    private static JsonNode revise(Rest who, JsonNode quote, String off, String reason) {
        var wanted = new HashMap<>(quote(off, "Osprey Rail"));
        wanted.put("reason", reason);
        var partner = quote.at("/quote/partner");
        if (partner.isString()) {
            wanted.put("cart", with((Map<?, ?>) Objects.requireNonNull(wanted.get("cart")), partner.asString()));
        }
        var now = who.get("/api/v1" + at(quote));
        return taken(who.send(
                "PUT",
                "/api/v1" + at(quote),
                "application/json",
                JsonMapper.shared().writeValueAsString(wanted),
                Map.of("If-Match", now.headers().firstValue("ETag").orElseThrow())));
    }

    private static Map<String, Object> quote(String off, String customer) {
        var cart = new HashMap<String, Object>();
        cart.putAll(Map.of("motion", "resell", "currency", "EUR", "off", off));
        cart.put("lines", List.of(Map.of("sku", "SEAT", "quantity", 1)));
        return Map.of("cart", cart, "customer", customer, "reason", "They have another offer");
    }

    private static Map<Object, Object> with(Map<?, ?> cart, String partner) {
        var with = new HashMap<Object, Object>(cart);
        with.put("partner", partner);
        return with;
    }

    private static Map<String, Object> usual() {
        var cart = Map.of("motion", "resell", "currency", "EUR", "lines", List.of(Map.of("sku", "SEAT")));
        return Map.of("cart", cart, "customer", "Osprey Rail");
    }

    private static Map<String, Object> row(String what, String value) {
        return Map.of("sku", "SEAT", "from", "2024-01-01", what, Map.of("value", value, "unit", "EUR"));
    }

    private static String approval(JsonNode quote) {
        return quote.at("/quote/approval").asString();
    }

    private static String at(JsonNode quote) {
        return "/quotes/" + quote.at("/quote/id").asString();
    }

    private static Reply post(Rest who, String path, Object body) {
        return who.post("/api/v1" + path, body);
    }
}
