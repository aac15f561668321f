package dev.entente.deploy;

import static dev.entente.deploy.Examples.again;
import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points by the partner's part and the age of a product line, and terms that older business keeps for a while. */
abstract class DatedTermsExamples {

    /** Points per USD 100: sourced 5, assisted 3, managed 1, in growth markets twice that; lines before 2024-02-27 stay at 3. */
    private static final String POINTS = """
            program: points
            name: Points
            from: 2020-01-01
            offers:
              - motion: co-sell
                name: Points for what is sourced
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: points
                  counted: USD
                  parts:
                    - name: Points
                      on: LINE
                      rules:
                        - when: {all: [{field: SEGMENT, is: growth}, {field: ROLE, is: sourced}]}
                          rate: {type: percent, rate: "10"}
                        - when: {all: [{field: SEGMENT, is: growth}, {field: ROLE, is: assisted}]}
                          rate: {type: percent, rate: "6"}
                        - when: {all: [{field: SEGMENT, is: growth}, {field: ROLE, is: managed}]}
                          rate: {type: percent, rate: "2"}
                        - name: a line sold since 2024-02-27
                          valid: {by: LINE_SINCE, from: 2024-02-27}
                          when: {field: ROLE, is: sourced}
                          rate: {type: percent, rate: "5"}
                        - when: {field: ROLE, oneOf: [sourced, assisted]}
                          rate: {type: percent, rate: "3"}
                        - when: {field: ROLE, is: managed}
                          rate: {type: percent, rate: "1"}
                  exchange:
                    - {amount: {value: "75", unit: EUR}, counts: {value: "100", unit: USD}}
                    - {from: 2025-01-01, amount: {value: "88", unit: EUR}, counts: {value: "100", unit: USD}}
                  rounding: {mode: DOWN, decimals: 0}
            """;

    private static final String OF_POINTS = """
            2021-10-05 new       MARKETING 1000.00 USD sourced  first  -      -> pays 30 points
            2024-03-10 expansion SALES     1000.00 USD sourced  first  -      -> pays 50 points
            2024-04-02 expansion MARKETING 500.00  USD sourced  first  -      -> pays 15 points
            2024-04-03 expansion SALES     500.00  USD sourced  first  -      -> pays 25 points
            2024-05-01 new       SALES     1000.00 USD sourced  second growth -> pays 100 points
            2024-05-02 new       SALES     1000.00 USD managed  third  -      -> pays 10 points
            2024-05-03 new       SALES     1000.00 USD assisted fourth -      -> pays 30 points
            2024-05-04 new       SALES     1000.00 USD assisted fifth  growth -> pays 60 points
            2024-06-01 new       SALES     750.00  EUR sourced  sixth  -      -> pays 50 points
            2025-06-01 new       SALES     880.00  EUR sourced  eighth -      -> pays 50 points
            """;

    /** 30 from 2020-01-01; 60 from 2021-01-15 for what is new, and from 2021-03-01 for what was there before. */
    private static final String KEPT = """
            program: kept-terms
            name: Kept terms
            from: 2020-01-01
            offers:
              - motion: resell
                name: Price
                model: rate-table
                version: 2
                terms:
                  kind: CHARGES
                  unit: USD
                  parts:
                    - name: Price
                      on: LINE
                      rules:
                        - name: from 2021-01-15
                          valid: {by: SUBSCRIBED, from: 2021-01-15, existing: 2021-03-01}
                          rate: {type: each, amount: {value: "60.00", unit: USD}}
                        - name: from 2020-01-01
                          valid: {by: SUBSCRIBED, from: 2020-01-01}
                          rate: {type: each, amount: {value: "30.00", unit: USD}}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: referral
                name: Commission
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: USD
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - name: new terms
                          valid: {by: AGREED, from: 2021-01-15, existing: 2021-03-01}
                          rate: {type: percent, rate: "6"}
                        - name: terms until then
                          valid: {by: AGREED, from: 2020-01-01}
                          rate: {type: percent, rate: "3"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private static final String OF_KEPT = """
            resell   2021-01-01 new     2021-01-01 -> charges 30.00 USD
            resell   2021-01-14 new     2021-01-14 -> charges 30.00 USD
            resell   2021-01-15 new     2021-01-15 -> charges 60.00 USD
            resell   2021-02-01 renewal 2021-01-01 -> charges 30.00 USD
            resell   2021-02-01 new     2021-02-01 -> charges 60.00 USD
            resell   2021-02-28 renewal 2021-01-01 -> charges 30.00 USD
            resell   2021-03-01 renewal 2021-01-01 -> charges 60.00 USD
            referral 2021-02-01 new     2021-01-14 -> pays 30.00 USD
            referral 2021-02-01 new     2021-01-15 -> pays 60.00 USD
            referral 2021-02-28 new     2021-01-14 -> pays 30.00 USD
            referral 2021-03-01 new     2021-01-14 -> pays 60.00 USD
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    DatedTermsExamples() {
        tenant.product("MARKETING", "marketing-pro");
        tenant.product("SALES", "sales-pro");
        tenant.publish(POINTS);
        tenant.publish(KEPT);
    }

    @Test
    void pointsFollowTheFirstSaleOfALineAndTheProgramsOwnCurrencies() {
        tenant.partner("sources", "points", "2020-01-01");
        assertThat(again(OF_POINTS, cells -> earned(points("sources", cells)))).isEqualTo(OF_POINTS);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void anEarlierFirstSaleThatIsReportedLateTakesPointsBack() {
        tenant.partner("late-line", "points", "2020-01-01");
        var first = points("late-line", "2024-03-10 new SALES 1000.00 USD sourced late -".split(" "));
        assertThat(earned(first)).isEqualTo("pays 50 points");
        assertThat(earned(points("late-line", "2022-03-10 new SALES 1000.00 USD sourced late -".split(" "))))
                .isEqualTo("pays 30 points");
        assertThat(result(tenant.record(first).path("earning"))).isEqualTo("pays 30 points");
        assertThat(tenant.findings()).isEmpty();
    }

    /** They stand on a statement and in the balance, where the partner reads them, and a tier may ask for them. */
    @Test
    void pointsStandOnAStatementAndInTheBalanceAndCountForATier() {
        tenant.publish(
                POINTS.replace("program: points", "program: advocates").replace("from: 2020-01-01", """
                from: 2020-01-01
                tiers:
                  - {code: known, name: Known}
                  - {code: expert, name: Expert, requires: [{what: own-earnings, window: YEAR, least: {value: "110", unit: points}}]}
                """.strip()));
        var partner = tenant.partner("advocate", "advocates", "2020-01-01", "known from 2020-01-01");
        tenant.record(points("advocate", "2024-05-01 new SALES 1000.00 USD sourced second growth".split(" ")));
        var last = points("advocate", "2024-05-02 new SALES 1000.00 USD managed third -".split(" "));
        assertThat(earned(last)).isEqualTo("pays 10 points");
        var statement = tenant.statement(partner, "2024-05");
        isSettled(statement, "110");
        assertThat(statement.at("/head/toPay/unit").asString()).isEqualTo("points");
        var balances = taken(Sellers.of(tenant, partner).get("/api/v1/postings/balances"));
        assertThat(balances.path("items").toString()).contains("{\"value\":\"110\",\"unit\":\"points\"}");
        assertThat(tier(partner)).isEqualTo("expert 110");
        var refund = tenant.refund(last, "2024-05-03", line("SALES", "1000.00", "USD"));
        refund.keySet().removeAll(Set.of("role", "agreed"));
        tenant.record(refund);
        assertThat(tier(partner)).isEqualTo("known 100");
        assertThat(tenant.findings()).isEmpty();
    }

    private String tier(String partner) {
        var first = taken(tenant.get("/partners/" + partner + "/progress?on=2024-05-31"))
                .at("/items/0");
        return first.path("earned").asString() + " "
                + first.at("/requires/0/has/value").asString();
    }

    @Test
    void olderBusinessKeepsItsTermsUntilItsOwnDate() {
        tenant.partner("keeps", "kept-terms", "2020-01-01");
        assertThat(again(OF_KEPT, cells -> {
                    var sale = tenant.sale("keeps", cells[0], cells[1], line("SALES", "1000.00", "USD"));
                    sale.put("kind", cells[2]);
                    if (cells[0].equals("referral")) sale.put("agreed", cells[3]);
                    else sale.put("subscription", Map.of("id", "SUB-" + cells[3], "since", cells[3]));
                    return earned(sale);
                }))
                .isEqualTo(OF_KEPT);
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String FIRST = """
            program: kept-version
            name: Kept version
            from: 2020-01-01
            offers:
              - motion: resell
                name: Commission
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: USD
                  basis: EACH_LINE
                  rows:
                    - {rates: [{from: {value: "0", unit: USD}, rate: "3"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void aWholeVersionHasADateOfItsOwnForExistingBusiness() {
        tenant.publish(FIRST);
        tenant.publish(FIRST.replace("from: 2020-01-01", "from: 2021-01-15\nexisting: 2021-03-01")
                .replace("rate: \"3\"", "rate: \"6\""));
        assertThat(taken(tenant.get("/program/kept-version/versions/2"))
                        .path("existing")
                        .asString())
                .isEqualTo("2021-03-01");
        tenant.partner("keeps-version", "kept-version", "2020-01-01");
        assertThat(again(OF_VERSIONS, cells -> {
                    var sale = tenant.sale("keeps-version", "resell", cells[0], line("SALES", "1000.00", "USD"));
                    sale.put("agreed", cells[1]);
                    return earned(sale);
                }))
                .isEqualTo(OF_VERSIONS);
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String OF_VERSIONS = """
            2021-02-01 2021-01-14 -> pays 30.00 USD
            2021-02-01 2021-01-15 -> pays 60.00 USD
            2021-02-28 2021-01-14 -> pays 30.00 USD
            2021-03-01 2021-01-14 -> pays 60.00 USD
            """;

    @Test
    void whatIsSaidOfARefundOrOfNoDayIsRefusedAtItsPlace() {
        tenant.partner("unclear", "points", "2020-01-01");
        var sale = points("unclear", "2024-03-10 new SALES 1000.00 USD sourced unclear -".split(" "));
        tenant.record(sale);
        var refund = tenant.refund(sale, "2024-03-11", line("SALES", "1.00", "USD"));
        assertThat(refused(refund)).isEqualTo("/of");
        sale.put("role", "Sourced by us");
        sale.put("agreed", "2024-03-11");
        assertThat(refused(sale)).isEqualTo("/role /agreed");
    }

    private String refused(Map<String, Object> sale) {
        var reply = tenant.post("/sales", sale);
        assertThat(reply.status()).isEqualTo(422);
        return String.join(" ", reply.body().path("errors").findValuesAsString("pointer"));
    }

    private Map<String, Object> points(String partner, String[] cells) {
        var sale = tenant.sale(partner, "co-sell", cells[0], line(cells[2], cells[3], cells[4]));
        var customer = new LinkedHashMap<String, Object>();
        customer.put("name", cells[6]);
        customer.put("domain", cells[6] + ".example");
        if (!cells[7].equals("-")) customer.put("segment", cells[7]);
        sale.put("kind", cells[1]);
        sale.put("role", cells[5]);
        sale.put("customer", customer);
        return sale;
    }

    private String earned(Map<String, Object> sale) {
        var earning = tenant.record(sale).path("earning");
        isExplained(tenant.explain(earning.path("id").asString()));
        return result(earning);
    }
}
