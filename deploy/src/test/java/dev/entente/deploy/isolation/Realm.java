package dev.entente.deploy.isolation;

import static java.util.Objects.requireNonNull;

import dev.entente.credential.Keys;
import dev.entente.deploy.Harness;
import dev.entente.deploy.isolation.Visitor.Answer;
import dev.entente.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tenant with two partners and something in every table, made as vendors make it: over REST. Two realms look alike but for the
 * words they are named by. A table that this leaves empty fails the tests: make something here that fills it.
 */
record Realm(Side home, Side left, Side right) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Half of what is earned is held back for longer than these tests will run. */
    private static final String LATER =
            "    payable: [{share: \"50\", after: 0}, {share: \"50\", after: 600, counted: months}]\n";

    /** Nobody's figures are enough for it, so that a review proposes something of everybody who has it. */
    private static final String SILVER = "{code: silver, name: Silver, requires: [{what: net-revenue, window: P12M,"
            + " least: {value: \"1000000.00\", unit: EUR}}]}";

    /** The name is the tenant's slug and its canary. */
    static Realm open(String name) {
        try {
            return new Opening(name).open();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each in its own time: they have nothing to do with each other. */
    static List<Realm> openAll(List<String> names) {
        try (var threads = Executors.newFixedThreadPool(names.size())) {
            var opened = names.stream()
                    .map(name -> CompletableFuture.supplyAsync(() -> open(name), threads))
                    .toList();
            return opened.stream().map(CompletableFuture::join).toList();
        }
    }

    private static final class Opening {

        private final String name;
        private final String host;
        private Visitor administrator;
        private UUID tenant = new UUID(0, 0);
        private String imported = "";
        private Map<String, String> everybodys = Map.of();
        private final Map<String, String> conflicts = new HashMap<>();
        private String draft = "";
        private String refresh = "";
        private String cost = "";

        Opening(String name) {
            this.name = name;
            this.host = name + ".localhost";
            this.administrator = Visitor.at(host);
        }

        Realm open() throws SQLException, IOException {
            var opened = expect(operator().json("POST", "/operator/v1/tenants", """
                    {"slug":"%1$s","name":"The %1$s","admin":"%1$s@example.com","starter":"partnership-levels"}""".formatted(name)));
            administrator = Visitor.at(host).with(opened.path("token").asString());
            tenant = tenant();
            var staff =
                    expect(operator().json("POST", "/operator/v1/tenants/" + name + "/members", """
                    {"email":"%1$s.staff@example.com","name":"Staff %1$s","roles":["PARTNER_MANAGER"],"password":"%1$s is a long word"}""".formatted(name)));
            publish();
            plugins();
            brand();
            put("/products/" + name + "-ent", """
                    {"name":"Enterprise %s","family":"enterprise"}""".formatted(name));
            revised();
            prices();
            put("/certification-paths/" + name + "-path", """
                    {"name":"Path of %s"}""".formatted(name));
            attempt();
            approvals(staff.path("id").asString());
            promised();
            put("/conflicts/rules", "{\"evidenceDays\":30,\"appealDays\":30}");
            put("/partner-types/reseller/duties", """
                    {"duties":[{"kind":"sales","words":"Sells for %s","owner":"PARTNER_SELLER","rhythm":"quarter",
                    "target":{"what":"net-revenue","least":{"value":"1000.00","unit":"EUR"}}}]}""".formatted(name));
            put("/scorecards/external-signals", "{\"shared\":true}");
            put("/templates/registration.accepted", """
                    {"text":"Yours is {customer}, says %s"}""".formatted(name));
            post("/templates", """
                    {"label":"Letter of %1$s","about":"partner","text":"Dear {partner}, says %1$s"}""".formatted(name));
            put("/setup", """
                    {"starter":"referral"}""");
            recruiting();
            routing();
            planned();
            imported = Brought.by(administrator, name);
            var left = side(name + "left");
            var right = side(name + "right");
            post("/earnings/recalculations", """
                    {"reason":"To have one of %s"}""".formatted(name));
            post("/program/" + name + "-levels/reviews", "");
            var home = home(proposed(left));
            var first = closed(home, proposed(left));
            var second = closed(home, proposed(right));
            var paid = new HashMap<>(payout(home));
            paid.put("ifs/{id}", tried());
            paid.put("runs/{id}", Brought.paid(administrator, name, name + "left"));
            var own = new HashMap<>(first.values());
            own.putAll(home.values());
            var realm = new Realm(more(home.with(own), paid), more(first, paid), more(second, paid));
            for (var side : List.of(left, right)) question(realm.home(), side);
            settle();
            halfTried();
            return realm;
        }

        /** What is there only while a what-if goes on. */
        private void halfTried() throws SQLException {
            write("app", """
                    insert into what_if_pending (tenant_id, what_if_id, partner_id, things)
                    select tenant_id, id, gen_random_uuid(), 1 from what_if where tenant_id = ?""");
            write("app", """
                    insert into trial_own (tenant_id, id, trial_id, partner_id, as_it_is, per, whose, on_day, unit, minor)
                    values (?, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), false, 'PARTNER', ?, current_date, 'EUR', 1)""", "An offer of " + name);
            write("app", """
                    insert into trial_original (tenant_id, id, trial_id, source_id, partner_id, result)
                    values (?, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), ?)""", "{\"of\":\"" + name + "\"}");
        }

        /** What a product was before today; one that was added today has no past. */
        private void revised() throws SQLException {
            write("app", """
                    insert into product_revision (tenant_id, id, sku, until_day, parts, rules)
                    values (?, gen_random_uuid(), ?, '2020-01-01', '[]', '{}')""", name + "-ent");
        }

        // What is told and worked out afterwards would look like somebody else's change. A job that does nothing never
        // ends.
        private void settle() throws SQLException {
            var open = """
                    select 'bulletin ' || kind from bulletin where tenant_id = ? and told_at is null
                    union all select 'letter ' || subject from letter where tenant_id = ? and done_at is null
                    union all select 'job ' || kind || ' ' || state from job where tenant_id = ? and ended_at is null and kind <> 'nothing'""";
            var waited = List.<String>of();
            try (var admin = Harness.admin();
                    var find = admin.prepareStatement(open)) {
                for (int place = 1; place <= 3; place++) find.setObject(place, tenant);
                for (int tries = 0; tries < 120; tries++) {
                    waited = texts(find.executeQuery());
                    if (waited.isEmpty()) return;
                    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                }
            }
            throw new IllegalStateException(name + " is not at rest after half a minute: " + waited);
        }

        private static List<String> texts(ResultSet rows) throws SQLException {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }

        private UUID tenant() throws SQLException {
            try (var admin = Harness.admin();
                    var find = admin.prepareStatement("select tenant_id from tenant_address where slug = ?")) {
                find.setString(1, name);
                var row = find.executeQuery();
                row.next();
                return row.getObject(1, UUID.class);
            }
        }

        private void publish() throws IOException {
            var starter = Harness.installation().home().resolve("tenants/starters/partnership-levels/program.yaml");
            var file = Files.readString(starter)
                    .replace("program: partnership-levels", "program: " + name + "-levels")
                    .replace("name: Partnership", "name: Levels of " + name)
                    .replace("{code: silver, name: Silver}", SILVER)
                    .replace("    model: rate-table", LATER + "    model: rate-table");
            expect(administrator.send("PUT", "/api/v1/program", file, "application/yaml"));
            var later = file.replaceFirst("from: \\S+", "from: 2190-01-01");
            expect(administrator.send("PUT", "/api/v1/program", later, "application/yaml"));
            post("/program/" + name + "-levels/versions/2/withdrawal", "{\"because\":\"Too far away\"}");
            put("/version-review", "{\"required\":true}");
            put("/version-review", "{\"required\":false}");
            put("/settlement-terms", "{\"minimums\":[],\"disputeDays\":300,\"answerDays\":14}");
            draft = post("/program-drafts", "{\"program\":\"%s-levels\"}".formatted(name))
                    .at("/draft/id")
                    .asString();
            refresh = post("/program-refreshes", "{\"program\":\"%s-levels\"}".formatted(name))
                    .at("/refresh/id")
                    .asString();
        }

        /** Another rate for what was sold, so that it says something of everybody, and why. */
        private String tried() {
            var file = expect(administrator.get("/api/v1/program-drafts/" + draft))
                    .path("file")
                    .asString();
            var other = post(
                            "/program-drafts",
                            JSON.createObjectNode()
                                    .put("file", file.replace("rate: \"15\"", "rate: \"16\""))
                                    .toString())
                    .at("/draft/id")
                    .asString();
            return post("/what-ifs", """
                    {"draft":"%s","from":"2025-01-01","through":"2025-12-31"}""".formatted(other)).path("id").asString();
        }

        /** What only comes of failing and of being asked: nobody's program names the model of this one. */
        private void plugins() throws SQLException {
            write("app", """
                    insert into plugin_installation (tenant_id, plugin, version, pinned, changed_at, revision)
                    values (?, 'gsi', '1.0.0', false, now(), 1)""");
            write("app", """
                    insert into plugin_suspension (tenant_id, plugin, version, because, since)
                    values (?, 'gsi', '1.0.0', ?, now())""", "It failed for " + name);
            write("app", """
                    insert into plugin_usage (tenant_id, plugin, version, on_day, answered, stopped, threw, unfit, nanos, most_nanos,
                    most_fuel, most_cells, fuel_1k, fuel_10k, fuel_100k, fuel_1m, fuel_more)
                    values (?, 'gsi', '1.0.0', current_date, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0)""");
        }

        private void prices() {
            put("/price-books/" + name + "-book", """
                    {"name":"Book of %s","currency":"EUR","from":"2020-01-01"}""".formatted(name));
            put("/price-books/" + name + "-book/prices", """
                    {"prices":[{"sku":"%s-ent","from":"2020-01-01","price":{"value":"100.00","unit":"EUR"}}]}""".formatted(name));
            put("/costs", """
                    {"costs":[{"sku":"%s-ent","from":"2020-01-01","cost":{"value":"40.00","unit":"EUR"}}]}""".formatted(name));
            put("/price-books/" + name + "-book/least-margins", """
                    {"from":"2800-01-01","percent":"20"}""");
            cost = post("/program-costs", """
                    {"costs":[{"kind":"staff","from":"2025-01","until":"2029-12","program":"%1$s-levels","amount":{"value":"1200.00","unit":"EUR"},
                    "description":"Staff of %1$s","source":"payroll","reference":"pay-%1$s"}]}""".formatted(name)).at("/items/0/id").asString();
            put("/rewards/" + name + "-briefing", """
                    {"kind":"roadmap","name":"Briefing of %1$s","program":"%1$s-levels","allowance":{"silver":5,"gold":5},"renewal":"year",
                    "asks":true}""".formatted(name));
            // Tests move the server's clock; a rate of each week is never too old.
            var first = LocalDate.now(Clock.systemUTC()).minusDays(1);
            put(
                    "/exchange-rates",
                    IntStream.range(0, 400)
                            .mapToObj(week -> """
                                    {"from":"EUR","to":"USD","on":"%s","rate":"1.25"}""".formatted(first.plusWeeks(week)))
                            .collect(Collectors.joining(",", "{\"rates\":[", "]}")));
        }

        /** Whom the program asks, looks for and looks into; and somebody who applied. */
        private void recruiting() {
            var program = "/program/" + name + "-levels/recruiting/";
            change(program + "application-form", """
                    {"open":true,"intro":"Apply to %1$s","questions":[{"code":"team","words":"Who works for %1$s?","type":"number"}]}""");
            change(program + "ideal-profile", """
                    {"criteria":[{"words":"Is what %1$s wants","weight":1,"answer":"country","oneOf":["DE"]}]}""");
            change(program + "due-diligence", """
                    {"items":[{"words":"Look for %1$s in the register","required":false}]}""");
            var prospect = post("/prospects", """
                    {"name":"Prospect of %1$s","website":"%1$s.prospect.example.com","source":"event","sourceName":"Fair of %1$s"}""".formatted(name));
            post("/prospects/" + prospect.path("id").asString() + "/outreach", """
                    {"on":"2025-03-01","channel":"call","note":"Spoke to %s"}""".formatted(name));
            var application = post("/applications", """
                    {"program":"%1$s-levels","applicant":{"company":"Applicant of %1$s","website":"%1$s.applies.example.com","country":"DE",
                    "contact":"Contact of %1$s","email":"applicant.%1$s@example.com","types":["reseller"]}}""".formatted(name));
            everybodys = Map.copyOf(with(
                    everybodys,
                    Map.of(
                            "applications/{id}", application.path("id").asString(),
                            "prospects/{id}", prospect.path("id").asString(),
                            "checklist/{item}", "0")));
        }

        /** A territory, and rules by which no lead moves by itself while tests look. */
        private void routing() {
            put("/territories/" + name + "-land", """
                    {"name":"Land of %s","rules":[{"countries":["DE"]}],"cap":9}""".formatted(name));
            change("/lead-routing", """
                    {"rules":[{"name":"Rule of %1$s","by":["capacity"]}],"limit":100,"answer":{"amount":2000,"of":"business-hours"},
                    "hotAnswer":{"amount":2000,"of":"business-hours"},"passes":1,"window":90,"floor":5,"seeded":0,"newFor":0,
                    "exports":10000,"automatic":false,"form":false}""");
            everybodys = Map.copyOf(with(everybodys, Map.of("territories/{code}", name + "-land")));
        }

        /** That the partner covers the territory, and a lead that it follows up. */
        private Map<String, String> leads(String canary, UUID partner, Visitor seller) {
            var coverage = post("/territories/" + name + "-land/partners", """
                    {"partner":"%s","from":"2024-01-01"}""".formatted(partner));
            var lead = post("/leads", """
                    {"lead":{"company":"Interested in %1$s","website":"%1$s.lead.example.com","country":"DE","note":"Said by %1$s",
                    "contact":{"name":"Contact of %1$s"},"consent":"Asked by %1$s"}}""".formatted(canary));
            var id = lead.at("/lead/id").asString();
            var offered = post("/leads/" + id + "/offer", """
                    {"partner":"%s","because":"For %s"}""".formatted(partner, canary));
            var share = offered.at("/shares/0/id").asString();
            expect(seller.json("POST", "/api/v1/lead-offers/" + share + "/acceptance", ""));
            return Map.of(
                    "coverages/{coverage}", coverage.path("id").asString(), "leads/{id}", id, "offers/{id}", share);
        }

        private void change(String path, String body) {
            var seen = administrator.get("/api/v1" + path);
            var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
            expect(administrator.send("PUT", "/api/v1" + path, body.formatted(name), "application/json", tag));
        }

        /** A template of plans, and what is said of health and of distributors; no score is too low for anybody. */
        private void planned() {
            put("/plan-templates/" + name + "-plan", """
                    {"name":"Plan of %1$s","purpose":"other","tasks":[{"key":"one","title":"Something of %1$s","owner":"PARTNER_SELLER",
                    "days":700}]}""".formatted(name));
            change("/partner-health/terms", "{\"threshold\":0}");
            change("/ideal-customer", "{\"regions\":[\"Region of %s\"]}".formatted(name));
            change("/distribution-terms", "{\"sums\":true}");
        }

        /** A distributor above it, a plan with it, a move that was made, one that is proposed, and something that was settled. */
        private Map<String, String> partnership(String canary, UUID partner) throws SQLException {
            var distributor = post("/partners", """
                    {"code":"%1$s-above","name":"Distributor of %1$s","since":"2024-01-01"}""".formatted(canary));
            put("/partners/" + partner + "/distribution/distributor", """
                    {"distributor":"%s"}""".formatted(
                            distributor.path("id").asString()));
            post("/partners/" + partner + "/moves", """
                    {"to":"at-risk","reason":"For %s"}""".formatted(canary));
            write("app", """
                    insert into partner_pause (tenant_id, id, partner_id, from_day, until_day)
                    values (?, gen_random_uuid(), ?, '1999-01-01', '1999-02-01')""", partner);
            var plan = post("/partners/" + partner + "/plans", """
                    {"template":"%s-plan"}""".formatted(name));
            var proposed = UUID.randomUUID();
            write("app", """
                    insert into move_proposal (tenant_id, id, partner_id, to_state, because, proposed_at, course, revision)
                    values (?, ?, ?, 'SUSPENDED', ?, now(), 'OPEN', 0)""", proposed, partner, "For " + canary);
            write("app", """
                    insert into wind_down_step (tenant_id, id, partner_id, move_id, item, note, said_at)
                    select tenant_id, gen_random_uuid(), partner_id, id, 'AGREEMENT', 'It is over', now() from partner_move
                    where tenant_id = ? and partner_id = ? and to_state = 'AT_RISK'""", partner);
            return Map.of(
                    "moves/{id}", proposed.toString(),
                    "plans/{id}", plan.path("id").asString(),
                    "tasks/{task}", plan.at("/tasks/0/id").asString(),
                    "templates/{code}", name + "-plan",
                    "items/{item}", "agreement");
        }

        private static Map<String, String> with(Map<String, String> known, Map<String, String> more) {
            var all = new HashMap<>(known);
            all.putAll(more);
            return all;
        }

        private void approvals(String staff) {
            var away = post("/absences", """
                    {"from":"2199-01-01","until":"2199-02-01","standsIn":"%s"}""".formatted(staff));
            var account = post("/strategic-accounts", """
                    {"name":"Strategic of %s","because":"It is large"}""".formatted(name));
            everybodys = Map.of(
                    "absences/{id}",
                    away.path("id").asString(),
                    "accounts/{id}",
                    account.path("id").asString(),
                    "policies/{kind}",
                    "quote");
            var policy = """
                    {"rules":[{"name":"Rule of %s","when":[{"fact":"special","atLeast":"5"}],
                    "steps":[{"name":"All","approvers":[{"role":"ADMINISTRATOR"},{"role":"FINANCE"}],"all":true}]}]}""";
            var seen = administrator.get("/api/v1/approval-policies/quote");
            var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
            expect(administrator.send(
                    "PUT", "/api/v1/approval-policies/quote", policy.formatted(name), "application/json", tag));
        }

        /** A summary after each meeting that is announced; in a calendar of the tenant's own. */
        private void promised() {
            var calendar = post("/calendars", """
                    {"name":"Calendar of %s","zone":"Europe/Berlin","countries":["NO"],
                    "week":{"monday":["09:00-17:00"]},"days":[]}""".formatted(name)).path("id").asString();
            var promise = post("/promises", """
                    {"name":"Promise of %s","occasion":"registration.summary","calendar":"%s","active":true,
                    "terms":{"within":{"amount":24,"of":"hours"},"warning":75,"steps":[]}}""".formatted(name, calendar));
            var known = new HashMap<>(everybodys);
            known.put("calendars/{id}", calendar);
            known.put("promises/{id}", promise.path("id").asString());
            everybodys = known;
        }

        private String clock(UUID partner) {
            var clocks = expect(administrator.get("/api/v1/clocks?partner=" + partner));
            return clocks.at("/items/0/id").asString();
        }

        /** What somebody who is to approve the partner's quote asks first. */
        private static void question(Side home, Side partner) {
            var about = "/api/v1/approvals/" + partner.values().get("approvals/{id}") + "/question";
            expect(home.as(Role.FINANCE).json("POST", about, """
                    {"words":"What does %s say?"}""".formatted(partner.canary())));
        }

        private static Side more(Side side, Map<String, String> known) {
            var values = new HashMap<>(side.values());
            values.putAll(known);
            return side.with(values);
        }

        /**
         * A month before the others, which somebody reviewed and somebody else approved; a line of it that the partner questions, and
         * where it is paid.
         */
        private Side closed(Side home, Side partner) {
            post("/program-costs", """
                    {"costs":[{"kind":"events","from":"2025-01","until":"2029-12","partner":"%1$s","amount":{"value":"1200.00","unit":"EUR"},
                    "description":"Dinner with %1$s","source":"invoices","reference":"dinner-%1$s"}]}""".formatted(partner.canary()));
            post("/sales", """
                    {"source":"billing","id":"Closed %1$s","kind":"new","on":"2025-01-10","partner":"%1$s","motion":"resell",
                    "customer":{"name":"Customer of %1$s"},"lines":[{"sku":"%2$s-ent","quantity":1,"net":{"value":"100.00","unit":"EUR"}}]}""".formatted(partner.canary(), name));
            var page = expect(administrator.get("/api/v1/statements?period=2025-01&partner=" + partner.partner()));
            var statement =
                    "/statements/" + page.path("items").path(0).path("id").asString();
            var seen = "{\"toPay\":" + page.at("/items/0/toPay") + ",\"lines\":1}";
            post(statement + "/review", seen);
            var finance = home.as(Role.FINANCE);
            expect(finance.json("POST", "/api/v1" + statement + "/approval", seen));
            var line = expect(administrator.get("/api/v1" + statement))
                    .at("/lines/0/id")
                    .asString();
            var dispute = expect(partner.as(Role.PARTNER_ADMINISTRATOR)
                            .json("POST", "/api/v1" + statement + "/disputes", """
                    {"line":"%s","because":"Asked by %s"}""".formatted(line, partner.canary())))
                    .at("/dispute/id")
                    .asString();
            post("/disputes/" + dispute + "/comments", "{\"text\":\"Said to %s\"}".formatted(partner.canary()));
            var payee = "/partners/" + partner.partner() + "/payee";
            var account = post(payee + "/accounts", """
                    {"holder":"Holder %s","iban":"DE89370400440532013000"}""".formatted(partner.canary()))
                    .at("/accounts/0/id")
                    .asString();
            expect(finance.json("POST", "/api/v1" + payee + "/accounts/" + account + "/confirmation", ""));
            post(payee + "/tax-forms", "{\"kind\":\"W-9\",\"receivedOn\":\"2025-01-02\"}");
            var form = expect(administrator.send(
                            "POST",
                            "/api/v1" + payee + "/tax-forms/file?kind=W-8&name=w-8.pdf",
                            "%PDF-1.7 of " + partner.canary(),
                            "application/octet-stream"))
                    .at("/taxForms/0/id")
                    .asString();
            return more(
                    partner,
                    Map.of(
                            "disputes/{id}",
                            dispute,
                            "line",
                            line,
                            "accounts/{account}",
                            account,
                            "forms/{form}",
                            form));
        }

        /** Of what was approved; made by one and approved by another. */
        private Map<String, String> payout(Side home) {
            put(
                    "/payout-terms",
                    "{\"payer\":\"%s\",\"iban\":\"DE89370400440532013000\",\"taxForms\":[]}".formatted(name));
            var made = post("/payouts", "{\"currency\":\"EUR\"}");
            var id = made.at("/payout/id").asString();
            expect(home.as(Role.FINANCE).json("POST", "/api/v1/payouts/" + id + "/approval", ""));
            return Map.of(
                    "payouts/{id}",
                    id,
                    "payments/{payment}",
                    made.at("/lines/0/id").asString());
        }

        private void brand() {
            var logo = "<svg xmlns='http://www.w3.org/2000/svg'><title>%s</title><rect width='9' height='9'/></svg>";
            expect(administrator.send("PUT", "/api/v1/brand/logo", logo.formatted(name), "application/octet-stream"));
            expect(administrator.send("POST", "/api/v1/brand/publication", "", ""));
        }

        /** A level that was fixed once, so that reviews speak of the partner again. */
        private void granted(UUID partner) {
            var levels = "/partners/" + partner + "/levels/" + name + "-levels/";
            put(levels + "fixed", """
                    {"tier":"gold","last":"%s","reason":"To begin with"}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(30)));
            post(levels + "end", """
                    {"reason":"It has begun"}""");
        }

        /** With the proposal that the review made for the partner, whose figures are not enough for its tier. */
        private Side proposed(Side partner) {
            var page = expect(administrator.get("/api/v1/level-proposals?partner=" + partner.partner()));
            var values = new HashMap<>(partner.values());
            values.put("proposals/{id}", page.path("items").path(0).path("id").asString());
            values.put("levels/{program}", name + "-levels");
            values.put("profitability/{program}", name + "-levels");
            return partner.with(values);
        }

        private Side home(Side partner) throws SQLException {
            var members = members(Stream.of(Role.values()).filter(Role::isHome).toList(), "");
            var values = new HashMap<>(partner.values());
            values.put("files/{id}", file(name, null).toString());
            values.put("conflicts/{id}", requireNonNull(conflicts.get(name + "left")));
            return side(values, null, name, members);
        }

        private Side side(String canary) throws SQLException {
            var partner = UUID.fromString(
                    post("/partners", """
                    {"code":"%1$s","name":"Partner %1$s","since":"2024-01-01","website":"https://%1$s.example.com","types":["reseller"]}""".formatted(canary)).path("id").asString());
            put("/partners/" + partner + "/enrolments/" + name + "-levels", """
                    {"since":"2024-01-01","tiers":[{"tier":"silver","from":"2024-01-01"}]}""");
            granted(partner);
            var contact = post("/partners/" + partner + "/contacts", """
                    {"name":"Contact of %s","primary":true}""".formatted(canary));
            var certification = post("/partners/" + partner + "/certifications", """
                    {"name":"Certified by %s","path":"%s-path","from":"2024-01-01"}""".formatted(canary, name));
            var note = post("/partners/" + partner + "/notes", """
                    {"words":"Note on %s","kind":"call","shared":true}""".formatted(canary));
            var document = expect(administrator.send(
                    "POST",
                    "/api/v1/partners/" + partner + "/documents?shared=true&label=Plan%20of%20" + canary,
                    "Words of " + canary,
                    "application/octet-stream"));
            var sale = sale(canary, "resell");
            sale(canary + "-held", "unheard-of");
            var milestone = post("/milestones", """
                    {"source":"billing","id":"Milestone of %1$s","on":"2025-03-10","partner":"%1$s","motion":"resell","name":"Reached by %1$s"}""".formatted(canary));
            var values = new HashMap<>(Map.of(
                    "partners/{id}", partner.toString(),
                    "partners/{partner}", partner.toString(),
                    "enrolments/{program}", name + "-levels",
                    "program/{code}", name + "-levels",
                    "versions/{number}", "1",
                    "products/{sku}", name + "-ent",
                    "sales/{id}", sale.path("id").asString(),
                    "contacts/{id}", contact.path("id").asString(),
                    "earnings/{id}", sale.path("earning").path("id").asString(),
                    "statements/{id}", statement(partner)));
            values.putAll(partnership(canary, partner));
            values.put("claims/{claim}", claim(sale.path("id").asString()));
            values.put("certifications/{id}", certification.path("id").asString());
            values.put("subscriptions/{id}", sale.path("id").asString());
            stop(sale.path("id").asString());
            values.put("milestones/{id}", milestone.at("/milestone/id").asString());
            values.putAll(everybodys);
            values.put("paths/{code}", name + "-path");
            values.put("plugins/{code}", "gsi");
            values.put("scorecards/{provider}", "external-signals");
            values.put("books/{code}", name + "-book");
            values.put("prices/{sku}", name + "-ent");
            values.put("rates/{pair}", "EUR-USD");
            values.put("imports/{id}", imported);
            values.put("drafts/{id}", draft);
            values.put("refreshes/{id}", refresh);
            values.put("costs/{id}", cost);
            values.put(
                    "announcements/{id}",
                    Announced.to(tenant, partner, name + "-levels").toString());
            values.put("samples/{kind}", "partners");
            values.put("files/{id}", file(canary, partner).toString());
            values.put("documents/{id}", document.path("id").asString());
            values.put("notes/{id}", note.path("id").asString());
            values.put("history/{number}", "1");
            values.putAll(Map.of(
                    "starters/{name}",
                    "referral",
                    "partner code",
                    canary,
                    "partner name",
                    "Partner " + canary,
                    "sale",
                    canary));
            var members = members(
                    Stream.of(Role.values()).filter(role -> !role.isHome()).toList(), partner.toString());
            values.putAll(rewarded(
                    canary,
                    partner,
                    Visitor.at(host).with(requireNonNull(members.tokens().get(Role.PARTNER_SELLER)))));
            values.putAll(leads(
                    canary,
                    partner,
                    Visitor.at(host).with(requireNonNull(members.tokens().get(Role.PARTNER_SELLER)))));
            values.putAll(deals(
                    canary,
                    partner,
                    Visitor.at(host).with(requireNonNull(members.tokens().get(Role.PARTNER_SELLER)))));
            values.put("clocks/{id}", clock(partner));
            return side(values, partner, canary, members);
        }

        /** What was granted by hand, and what the partner asks for. */
        private Map<String, String> rewarded(String canary, UUID partner, Visitor seller) {
            var grant = post("/rewards/" + name + "-briefing/grants", """
                    {"partner":"%s","count":3,"last":"2900-01-01","reason":"For %s"}""".formatted(partner, canary));
            var use = expect(seller.json("POST", "/api/v1/reward-uses", """
                    {"partner":"%s","reward":"%s-briefing","words":"Asked by %s"}""".formatted(partner, name, canary)));
            return Map.of(
                    "rewards/{code}",
                    name + "-briefing",
                    "grants/{grant}",
                    grant.path("id").asString(),
                    "entitlements/{partner}",
                    partner.toString(),
                    "uses/{id}",
                    use.path("id").asString());
        }

        private String customer(String canary) {
            return expect(administrator.get("/api/v1/customers?q=Buyer+of+" + canary))
                    .at("/items/0/id")
                    .asString();
        }

        /** A deal that the vendor opened for the partner, and one that the partner registered and had a meeting for. */
        private Map<String, String> deals(String canary, UUID partner, Visitor seller) {
            var deal = post("/deals", """
                    {"partner":"%2$s","customer":{"name":"Buyer of %1$s"},"name":"Deal of %1$s","motion":"resell",
                    "shared":{"overlapReason":"%1$s knows them"},
                    "lines":[{"sku":"%3$s-ent","net":{"value":"100.00","unit":"EUR"}}]}""".formatted(canary, partner, name));
            var own = """
                    {"partner":%3$s,"customer":{"name":"Receiver of %1$s"},"name":"Handed to %1$s","motion":"resell",
                    "amount":{"value":"100.00","unit":"EUR"}}""";
            var handed = post("/deals", own.formatted(canary, name, "null"))
                    .at("/deal/id")
                    .asString();
            change("/deals/" + handed, own.formatted(canary, name, "\"" + partner + "\""));
            var handOff = expect(administrator.get("/api/v1/hand-offs?deal=" + handed))
                    .at("/items/0/id")
                    .asString();
            put("/hand-offs/" + handOff + "/summary", "{\"words\":\"Known of %s\"}".formatted(canary));
            var claim = """
                    {"accountUrl":"%1$s.example.com","customerName":"Client of %1$s","buyerRole":"Head of IT of %1$s",
                    "problem":"Too slow","meetingOn":"2030-12-24","motion":"resell"}""".formatted(canary);
            var taken = expect(seller.json("POST", "/api/v1/registrations", claim));
            var registration = taken.path("registration").path("id").asString();
            expect(seller.json(
                    "PUT",
                    "/api/v1/registrations/" + registration + "/claim",
                    "{\"claim\":" + claim.replace("Head of IT", "Owner") + "}"));
            var approved = post("/registrations/" + registration + "/approval", "{}");
            var met = "{\"on\":\"%s\",\"note\":\"Met\"}"
                    .formatted(approved.path("protection").path("from").asString());
            post("/registrations/" + registration + "/meetings", met);
            var evidence = expect(seller.send(
                    "POST",
                    "/api/v1/registrations/" + registration + "/evidence?name=" + canary + ".txt",
                    "What " + canary + " was told",
                    "application/octet-stream"));
            var conflict =
                    post("/conflicts", """
                    {"about":"deal","deal":"%2$s","partners":["%3$s"],"direct":true,"words":"Claimed by %1$s"}""".formatted(canary, deal.at("/deal/id").asString(), partner));
            var part = contender(conflict, partner);
            var whole = conflict.at("/conflict/id").asString();
            post("/conflicts/" + whole + "/evidence-request", "{\"words\":\"What was done\"}");
            var touch =
                    expect(seller.json("POST", "/api/v1/own-conflicts/" + part + "/evidence", """
                    {"kind":"discovery","on":"2025-03-10","words":"Met by %s"}""".formatted(canary)));
            conflicts.put(canary, whole);
            var quote = expect(seller.json("POST", "/api/v1/quotes", """
                    {"customer":"Buyer of %1$s","reason":"%1$s wants it","cart":{"partner":"%2$s","motion":"resell","currency":"EUR",
                    "deal":"%4$s","off":"10","lines":[{"sku":"%3$s-ent"}]}}""".formatted(
                            canary, partner, name, deal.at("/deal/id").asString())));
            var approval = expect(administrator.get("/api/v1/approvals?partner=" + partner));
            // What waits for an approval is not sent, and only what was sent is shared.
            var open = post("/quotes", """
                    {"customer":"Buyer of %1$s","cart":{"partner":"%2$s","motion":"resell","currency":"EUR",
                    "lines":[{"sku":"%3$s-ent"}]}}""".formatted(canary, partner, name))
                    .at("/quote/id")
                    .asString();
            post("/quotes/" + open + "/sending", "{\"revision\":1}");
            var link = post("/quotes/" + open + "/links", "{}");
            var values = new HashMap<String, String>();
            values.put("conflicts/{id}", part);
            values.put("evidence/{evidence}", touch.path("id").asString());
            values.put("customers/{id}", customer(canary));
            var led = deal.at("/deal/id").asString();
            values.put("deals/{deal}", led);
            post("/deals/" + led + "/notes", "{\"words\":\"Said of %s\",\"shared\":true}".formatted(canary));
            values.put("templates/{kind}", "registration.accepted");
            values.put("types/{type}", "reseller");
            values.putAll(Map.of(
                    "quotes/{id}",
                    quote.at("/quote/id").asString(),
                    "links/{link}",
                    link.path("id").asString(),
                    "approvals/{id}",
                    approval.at("/items/0/id").asString(),
                    "revisions/{number}",
                    "1",
                    "deals/{id}",
                    deal.path("deal").path("id").asString(),
                    "registrations/{id}",
                    registration,
                    "registrations/{registration}",
                    registration,
                    "evidence/{id}",
                    evidence.path("id").asString()));
            values.put("offs/{id}", handOff);
            return values;
        }

        /** The key of a partner's part of a case. */
        private static String contender(JsonNode conflict, UUID partner) {
            for (var side : conflict.path("sides")) {
                if (side.path("partner").asString("").equals(partner.toString()))
                    return side.path("id").asString();
            }
            throw new IllegalStateException("Not a side: " + conflict);
        }

        private void stop(String sale) {
            put("/subscriptions/" + sale + "/cancellation", "{\"on\":\"2025-03-10\"}");
        }

        private String claim(String sale) {
            var claims = expect(administrator.get("/api/v1/sales/" + sale + "/evidence/claims"));
            return claims.path("items").path(0).path("id").asString();
        }

        private JsonNode sale(String id, String motion) {
            return post("/sales", """
                    {"source":"billing","id":"%1$s","kind":"new","on":"2025-03-10","partner":"%2$s","motion":"%3$s",
                    "customer":{"name":"Customer of %1$s"},"subscription":{"id":"SUB-%1$s","since":"2025-01-01","renews":true},
                    "evidence":{"claims":[{"partner":"%2$s","part":"sourced","paid":{"channel":"search","campaign":"Campaign of %1$s","on":"2025-03-01"}}],
                    "split":{"by":"Head of %1$s","on":"2025-03-01","shares":[{"partner":"%2$s","part":"sells","share":"100"}]},
                    "excluded":{"kind":"looked-at","reason":"Looked at by %1$s"}},"lines":[{"sku":"%4$s-ent","quantity":1,"term":"P9Y","net":{"value":"100.00","unit":"EUR"}}]}""".formatted(id, id.replace("-held", ""), motion, name));
        }

        // Files are handed in where they belong; here one lies where the server would have put it.
        private UUID file(String canary, @Nullable UUID partner) throws SQLException {
            var id = UUID.randomUUID();
            int size = bytes(id, "The file of " + canary);
            try (var admin = Harness.admin();
                    var insert = admin.prepareStatement("""
                            insert into file (tenant_id, id, partner_id, purpose, name, type, bytes, digest, stored_at)
                            values (?, ?, ?, ?, ?, 'text/plain', ?, 'none', now());
                            insert into file_room values (?, 1000) on conflict do nothing""")) {
                insert.setObject(1, tenant);
                insert.setObject(2, id);
                insert.setObject(3, partner);
                insert.setString(4, TestFiles.PURPOSE);
                insert.setString(5, canary + ".txt");
                insert.setInt(6, size);
                insert.setObject(7, tenant);
                insert.execute();
            }
            return id;
        }

        private int bytes(UUID id, String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var store = Harness.installation().files().resolve(tenant.toString());
            try {
                var folder = Files.createDirectories(store.resolve(id.toString().substring(34)));
                Files.write(folder.resolve(id.toString()), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.length;
        }

        private String statement(UUID partner) {
            var page = expect(administrator.get("/api/v1/statements?partner=" + partner));
            return page.path("items").path(0).path("id").asString();
        }

        /** Somebody in each role, with a token; and how the first of them signs in. */
        private record Members(Map<Role, String> tokens, String first, String link) {}

        private Members members(List<Role> roles, String partner) throws SQLException {
            var tokens = new EnumMap<Role, String>(Role.class);
            var first = "";
            var link = "";
            for (var role : roles) {
                var side = partner.isEmpty() ? "" : ",\"partner\":\"" + partner + "\"";
                var email = role.name().toLowerCase(Locale.ROOT) + "." + name + partner + "@example.com";
                var added = expect(operator().json("POST", "/operator/v1/tenants/" + name + "/members", """
                        {"email":"%s","name":"%s %s","roles":["%s"],"password":"%s is a long word"%s}""".formatted(
                                email, role, name, role, name, side)));
                var member = added.path("id").asString();
                if (first.isEmpty()) {
                    first = member;
                    link = link(UUID.fromString(member));
                }
                tokens.put(role, token(UUID.fromString(member)));
            }
            return new Members(tokens, first, link);
        }

        private Side side(Map<String, String> known, @Nullable UUID partner, String canary, Members members)
                throws SQLException {
            var values = new HashMap<>(known);
            values.put("members/{id}", members.first());
            var member = UUID.fromString(members.first());
            values.put("notices/{id}", Told.to(tenant, partner, member, canary).toString());
            var side = new Side(host, tenant, partner, canary, values, members.tokens(), cookie(members.link()));
            var body = """
                    {"email":"%1$s.more@example.com","name":"More of %1$s","roles":["%2$s"]}""".formatted(canary, partner == null ? Role.PARTNER_MANAGER : Role.PARTNER_SELLER);
            var key = Map.of("Idempotency-Key", canary);
            var invited = expect(side.administrator().send("POST", "/api/v1/members", body, "application/json", key));
            values.put("invitations/{id}", invited.path("id").asString());
            var made = expect(side.administrator().json("POST", "/api/v1/tokens", """
                    {"name":"Token of %s","permissions":["partner.read"]}""".formatted(canary)));
            values.put("tokens/{id}", made.path("id").asString());
            values.put("jobs/{id}", job(partner, canary));
            var view = expect(side.administrator().json("POST", "/api/v1/views", """
                    {"list":"partners","name":"View of %1$s","filter":{"q":["%1$s"]}}""".formatted(canary)));
            values.put("views/{id}", view.path("id").asString());
            return side;
        }

        private String cookie(String link) {
            var answer = Visitor.at(host).get("/link/" + link);
            var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
            return cookie.substring(0, cookie.indexOf(';'));
        }

        // Partners' members make their first token on a screen; here it is stored as the server stores it.
        private String token(UUID member) throws SQLException {
            var token = "ent_" + Keys.fresh();
            identity(
                    """
                    insert into identity.token (tenant_id, id, hash, member_id, name, permissions, created_at, ends_at)
                    values (?, ?, ?, ?, ?, ?, now(), now() + interval '1 day')""",
                    UUID.randomUUID(),
                    Keys.digest(token),
                    member,
                    "For tests of " + name,
                    String.join(" ", Decisions.allPermissions()));
            return token;
        }

        // Whatever is started over REST might have ended before a test looks at it; this one waits for ever.
        private String job(@Nullable UUID partner, String canary) throws SQLException {
            var id = UUID.randomUUID();
            write("app", """
                    insert into job (tenant_id, id, partner_id, kind, title, subject_id, path, started_at, state, done, total, tries)
                    values (?, ?, ?, 'nothing', ?, gen_random_uuid(), 'jobs', now(), 'WAITING', 0, 1, 0)""", id, partner, "Work of " + name + " for " + canary);
            return id.toString();
        }

        // People get theirs by mail, or by typing a password on a screen.
        private String link(UUID member) throws SQLException {
            var key = Keys.fresh();
            identity("""
                    insert into identity.link (tenant_id, hash, purpose, member_id, ends_at)
                    values (?, ?, 'sign-in', ?, now() + interval '1 day')""", Keys.digest(key), member);
            return key;
        }

        private static Visitor operator() {
            return Visitor.at("localhost").with(Harness.installation().secrets().of("operator-token"));
        }

        // Only a screen can fail to sign in, or forget a password.
        private void attempt() throws SQLException {
            identity(
                    "insert into identity.forgotten (tenant_id, id, email, asked_at) values (?, ?, ?, now())",
                    UUID.randomUUID(),
                    name + "@example.com");
            identity(
                    "insert into identity.attempt (tenant_id, key, failures, since) values (?, ?, 1, now())",
                    Keys.digest(name));
        }

        private void identity(String sql, Object... values) throws SQLException {
            write("identity", sql, values);
        }

        private void write(String role, String sql, @Nullable Object... values) throws SQLException {
            try (var connection = Harness.as(role)) {
                connection.setAutoCommit(false);
                Walls.bind(connection, tenant.toString(), "*");
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, tenant);
                    for (int i = 0; i < values.length; i++) statement.setObject(i + 2, values[i]);
                    statement.executeUpdate();
                }
                connection.commit();
            }
        }

        private JsonNode post(String path, String body) {
            return expect(administrator.json("POST", "/api/v1" + path, body));
        }

        private JsonNode put(String path, String body) {
            return expect(administrator.json("PUT", "/api/v1" + path, body));
        }
    }

    private static JsonNode expect(Answer answer) {
        if (answer.status() >= 300) throw new IllegalStateException(answer.status() + " " + answer.body());
        return JSON.readTree(answer.body());
    }
}
