package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Quotes of a marketplace's private offers; a plugin prices them. */
abstract class PrivateOfferExamples {

    private static final String PROGRAM = """
            program: offers
            name: Private offers
            from: 2024-01-01
            pricing:
              - motion: marketplace
                steps:
                  - model: private-offer
                    version: 1
                    terms:
                      commitments:
                        - term: P1Y
                          off: [{from: {value: "0", unit: USD}, rate: "0"}, {from: {value: "50000", unit: USD}, rate: "5"}]
                        - term: P3Y
                          off: [{from: {value: "0", unit: USD}, rate: "10"}, {from: {value: "50000", unit: USD}, rate: "14"}]
                      fee: "3"
                      bearer: BUYER
                floor: "70"
            offers:
              - motion: marketplace
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: RETAINS
                  unit: USD
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "0"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String partner;

    PrivateOfferExamples() {
        tenant.publish(PROGRAM);
        partner = tenant.partner("cumulus", "offers", "2024-01-01");
        tenant.product("SEAT", "saas");
        taken(tenant.rest()
                .put("/api/v1/price-books/list", Map.of("name", "List", "currency", "USD", "from", "2024-01-01")));
        var prices = Map.of("correction", true, "prices", List.of(price("P1Y", "300"), price("P3Y", "900")));
        taken(tenant.rest().put("/api/v1/price-books/list/prices", prices));
    }

    /** 14 % of 90,000.00 for three years, and 3 % of what is paid then: 77,400.00 of 0.97. */
    @Test
    void anOfferGoesFromTheListPriceToTheNetWithTheRuleOfEachStep() {
        var asked = Map.of("customer", "Osprey Rail", "cart", cart("P3Y", 100));
        var made = taken(tenant.post("/quotes", asked));
        var line = made.at("/revisions/0/lines/0");
        assertThat(said(line, "words"))
                .containsExactly(
                        "100 of SEAT at 900 USD, List, since 2024-01-01",
                        "Private offer: 14 % of 90000 USD, committed for 36 months to 90000.00 USD",
                        "Listing fee of 3 % added, so that 77400 USD is left",
                        "Rounded half up to 2 decimals");
        assertThat(said(line, "by"))
                .containsExactly(
                        "price book list, since 2024-01-01",
                        "private-offer 1, program offers version 1",
                        "private-offer 1, program offers version 1",
                        "program offers version 1");
        assertThat(amount(made.at("/quote/net"))).isEqualTo("79793.81 USD");
        var quote = "/quotes/" + made.at("/quote/id").asString();
        taken(tenant.post(quote + "/sending", Map.of("revision", 1)));
        assertThat(taken(tenant.get(quote + "/revisions/1/recomputed"))
                        .path("same")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsNotCommittedToStaysAtListPriceAndSaysWhy() {
        var once = taken(tenant.post("/cart-prices", cart("P1Y", 100)));
        assertThat(said(once.at("/lines/0"), "words").getLast())
                .isEqualTo("30000.00 USD is too little for a private offer of 12 months");
        assertThat(amount(once.path("net"))).isEqualTo("30000.00 USD");
    }

    /** What a form would mark: a fee that cannot be, and a commitment that is not in months. */
    @Test
    void termsThatDoNotFitAreRefusedAtTheirPlace() {
        var terms = "/pricing/0/steps/0/terms";
        isRefused(PROGRAM.replace("fee: \"3\"", "fee: \"51\""), terms + "/fee");
        isRefused(PROGRAM.replace("fee: \"3\"", "fee: \"three\""), terms + "/fee");
        isRefused(PROGRAM.replace("P1Y", "P90D"), terms);
    }

    private void isRefused(String program, String pointer) {
        var refused = tenant.rest().putYaml("/api/v1/program", program.replace("program: offers", "program: others"));
        Refusals.isRefused(refused, pointer, 422, "unclear-program-file", pointer);
    }

    private Map<String, Object> cart(String term, int quantity) {
        var line = Map.of("sku", "SEAT", "term", term, "quantity", quantity);
        return Map.of("partner", partner, "motion", "marketplace", "currency", "USD", "lines", List.of(line));
    }

    private static Map<String, Object> price(String term, String value) {
        var price = Map.of("value", value, "unit", "USD");
        return Map.of("sku", "SEAT", "term", term, "least", 1, "from", "2024-01-01", "price", price);
    }

    private static List<String> said(JsonNode line, String what) {
        return list(line.path("steps")).stream()
                .map(step -> step.path(what).asString())
                .toList();
    }
}
