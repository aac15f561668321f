package dev.entente.deploy;

import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published partnership program whole: levels by three criteria, reviewed quarterly, and what they earn from which day on. */
abstract class PartnershipLevelExamples {

    private static final String USERS =
            "{what: net-new-kept-pieces, words: Net new users, only: {family: enterprise}, window: P12M, least: {value: \"%d\", unit: users}}";
    private static final String CERTIFIED =
            "{what: certified-people, words: Certified people, window: MONTH, least: {value: \"%d\", unit: people}}";
    private static final String KEPT =
            "{what: retention, words: Retention, window: P3Y, least: {value: \"%d\", unit: percent}}";

    /** Users won in a year, certified people, customers that stayed of all that were won: the level. */
    private static final String LEVELS = """
            80  3 18 25  -> silver
            320 6 79 100 -> silver
            320 5 17 20  -> silver
            300 6 4  5   -> gold
            300 6 24 30  -> gold
            299 6 9  10  -> silver
            75  3 20 29  -> ready
            12  1 1  1   -> ready
            9   1 1  1   -> learning
            10  0 1  1   -> learning
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate quarter = nextQuarter(today);

    PartnershipLevelExamples() {
        tenant.publish(program());
        taken(tenant.rest().put("/api/v1/certification-paths/architect", Map.of("name", "Architect")));
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void theHighestLevelOfWhichAllHoldsIsProposedWithItsFigures() {
        LEVELS.lines().forEach(row -> partner(code(row), "learning", row.split("->")[0].split(" +")));
        assertThat(taken(review()).path("finished").asBoolean()).isTrue();
        var proposed = tenant.all("/level-proposals?state=open").stream()
                .collect(Collectors.toMap(each -> each.path("partner").asString(), each -> each));
        var found = LEVELS.lines()
                .map(row -> row.split("->")[0] + "-> " + proposedTo(proposed, code(row)) + "\n")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(LEVELS);

        var gold = tenant.all("/level-proposals?state=open").stream()
                .filter(each -> each.path("to").asString().equals("gold"))
                .findFirst()
                .orElseThrow();
        var whole = taken(tenant.get("/level-proposals/" + gold.path("id").asString()));
        assertThat(words(whole.path("evidence"), "gold"))
                .containsExactly(
                        "Net new users: 300 of 300 users",
                        "Certified people: 6 of 6 people",
                        "Retention: 80 of 80 percent");
        assertThat(words(whole.path("evidence"), "ready")).contains("Net new users: 300 of 10 users");

        var ids = proposed.values().stream()
                .map(each -> each.path("id").asString())
                .toList();
        var accepted = list(taken(tenant.post("/level-proposals/acceptances", Map.of("ids", ids)))
                .path("items"));
        assertThat(accepted).hasSize(8).allMatch(each -> each.path("accepted").asBoolean());
        var again = list(taken(tenant.post("/level-proposals/acceptances", Map.of("ids", ids)))
                .path("items"));
        assertThat(again).allMatch(each -> each.path("problem").asString().equals("The proposal is no longer open"));
        taken(review());
        assertThat(tenant.all("/level-proposals?state=open")).isEmpty();
    }

    @Test
    void netNewIsNewAndUpsellLessDownsellAndChurn() {
        var partner = enrolled("net-new", "ready");
        var won = users("net-new", "new", 40);
        var more = users("net-new", "expansion", 60);
        tenant.record(won);
        tenant.record(more);
        tenant.record(users("net-new", "renewal", 500));
        tenant.record(tenant.refund(more, day(20), of(15)));
        tenant.record(tenant.refund(won, day(20), of(10)));
        assertThat(missing(partner)).contains("Net new users: 75 of 75 users");
    }

    @Test
    void netNewCountsWhatARenewalChangesAndWhatLapses() {
        var partner = enrolled("net-terms", "ready");
        tenant.recordAll(List.of(
                subscribed("A", "new", 200, "P6M", 40),
                subscribed("A", "renewal", 30, "P6M", 25),
                subscribed("B", "expansion", 200, "P1Y", 50),
                subscribed("C", "expansion", 200, "P6M", 10)));
        assertThat(missing(partner)).contains("Net new users: 75 of 75 users");
        tenant.record(subscribed("C", "renewal", 10, "P6M", 12));
        assertThat(missing(partner)).noneMatch(words -> words.startsWith("Net new users: 75"));
    }

    private Map<String, Object> subscribed(String subscription, String kind, int ago, String term, int users) {
        var sale = tenant.sale("net-terms", "resell", day(ago), of(users));
        sale.put("kind", kind);
        sale.put("subscription", Map.of("id", subscription, "since", day(200)));
        var line = of(users);
        line.put("term", term);
        sale.put("lines", List.of(line));
        return sale;
    }

    @Test
    void theClockReviewsEachQuarterAndTheLevelOnTheInvoicesDayDecides() {
        var partner = partner("climbs", "silver", "300", "6", "4", "5");
        TestClock.ahead(until(quarter));
        await(() -> !tenant.all("/level-proposals?state=open").isEmpty());
        var proposal = tenant.all("/level-proposals?state=open").getFirst();
        assertThat(proposal.path("reviewedOn").asString()).isEqualTo(quarter.toString());
        tenant.record(invoice("climbs", quarter.minusDays(1)));
        assertThat(result(tenant.record(invoice("climbs", quarter)).path("earning")))
                .isEqualTo("pays 1120.50 EUR");

        TestClock.ahead(until(quarter.plusDays(20)));
        var answers = Visitor.atOnce(
                3,
                _ -> tenant.post("/level-proposals/" + id(proposal) + "/acceptance", Map.of())
                        .status());
        assertThat(answers).containsOnlyOnce(200).filteredOn(it -> it != 200).containsOnly(409);
        assertThat(tenant.amounts(partner, month(quarter.minusDays(1)))).contains("1120.50 EUR");
        isSettled(tenant.statement(partner, month(quarter)), "1494.00");
        assertThat(tier(partner)).isEqualTo("gold");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whereTheProgramPromotesByItselfNobodyHasToAcceptIt() {
        tenant.publish(program().replace("grace: 30}", "grace: 30, promotions: automatic}"));
        var partner = partner("rises", "silver", "300", "6", "4", "5");
        assertThat(taken(review()).path("finished").asBoolean()).isTrue();
        assertThat(state(partner)).isEqualTo("accepted The program promotes by itself");
        assertThat(tier(partner)).isEqualTo("gold");
        assertThat(tenant.all("/level-proposals?state=open")).isEmpty();
    }

    @Test
    void aDemotionLeavesTimeAndThePartnerSaysWhatIsAgainstIt() {
        var partner = enrolled("slips", "silver");
        var slips = Sellers.administrator(tenant, partner);
        taken(review());
        var id = id(tenant.all("/level-proposals?partner=" + partner).getFirst());
        var card = card(slips, partner);
        assertThat(card.path("proposals").get(0).path("to").asString()).isEqualTo("learning");
        assertThat(card.path("nextReview").asString()).isEqualTo(quarter.toString());
        assertThat(card.path("forecast").path("earned").asString()).isEqualTo("learning");
        var accepted = taken(tenant.post("/level-proposals/" + id + "/acceptance", Map.of()));
        assertThat(accepted.path("effectiveOn").asString())
                .isEqualTo(today.plusDays(30).toString());
        assertThat(accepted.path("applied").asBoolean()).isFalse();

        var appeal = Map.of("text", "Our largest customer signs next week");
        assertThat(slips.post("/api/v1/level-proposals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(403);
        taken(slips.post("/api/v1/level-proposals/" + id + "/appeal", appeal));
        assertThat(slips.post("/api/v1/level-proposals/" + id + "/appeal", appeal)
                        .status())
                .isEqualTo(409);
        var no = Map.of("granted", false, "text", "We look again in spring");
        taken(tenant.post("/level-proposals/" + id + "/appeal/answer", no));
        assertThat(tier(partner)).isEqualTo("silver");
        TestClock.ahead(Duration.ofDays(30));
        await(() -> tier(partner).equals("learning"));
        assertThat(card(slips, partner)
                        .path("proposals")
                        .get(0)
                        .path("appeal")
                        .path("answer")
                        .asString())
                .isEqualTo("We look again in spring");
    }

    @Test
    void whoRecoversInTimeStaysAndWhoIsPutOffIsLookedAtAgain() {
        var recovers = enrolled("recovers", "ready");
        var waits = enrolled("waits", "ready");
        taken(review());
        var off = Map.of("until", today.plusDays(10).toString(), "reason", "They are moving offices");
        var waiting = id(tenant.all("/level-proposals?partner=" + waits).getFirst());
        assertThat(taken(tenant.post("/level-proposals/" + waiting + "/postponement", off))
                        .path("postponedTo")
                        .asString())
                .isEqualTo(today.plusDays(10).toString());
        certify(recovers, 1);
        tenant.record(users("recovers", "new", 10));
        TestClock.ahead(Duration.ofDays(31));
        await(() -> state(recovers).startsWith("outdated The figures"));
        await(() -> tenant.all("/level-proposals?partner=" + waits).size() > 1);
        assertThat(tier(recovers)).isEqualTo("ready");
    }

    @Test
    void aLevelIsFixedOrOnTrialAndEndsByTheClock() {
        var fixed = enrolled("fixed", "ready");
        var trial = enrolled("trial", "ready");
        var last = today.plusDays(20).toString();
        var wanted = Map.of("tier", "gold", "last", last, "reason", "They open a new region");
        taken(tenant.rest().put("/api/v1/partners/" + fixed + "/levels/levels/fixed", wanted));
        var goals = List.of(Map.of(
                "what",
                "net-new-pieces",
                "window",
                "P12M",
                "words",
                "Users",
                "least",
                Map.of("value", "50", "unit", "users")));
        var track = Map.of("tier", "gold", "last", last, "reason", "A promising partner", "goals", goals);
        taken(tenant.rest().put("/api/v1/partners/" + trial + "/levels/levels/trial", track));
        assertThat(tenant.rest()
                        .put("/api/v1/partners/" + trial + "/levels/levels/trial", track)
                        .status())
                .isEqualTo(409);
        assertThat(tier(fixed) + " " + tier(trial)).isEqualTo("gold gold");
        assertThat(taken(review()).path("finished").asBoolean()).isTrue();
        assertThat(tenant.all("/level-proposals?state=open")).isEmpty();
        var reached = card(Sellers.administrator(tenant, trial), trial).path("grant");
        assertThat(reached.path("goals").get(0).path("words").asString())
                .isEqualTo("Users: 0 of 50 users, 50 users missing");

        TestClock.ahead(Duration.ofDays(21));
        await(() -> tier(trial).equals("ready"));
        await(() -> tier(fixed).equals("ready"));
        // In the last weeks of a quarter the program's own review finds the same, and stands in its place.
        await(() -> tenant.all("/level-proposals?state=open&partner=" + fixed).size() == 1);
    }

    private static String program() {
        return """
                program: levels
                name: Partnership
                from: 2023-05-19
                review: {when: quarterly, grace: 30}
                tiers:
                  - {code: learning, name: Learning}
                  - {code: ready, name: Ready, requires: [%s, %s]}
                  - {code: silver, name: Silver, requires: [%s, %s, %s]}
                  - {code: gold, name: Gold, requires: [%s, %s, %s]}
                offers:
                  - motion: resell
                    name: Commission by level
                    model: rate-table
                    version: 1
                    terms:
                      kind: PAYS
                      unit: EUR
                      basis: EACH_LINE
                      rows:
                        - {family: enterprise, tier: learning, rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                        - {family: enterprise, tier: ready, rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                        - {family: enterprise, tier: silver, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                        - {family: enterprise, tier: gold, rates: [{from: {value: "0", unit: EUR}, rate: "20"}], read: WHOLE}
                      rounding: {mode: HALF_UP, decimals: 2}
                """.formatted(
                        USERS.formatted(10),
                        CERTIFIED.formatted(1),
                        USERS.formatted(75),
                        CERTIFIED.formatted(3),
                        KEPT.formatted(70),
                        USERS.formatted(300),
                        CERTIFIED.formatted(6),
                        KEPT.formatted(80));
    }

    private Reply review() {
        return tenant.post("/program/levels/reviews", Map.of());
    }

    /** Of a level, with users of the year, certified people, and customers kept of all that were won. */
    private String partner(String code, String tier, String... figures) {
        var id = enrolled(code, tier);
        int users = Integer.parseInt(figures[0]);
        int kept = Integer.parseInt(figures[2]);
        int won = Integer.parseInt(figures[3]);
        certify(id, Integer.parseInt(figures[1]));
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < won; i++) sales.add(term(code, "new", day(200), i, i == 0 ? users - won + 1 : 1));
        for (int i = 0; i < kept; i++) sales.add(term(code, "renewal", day(30), i, 1));
        tenant.recordAll(sales);
        return id;
    }

    private String enrolled(String code, String tier) {
        return tenant.partner(code, "levels", "2024-01-01", tier + " from 2024-01-01");
    }

    private void certify(String partner, int people) {
        for (int i = 0; i < people; i++)
            taken(tenant.post(
                    "/partners/" + partner + "/certifications",
                    Map.of("name", "Person " + i, "path", "architect", "from", "2025-01-01")));
    }

    /** Half a year, so that it ended before today unless it was renewed. */
    private Map<String, Object> term(String partner, String kind, String on, int customer, int users) {
        var sale = tenant.sale(partner, "resell", on, of(users));
        sale.put("kind", kind);
        var name = partner + "-" + customer;
        sale.put("customer", Map.of("name", name, "domain", name + ".example"));
        var line = of(users);
        line.put("term", "P6M");
        sale.put("lines", List.of(line));
        return sale;
    }

    private Map<String, Object> users(String partner, String kind, int users) {
        var sale = tenant.sale(partner, "resell", day(40), of(users));
        sale.put("kind", kind);
        return sale;
    }

    private Map<String, Object> invoice(String partner, LocalDate on) {
        return tenant.sale(partner, "resell", on.toString(), line("ENT", "7470.00", "EUR"));
    }

    private static Map<String, Object> of(int users) {
        var line = line("ENT", users + ".00", "EUR");
        line.put("quantity", users);
        return line;
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }

    private static String code(String row) {
        return "p-" + row.split("->")[0].strip().replaceAll(" +", "-");
    }

    private String proposedTo(Map<String, JsonNode> proposed, String code) {
        var partner = taken(tenant.get("/partners?q=" + code))
                .path("items")
                .get(0)
                .path("id")
                .asString();
        var proposal = proposed.get(partner);
        return proposal == null ? "learning" : proposal.path("to").asString();
    }

    private static List<String> words(JsonNode evidence, String tier) {
        return list(evidence.path("tiers")).stream()
                .filter(each -> each.path("code").asString().equals(tier))
                .flatMap(each -> list(each.path("asks")).stream())
                .map(each -> each.path("words").asString())
                .toList();
    }

    private List<String> missing(String partner) {
        return list(card(tenant.rest(), partner).path("missing")).stream()
                .map(each -> each.path("words").asString())
                .toList();
    }

    private static JsonNode card(Rest rest, String partner) {
        return taken(rest.get("/api/v1/partners/" + partner + "/levels"))
                .path("items")
                .get(0);
    }

    private String tier(String partner) {
        return taken(tenant.get("/partners/" + partner + "/enrolments"))
                .path("items")
                .get(0)
                .path("tier")
                .asString();
    }

    private String state(String partner) {
        var proposal = tenant.all("/level-proposals?partner=" + partner).getFirst();
        return proposal.path("state").asString() + " " + proposal.path("reason").asString();
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, "2026-01".length());
    }

    private static String id(JsonNode proposal) {
        return proposal.path("id").asString();
    }

    private Duration until(LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(today, day) + 1);
    }

    private static LocalDate nextQuarter(LocalDate day) {
        var first = day.withDayOfMonth(1).plusMonths(1);
        while ((first.getMonthValue() - 1) % 3 != 0) first = first.plusMonths(1);
        return first;
    }
}
