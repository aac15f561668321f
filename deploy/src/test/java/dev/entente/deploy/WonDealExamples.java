package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a deal that is won: its sale, what it earns with and without a registration, and corrections. */
abstract class WonDealExamples {

    private static final String LEVELS = """
            program: advantage
            name: Advantage
            from: 2023-01-01
            tiers: [{code: silver, name: Silver}]
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {registered: true, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    WonDealExamples() {
        tenant.publish(LEVELS);
    }

    @Test
    void aRegisteredDealEarnsMoreAndItsCorrectionPostsTheDifference() {
        var partner = tenant.partner("brightwater", "advantage", "2023-01-01", "silver from 2025-01-01");
        var seller = Sellers.of(tenant, partner);
        var approved = approved(seller, "advantage");
        var deal = approved.path("deal").asString();
        var today = approved.path("protection").path("from").asString();
        won(deal, today, "1000.00");
        var sale = sale(deal);
        assertThat(sale.path("registered").asBoolean()).isTrue();
        assertThat(sale.path("registration").asString())
                .isEqualTo(approved.path("number").asString());
        var month = today.substring(0, 7);
        assertThat(tenant.amounts(partner, month)).containsExactly("150.00 EUR");
        won(deal, today, "800.00");
        assertThat(sale(deal).path("revision").asInt()).isEqualTo(2);
        assertThat(tenant.amounts(partner, month)).containsExactly("150.00 EUR", "-30.00 EUR");
        var back = tenant.post("/deals/" + deal + "/stage", Map.of("stage", "proposal"));
        Refusals.isRefused(back, "reopen", 409, "deal-is-closed", "");
        var registration =
                taken(tenant.get("/registrations/" + approved.path("id").asString()));
        assertThat(registration.path("registration").path("state").asString()).isEqualTo("converted");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aDealThatNobodyRegisteredEarnsTheUsual() {
        var partner = tenant.partner("quicksilver", "advantage", "2023-01-01", "silver from 2025-01-01");
        var opened = taken(tenant.post("/deals", deal(partner, "100.00"))).path("deal");
        won(opened.path("id").asString(), "2026-03-31", "200.00");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("20.00 EUR");
        assertThat(sale(opened.path("id").asString()).path("registered").asBoolean())
                .isFalse();
    }

    @Test
    void aDealIsAgreedWhenItsRegistrationIsApprovedOrElseWhenItIsOpened() {
        tenant.publish(AGREED);
        var partner = tenant.partner("kestrel", "pinned", "2023-01-01");
        var approved = approved(Sellers.of(tenant, partner), "pinned");
        var today = approved.path("protection").path("from").asString();
        won(approved.path("deal").asString(), today, "1000.00");
        var unregistered = deal(partner, "100.00");
        unregistered.put("program", "pinned");
        won(taken(tenant.post("/deals", unregistered)).at("/deal/id").asString(), today, "500.00");
        assertThat(tenant.amounts(partner, today.substring(0, 7))).containsExactlyInAnyOrder("60.00 EUR", "30.00 EUR");
        var named = tenant.sale("kestrel", "resell", today, line("ENT", "200.00", "EUR"));
        named.put("id", "named");
        named.put("registration", approved.path("number").asString());
        for (int i = 0; i < 2; i++)
            assertThat(result(tenant.record(named).path("earning"))).isEqualTo("pays 12.00 EUR");
        var explained = tenant.explain(tenant.record(named).at("/earning/id").asString());
        assertThat(explained.path("inputs").toString()).contains("\"Agreed on\",\"value\":\"" + today + "\"");
        assertThat(tenant.findings()).isEmpty();
    }

    /** Terms that look at the day on which all was agreed. */
    private static final String AGREED = """
            program: pinned
            name: Pinned
            from: 2023-01-01
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Margin
                      on: LINE
                      rules:
                        - {valid: {by: AGREED, from: 2023-01-01}, rate: {type: percent, rate: "6"}}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void aRegisteredDealFollowsTheNextVersionOrKeepsItsOwnAsThatVersionSays() {
        assertThat(wonUnderTheNext("kept", "keep", "merlin")).isEqualTo("60.00 EUR");
        assertThat(wonUnderTheNext("followed", "follow", "hobby")).isEqualTo("100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    /** Approved under version 1 at 6 %, and won once version 2 says 10 %. */
    private String wonUnderTheNext(String program, String deals, String code) {
        var first = AGREED.replace("program: pinned", "program: " + program);
        tenant.publish(first);
        var partner = tenant.partner(code, program, "2023-01-01");
        var seller = Sellers.of(tenant, partner);
        var approved = approved(seller, program, code + ".example");
        var next = first.replace("name: Pinned\nfrom: 2023-01-01", "name: Pinned\nfrom: 2023-06-01\ndeals: " + deals)
                .replace("rate: \"6\"", "rate: \"10\"");
        var told = taken(tenant.rest().putYaml("/api/v1/program?dryRun=true", next));
        assertThat(told.path("changes").toString()).contains("1 registration is approved now (1 under version 1): ");
        tenant.publish(next);
        boolean keeps = deals.equals("keep");
        var registration = "/api/v1/registrations/" + approved.path("id").asString();
        for (var read : List.of(taken(tenant.rest().get(registration)), taken(seller.get(registration)))) {
            assertThat(read.at("/registration/version/number").asInt()).isEqualTo(1);
            assertThat(read.at("/applying/number").asInt()).isEqualTo(keeps ? 1 : 2);
        }
        var today = approved.path("protection").path("from").asString();
        won(approved.path("deal").asString(), today, "1000.00");
        var earning = tenant.all("/earnings?partner=" + partner).getFirst();
        var explained = tenant.explain(earning.path("id").asString());
        assertThat(explained.at("/rule/version").asInt()).isEqualTo(keeps ? 1 : 2);
        assertThat(explained.path("inputs").toString().contains(" under version 1, which its deal keeps"))
                .isEqualTo(keeps);
        assertThat(explained.path("reproduced").asBoolean()).isTrue();
        return amount(earning.path("amount"));
    }

    @Test
    void dealsAreFoundMovedAndAddedUp() {
        var partner = tenant.partner("swift", "advantage", "2023-01-01");
        var id = taken(tenant.post("/deals", deal(partner, "70.00")))
                .path("deal")
                .path("id")
                .asString();
        assertThat(list(taken(tenant.get("/deals?q=ospr&stage=qualified&partner=" + partner))
                        .path("items")))
                .hasSize(1);
        taken(tenant.post("/deals/" + id + "/stage", Map.of("stage", "negotiation", "note", "They like it")));
        var pipeline =
                list(taken(tenant.get("/deals/pipeline?partner=" + partner)).path("items"));
        assertThat(pipeline).hasSize(1);
        assertThat(pipeline.getFirst().path("stage").asString()).isEqualTo("negotiation");
        assertThat(amount(pipeline.getFirst().path("amount"))).isEqualTo("70.00 EUR");
        taken(tenant.post("/deals/" + id + "/loss", Map.of("on", "2026-03-31", "reason", "No budget")));
        assertThat(list(taken(tenant.get("/deals/" + id + "/moves")).path("items")))
                .hasSize(3);
        var unseen = tenant.send("PUT", "/deals/" + id, "application/json", "{}", Map.of("If-Match", "\"other\""));
        assertThat(unseen.status()).isIn(412, 422);
    }

    private static Map<String, Object> deal(String partner, String net) {
        var deal = new HashMap<String, Object>();
        deal.put("partner", partner);
        deal.put("customer", Map.of("name", "Osprey Rail", "domain", "osprey.example"));
        deal.put("name", "Trains");
        deal.put("motion", "resell");
        deal.put("program", "advantage");
        deal.put("lines", List.of(line("ENT", net, "EUR")));
        return deal;
    }

    private JsonNode approved(Rest seller, String program) {
        return approved(seller, program, "eagle.example");
    }

    private JsonNode approved(Rest seller, String program, String site) {
        var claim = new HashMap<String, Object>(
                Map.of("accountUrl", site, "customerName", "Eagle", "buyerRole", "Head of IT", "problem", "Too slow"));
        claim.putAll(Map.of("meetingOn", "2030-12-24", "motion", "resell", "program", program));
        var id = taken(seller.post("/api/v1/registrations", claim))
                .path("registration")
                .path("id")
                .asString();
        return taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
    }

    private void won(String deal, String on, String net) {
        taken(tenant.post("/deals/" + deal + "/win", Map.of("on", on, "lines", List.of(line("ENT", net, "EUR")))));
    }

    private JsonNode sale(String deal) {
        var number =
                taken(tenant.get("/deals/" + deal)).path("deal").path("number").asString();
        return list(taken(tenant.get("/sales")).path("items")).stream()
                .filter(sale -> sale.path("externalId").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
