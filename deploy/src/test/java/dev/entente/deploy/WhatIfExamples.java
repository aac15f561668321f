package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts that are tried on what happened come to what they then pay, once they are published. */
abstract class WhatIfExamples {

    private static final String PROGRAM = """
            program: tried
            name: Tried
            from: 2024-01-01
            tiers:
              - {code: silver, name: Silver}
              - {code: gold, name: Gold, requires: [{what: net-revenue, window: P12M, least: {value: "100000", unit: EUR}}]}
            offers:
              - motion: resell
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {field: TIER, is: gold}
                          rate: {type: percent, rate: "20"}
                        - rate:
                            type: table
                            read: MARGINAL
                            by: {what: net-revenue, unit: EUR, window: QUARTER}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "10"}
                              - {from: {value: "2000.00", unit: EUR}, rate: "15"}
                    - name: Bonus of the month
                      on: PERIOD
                      every: {length: MONTH}
                      otherwise: NOTHING
                      rules:
                        - when: {measure: {what: deals, unit: deals, window: MONTH}, atLeast: {value: "3", unit: deals}}
                          rate: {type: each, amount: {value: "50.00", unit: EUR}}
                  limits: {caps: [{most: {value: "900.00", unit: EUR}, over: PARTNER, window: YEAR}]}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: co-sell
                name: Influence
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - {name: Share, on: INFLUENCED, rules: [{rate: {type: percent, rate: "3"}}]}
                    - {name: Reached, on: REACHED, rules: [{rate: {type: each, amount: {value: "75.00", unit: EUR}}}]}
                    - {name: Other, on: LINE, rules: [{rate: {type: percent, rate: "1"}}]}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private static final String DRAFT = PROGRAM.replace("rate: \"10\"", "rate: \"12\"")
            .replace("900.00", "1000.00")
            .replace("rate: \"3\"", "rate: \"4\"")
            .replace("75.00", "80.00")
            .replace("50.00", "60.00");

    private static final String MONTHLY =
            "{name: Bonus of the month, on: PERIOD, every: {length: MONTH}, otherwise: NOTHING,"
                    + " rules: [{when: {measure: {what: deals, unit: deals, window: MONTH}, atLeast: {value: \"1\", unit: deals}},"
                    + " rate: {type: each, amount: {value: \"600.00\", unit: EUR}}}]}";

    private static final Map<String, String> SPAN = Map.of("from", "2026-01-01", "through", "2026-06-30");

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void aDraftComesToWhatItPaysOnceItIsPublished() {
        tenant.publish(PROGRAM);
        var partners = List.of("alpha", "beta", "gamma");
        partners.forEach(code -> tenant.partner(code, "tried", "2024-01-01"));
        happened(partners, new Random(7));
        for (int month = 1; month <= 6; month++) tenant.close("2026-0" + month);
        var before = taken(tenant.get("/postings/balances"));

        var first = tried(DRAFT, "kept");
        assertThat(taken(tenant.get("/postings/balances"))).isEqualTo(before);
        assertThat(first.at("/sums/0/changed").asInt()).isPositive();
        assertThat(difference(first)).isPositive();
        assertThat(first.path("reasons").toString()).contains("10 % → 12 %", "3 % → 4 %");
        assertThat(first.path("assumptions")).hasSizeGreaterThan(4);
        assertThat(list(first.path("reasons")).stream()
                        .mapToLong(each -> cents(each.path("difference")))
                        .sum())
                .isEqualTo(difference(first));

        tenant.publish(DRAFT.replace("2024-01-01", "2026-01-01"));
        tenant.recalculate("A new version");
        var second = tried(DRAFT, "kept");
        assertThat(amount(second.at("/sums/0/net/now"))).isEqualTo(amount(first.at("/sums/0/net/then")));
        assertThat(second.at("/sums/0/changed").asInt()).isZero();
        for (var partner : partnersOf(second))
            assertThat(amount(partner.at("/net/difference"))).isEqualTo("0.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackOfOthersSalesCountsWhoeverIsLookedAtWithAPartner() {
        var program = PROGRAM.replace("program: tried", "program: shared");
        tenant.publish(program);
        for (var code : List.of("seller", "helper")) tenant.partner(code, "shared", "2024-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        var before = tenant.sale("seller", "resell", "2025-11-10", line("ENT", "1000.00", "EUR"));
        before.put("evidence", helped("helper"));
        sales.add(before);
        sales.add(refund(before, "2026-02-03", "200.00"));
        var within = tenant.sale("seller", "resell", "2026-03-02", line("ENT", "500.00", "EUR"));
        within.put("evidence", helped("helper"));
        sales.add(within);
        sales.add(refund(within, "2026-05-04", "100.00"));
        recorded(sales);

        var draft = program.replace("rate: \"3\"", "rate: \"4\"");
        // Few things happened: both are looked at together. With many of the seller's, each is by itself.
        var together = netOf("helper", tried(draft, "kept"));
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 25; i++)
            many.add(tenant.sale("seller", "resell", "2026-04-10", line("ENT", "10.00", "EUR")));
        tenant.recordAll(many);
        assertThat(netOf("helper", tried(draft, "kept"))).isEqualTo(together);
        // 3 % of 500 less 100, and of the 200 that are given back; the draft pays 4 % of what was sold since.
        assertThat(together).isEqualTo("6.00 EUR, 10.00 EUR");
    }

    @Test
    void anotherProgramIsLeftAsItIsAndEachCurrencyIsCountedByItself() {
        var program = plain("double", offer("resell", "EUR", "10"), offer("referral", "USD", "10"));
        tenant.publish(program);
        tenant.publish(plain("second", offer("co-sell", "EUR", "5")));
        var both = tenant.partner("both", "double", "2024-01-01");
        tenant.enrol(both, "second", "2024-01-01");
        tenant.record(tenant.sale("both", "resell", "2026-02-03", line("ENT", "100.00", "EUR")));
        tenant.record(tenant.sale("both", "referral", "2026-02-04", line("ENT", "200.00", "USD")));
        tenant.record(tenant.sale("both", "co-sell", "2026-02-05", line("ENT", "300.00", "EUR")));

        var tried = tried(program.replace("rate: \"10\"", "rate: \"12\""), "kept");
        assertThat(list(tried.path("sums")).stream()
                        .map(each -> amount(each.at("/net/now")) + ", " + amount(each.at("/net/then")) + ", "
                                + each.path("results").asInt()))
                .containsExactlyInAnyOrder("10.00 EUR, 12.00 EUR, 1", "20.00 USD, 24.00 USD, 1");
    }

    @Test
    void aDraftThatChangesNothingChangesNothingHoweverManyPagesItTakes() {
        var program = plain(
                "steady",
                capped("resell", "SUBSCRIPTION"),
                capped("referral", "CUSTOMER, family: enterprise"),
                offer("services", "EUR", "0").replace("parts: [", "parts: [" + MONTHLY + ", ")
                        + limit("1000.00", "PARTNER"));
        tenant.publish(program);
        tenant.partner("steady", "steady", "2024-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        for (var motion : List.of("resell", "referral")) {
            var first = subscribed("steady", motion, "2026-01-10", "400.00");
            sales.add(first);
            var back = refund(first, "2026-01-12", "400.00");
            back.remove("subscription");
            sales.add(back);
            sales.add(subscribed("steady", motion, "2026-04-10", "400.00"));
        }
        for (int i = 0; i < 45; i++)
            sales.add(tenant.sale("steady", "resell", day(50 + i), line("ENT", "10.00", "EUR")));
        recorded(sales);

        var tried = tried(program, "kept");
        // Twice 150 that were given back and earned again, 5 of each other sale, and of the months no more than the
        // cap.
        assertThat(amount(tried.at("/sums/0/net/now"))).isEqualTo("1525.00 EUR");
        assertThat(amount(tried.at("/sums/0/net/then"))).isEqualTo("1525.00 EUR");
        assertThat(tried.at("/sums/0/changed").asInt()).isZero();
    }

    private Map<String, Object> subscribed(String partner, String motion, String on, String net) {
        var sale = tenant.sale(partner, motion, on, line("ENT", net, "EUR"));
        sale.put("subscription", Map.of("id", "SUB-STEADY", "since", "2025-04-01"));
        return sale;
    }

    private static String capped(String motion, String over) {
        return offer(motion, "EUR", "50") + limit("150.00", over);
    }

    private static String limit(String most, String over) {
        return "      limits: {caps: [{most: {value: \"" + most + "\", unit: EUR}, over: " + over
                + ", window: YEAR}]}\n";
    }

    /** The draft is for existing business three months after its first day: here from 2026-04-01 on. */
    @Test
    void eachBusinessIsAskedByWhenItBegan() {
        tenant.publish(plain("began", offer("resell", "EUR", "10")));
        tenant.partner("older", "began", "2024-01-01");
        recorded(List.of(
                agreed("2026-02-02", "2025-12-01"),
                agreed("2026-02-03", "2026-01-15"),
                agreed("2026-05-04", "2025-12-01")));
        var draft = plain("began", offer("resell", "EUR", "20"))
                .replace("from: 2024-01-01", "from: 2027-01-01\nexisting: 2027-04-01");
        assertThat(netOf("older", tried(draft, "kept"))).isEqualTo("30.00 EUR, 50.00 EUR");
    }

    private Map<String, Object> agreed(String on, String agreed) {
        var sale = tenant.sale("older", "resell", on, line("ENT", "100.00", "EUR"));
        sale.put("agreed", agreed);
        return sale;
    }

    @Test
    void aSaleThatTheDraftLeavesToAnotherProgramIsAChange() {
        var ours = plain("ours", offer("resell", "EUR", "10"), offer("referral", "EUR", "10"));
        tenant.publish(ours);
        tenant.publish(plain("theirs", offer("resell", "EUR", "5")));
        var partner = tenant.partner("torn", "ours", "2024-01-01");
        tenant.enrol(partner, "theirs", "2024-01-01");
        tenant.record(tenant.sale("torn", "resell", "2026-02-03", line("ENT", "100.00", "EUR")));

        var tried = tried(plain("ours", offer("referral", "EUR", "10")), "kept");
        assertThat(tried.at("/sums/0/heldNow").asInt()).isEqualTo(1);
        assertThat(tried.at("/sums/0/heldThen").asInt()).isZero();
        assertThat(amount(tried.at("/sums/0/net/then"))).isEqualTo("5.00 EUR");
    }

    @Test
    void whatWasStoppedSaysNothingOfAPartnerThatIsHalfDoneWith() {
        var program = PROGRAM.replace("program: tried", "program: stopped");
        tenant.publish(program);
        var partner = tenant.partner("large", "stopped", "2024-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 1000; i++)
            sales.add(tenant.sale("large", "resell", day(40 + i / 8), line("ENT", "10.00", "EUR")));
        tenant.recordAll(sales);
        var asked = new HashMap<String, Object>(SPAN);
        asked.put("draft", draft(program.replace("rate: \"10\"", "rate: \"12\"")));
        var begun = taken(tenant.post("/what-ifs", asked));
        var path = "/what-ifs/" + begun.path("id").asString();
        assertThat(taken(tenant.get(path)).path("sums")).isEmpty();
        isRefused(tenant.get(path + "/partners"), "the list", 409, "what-if-runs", "");
        isRefused(tenant.get(path + "/partners/" + partner), "a partner", 409, "what-if-runs", "");
        isRefused(tenant.get(path + "/export?format=csv"), "the file", 409, "what-if-runs", "");
        var job = "/jobs/" + begun.path("job").asString();
        await(() -> taken(tenant.get(job)).path("done").asLong() > 0);
        tenant.post(job + "/cancellation", Map.of());
        // A quick server may be through with it by then.
        await(() -> !taken(tenant.get(path)).path("state").asString().equals("running"));
        assertThat(tenant.all(path + "/partners"))
                .allSatisfy(each -> assertThat(each.path("results").asInt()).isEqualTo(1006));
    }

    @Test
    void levelsAreThoseThatTheDraftGivesWhereThatIsAsked() {
        var program = PROGRAM.replace("program: tried", "program: rising");
        tenant.publish(program);
        var partner = tenant.partner("riser", "rising", "2024-01-01", "silver from 2024-01-01");
        for (var day : List.of("2025-11-03", "2026-02-03"))
            tenant.record(tenant.sale("riser", "resell", day, line("ENT", "1000.00", "EUR")));
        var draft = program.replace("value: \"100000\"", "value: \"500\"");

        assertThat(amount(tried(draft, "kept").at("/sums/0/net/difference"))).isEqualTo("0.00 EUR");
        var tried = tried(draft, "tried");
        assertThat(amount(tried.at("/sums/0/net/now"))).isEqualTo("100.00 EUR");
        assertThat(amount(tried.at("/sums/0/net/then"))).isEqualTo("200.00 EUR");
        assertThat(tried.at("/levels/0/to").asString()).isEqualTo("Gold");
        var of = taken(tenant.get("/what-ifs/" + id(tried) + "/partners/" + partner));
        assertThat(of.at("/most/0/reason").asString()).startsWith("Level Silver → Gold, Resale: ");
        assertThat(amount(of.at("/most/0/now/amount"))).isEqualTo("100.00 EUR");
        assertThat(amount(of.at("/most/0/then/amount"))).isEqualTo("200.00 EUR");
        assertThat(of.at("/most/0/then/steps/0/words").asString()).contains("20 %");
    }

    @Test
    void whatCannotBeTriedIsRefusedWithTheReason() {
        tenant.publish(PROGRAM.replace("program: tried", "program: empty"));
        var draft = draft(PROGRAM.replace("program: tried", "program: empty"));
        isRefused(tenant.post("/what-ifs", Map.of("draft", draft)), "no partners", 409, "nothing-to-try-on", "");
        tenant.partner("one", "empty", "2024-01-01");
        isRefused(
                tenant.post("/what-ifs", Map.of("draft", draft, "from", "2026-02-01", "through", "2026-01-01")),
                "it ends before it begins",
                422,
                "unclear-what-if",
                "/through");
        isRefused(
                tenant.post("/what-ifs", Map.of("draft", draft, "levels", "higher")),
                "no such levels",
                422,
                "unclear-what-if",
                "/levels");
        var wrong = taken(tenant.post("/program-drafts", Map.of("file", "program: empty\nname: Odd\n")));
        var of = wrong.at("/draft/id").asString();
        isRefused(tenant.post("/what-ifs", Map.of("draft", of)), "it is wrong", 422, "unclear-program-file", "");
        var done = finished(taken(tenant.post("/what-ifs", Map.of("draft", draft)))
                .path("id")
                .asString());
        assertThat(done.at("/sums/0/changed").asInt()).isZero();
        var path = "/what-ifs/" + id(done);
        assertThat(tenant.get(path + "/export?format=csv").status()).isEqualTo(200);
        assertThat(tenant.send("DELETE", path, "", "", Map.of()).status()).isEqualTo(204);
        assertThat(tenant.get(path).status()).isEqualTo(404);
        assertThat(tenant.all("/audit?action=what-if.discarded")).hasSize(1);
    }

    /** Sales, what is given back of them, influence on them and milestones, in no order. */
    private void happened(List<String> partners, Random random) {
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 120; i++) {
            var partner = partners.get(random.nextInt(partners.size()));
            var on = day(i == 0 ? 12 : random.nextInt(200));
            var sale = tenant.sale(partner, "resell", on, line("ENT", 100 + random.nextInt(900) + ".00", "EUR"));
            if (random.nextInt(4) == 0) {
                var other = partners.get(random.nextInt(partners.size()));
                if (!other.equals(partner)) sale.put("evidence", helped(other));
            }
            sales.add(sale);
            if (random.nextInt(5) == 0) sales.add(refund(sale, day(200 + random.nextInt(30)), "50.00"));
        }
        // More on one day than is looked at on one page, on which the cap is reached.
        for (int i = 0; i < 25; i++)
            sales.add(tenant.sale("alpha", "resell", "2026-04-10", line("ENT", 200 + i + ".00", "EUR")));
        recorded(sales);
        for (var partner : partners)
            taken(tenant.post(
                    "/milestones",
                    Map.of(
                            "source", "billing",
                            "id", "Reached by " + partner,
                            "on", "2026-03-10",
                            "partner", partner,
                            "motion", "co-sell",
                            "name", "onboarded")));
    }

    private static String plain(String code, String... offers) {
        return "program: " + code + "\nname: " + code + "\nfrom: 2024-01-01\noffers:\n" + String.join("", offers);
    }

    private static String offer(String motion, String unit, String rate) {
        return """
              - motion: %1$s
                name: Offer for %1$s
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: %2$s
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "%3$s"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """.formatted(motion, unit, rate);
    }

    private void recorded(List<Map<String, Object>> sales) {
        assertThat(tenant.recordAll(sales).toString()).doesNotContain("refused");
    }

    /** What is given back goes by the evidence of its sale. */
    private Map<String, Object> refund(Map<String, Object> sale, String on, String net) {
        var refund = tenant.refund(sale, on, line("ENT", net, "EUR"));
        refund.remove("evidence");
        return refund;
    }

    private static Map<String, Object> helped(String by) {
        return Map.of("claims", List.of(Map.of("partner", by, "part", "influenced", "points", 5)));
    }

    private String netOf(String partner, JsonNode whatIf) {
        return partnersOf(whatIf).stream()
                .filter(each -> each.path("name").asString().equals(partner))
                .map(each -> amount(each.at("/net/now")) + ", " + amount(each.at("/net/then")))
                .findFirst()
                .orElse("");
    }

    /** Days from December 2025 on. */
    private static String day(int after) {
        return LocalDate.of(2025, 12, 1).plusDays(after).toString();
    }

    private JsonNode tried(String file, String levels) {
        var asked = new HashMap<String, Object>(SPAN);
        asked.put("draft", draft(file));
        asked.put("levels", levels);
        var started = tenant.post("/what-ifs", asked);
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        return finished(started.body().path("id").asString());
    }

    private JsonNode finished(String id) {
        await(() ->
                taken(tenant.get("/what-ifs/" + id)).path("state").asString().equals("finished"));
        return taken(tenant.get("/what-ifs/" + id));
    }

    private String draft(String file) {
        return taken(tenant.post("/program-drafts", Map.of("file", file)))
                .at("/draft/id")
                .asString();
    }

    private List<JsonNode> partnersOf(JsonNode whatIf) {
        return tenant.all("/what-ifs/" + id(whatIf) + "/partners");
    }

    private static String id(JsonNode whatIf) {
        return whatIf.at("/whatIf/id").asString();
    }

    private static long difference(JsonNode whatIf) {
        return cents(whatIf.at("/sums/0/net/difference"));
    }

    private static long cents(JsonNode amount) {
        return new BigDecimal(amount.path("value").asString()).movePointRight(2).longValueExact();
    }
}
