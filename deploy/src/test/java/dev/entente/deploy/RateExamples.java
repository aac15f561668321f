package dev.entente.deploy;

import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exchange rates over REST: entered, uploaded, corrected, and found by a day. */
abstract class RateExamples {

    private static final String ECB = """
            <Envelope><Cube><Cube time="2026-02-02"><Cube currency="USD" rate="1.25"/><Cube currency="GBP" rate="0.8"/></Cube>
            <Cube time="2026-02-03"><Cube currency="USD" rate="1.26"/></Cube></Cube></Envelope>""";

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void eachSourceIsCorrectedByItselfAndWhatSomebodyEnteredGoesFirst() {
        var first = taken(upload("application/xml", ECB));
        assertThat(first.toString()).isEqualTo("{\"added\":3,\"corrected\":0,\"same\":0}");
        var own = Map.of("from", "EUR", "to", "USD", "on", "2026-02-03", "rate", "1.30");
        var entered = taken(tenant.rest().put("/api/v1/exchange-rates", Map.of("rates", List.of(own))));
        assertThat(entered.path("added").asLong()).isEqualTo(1);
        var again = taken(upload("application/xml", ECB.replace("0.8", "0.81")));
        assertThat(again.toString()).isEqualTo("{\"added\":0,\"corrected\":1,\"same\":2}");
        assertThat(rate("EUR-USD", "2026-02-03")).isEqualTo("1.3");
        assertThat(rate("EUR-USD", "2026-02-03&source=ecb")).isEqualTo("1.26");
        assertThat(tenant.all("/audit?action=exchange-rate.corrected")).hasSize(1);
        assertThat(tenant.all("/audit?action=exchange-rate.entered")).hasSize(1);
        assertThat(tenant.all("/exchange-rates?to=USD")).hasSize(3);
        assertThat(tenant.all("/exchange-rates?since=2026-02-03&source=ECB")).hasSize(1);
        assertThat(taken(tenant.get("/exchange-rates/sources")).at("/items").findValuesAsString("code"))
                .containsExactly("ENTERED", "ECB");
    }

    @Test
    void ofOneDayASourceThatIsNamedCountsBehindTheOthersAndNoFileTakesItsRates() throws Exception {
        taken(upload("application/xml", ECB));
        assertThat(why("EUR-GBP")).isEqualTo("1 EUR was 0.8 GBP on 2026-02-02 (European Central Bank)");
        var own = "from,to,day,rate\nEUR,GBP,2026-02-02,0.79\n";
        assertThat(taken(upload("treasury", "text/csv", own)).path("added").asLong())
                .isEqualTo(1);
        assertThat(why("EUR-GBP")).isEqualTo("1 EUR was 0.8 GBP on 2026-02-02 (European Central Bank)");
        taken(upload("text/csv", own.replace("0.79", "0.78")));
        assertThat(why("EUR-GBP")).isEqualTo("1 EUR was 0.78 GBP on 2026-02-02 (from a file)");
        assertThat(rate("EUR-GBP", "2026-02-02&source=TREASURY")).isEqualTo("0.79");
        assertThat(Exported.plain(tenant.rest(), "exchange-rates/export?source=TREASURY"))
                .contains("EUR", "GBP", "2026-02-02", "0.79", "TREASURY")
                .doesNotContain("0.78", "ECB");
    }

    private String why(String pair) {
        return taken(tenant.get("/exchange-rates/" + pair + "?day=2026-02-02"))
                .path("because")
                .asString();
    }

    @Test
    void theNewestThatIsNotTooOldIsFoundAndSaysHow() {
        taken(upload("text/csv", "from,to,day,rate\nEUR,CHF,2026-05-04,0.8\nEUR,SEK,2026-05-05,10\n"));
        assertThat(rate("EUR-CHF", "2026-05-11")).isEqualTo("0.8");
        assertThat(rate("CHF-EUR", "2026-05-04")).isEqualTo("1.25");
        var crossed = taken(tenant.get("/exchange-rates/CHF-SEK?day=2026-05-06"));
        assertThat(crossed.path("rate").asString()).isEqualTo("12.5");
        assertThat(crossed.path("because").asString())
                .isEqualTo(
                        "1 EUR was 0.8 CHF on 2026-05-04 (from a file), turned round; 1 EUR was 10 SEK on 2026-05-05 (from a file)");
        for (var day : List.of("2026-05-03", "2026-05-12")) {
            var missing = tenant.get("/exchange-rates/EUR-CHF?day=" + day);
            isRefused(missing, day, 404, "no-exchange-rate", "");
            assertThat(missing.body().path("detail").asString()).contains("from EUR to CHF on " + day);
        }
        assertThat(taken(tenant.get("/exchange-rates/EUR-CHF?day=2026-06-03&days=30"))
                        .path("rate")
                        .asString())
                .isEqualTo("0.8");
    }

    @Test
    void whatIsNoRateOrCannotBeReadIsRefused() {
        isRefused(entered("0"), "zero", 422, "unclear-exchange-rate", "/rates/0/rate");
        isRefused(entered("one"), "a word", 422, "unclear-exchange-rate", "/rates/0/rate");
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + ECB.replace("1.25", "&e;");
        isRefused(upload("application/xml", entity), "an entity", 422, "unreadable-rate-file", "");
        isRefused(upload("text/csv", "from,to\n1,2\n"), "columns", 422, "unreadable-rate-file", "");
        isRefused(upload("two words", "text/csv", ECB), "a source", 422, "unclear-exchange-rate", "/source");
        isRefused(upload("entered", "application/xml", ECB), "a hand", 422, "unclear-exchange-rate", "/source");
        isRefused(tenant.get("/exchange-rates?source=-"), "none", 422, "unclear-exchange-rate", "/source");
        isRefused(tenant.get("/exchange-rates/EUR-ABC"), "no currency", 422, "unclear-exchange-rate", "/pair");
    }

    private static final String ABROAD = """
            program: abroad
            name: Abroad
            from: 2025-01-01
            rates: {earnings: invoice, table: [{amount: {value: "8", unit: EUR}, counts: {value: "10", unit: CHF}}]}
            offers:
              - motion: resell
                name: Ten percent
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void aSaleInAnotherCurrencyEarnsByTheRateOfItsDayAndWaitsForItWhereThereIsNone() {
        tenant.publish(ABROAD);
        var partner = tenant.partner("fjord", "abroad", "2025-01-01");
        var sale = tenant.sale("fjord", "resell", "2026-06-03", line("ENT", "12500.00", "NOK"));
        var held = tenant.record(sale).path("earning");
        assertThat(result(held)).isEqualTo("held: No rate from NOK to EUR on 2026-06-03, or of the 7 days before");
        var releases = taken(tenant.get("/earnings/" + held.path("id").asString() + "/releases"));
        assertThat(releases.at("/items/0/words").asString())
                .isEqualTo("Enter a rate from NOK to EUR on 2026-06-03, or of the 7 days before");
        assertThat(releases.at("/items/0/at").asString()).isEqualToIgnoringCase("rates");

        taken(upload("text/csv", "from,to,day,rate\nEUR,NOK,2026-06-01,12.5\nEUR,NOK,2026-07-01,10\n"));
        assertThat(tenant.amounts(partner, "2026-06")).containsExactly("100.00 EUR");
        var earned = taken(tenant.get("/earnings?partner=" + partner))
                .at("/items/0/id")
                .asString();
        var explained = tenant.explain(earned);
        isExplained(explained);
        assertThat(explained.path("inputs").toString())
                .contains("12500.00 NOK")
                .contains("1000.00 EUR: 1 EUR was 12.5 NOK on 2026-06-01 (from a file), turned round; the rate of the"
                        + " invoice\u2019s day, 2026-06-03, counts");
        assertThat(result(tenant.record(tenant.refund(sale, "2026-07-02", line("ENT", "12500.00", "NOK")))
                        .path("earning")))
                .isEqualTo("pays -100.00 EUR");
        assertThat(result(tenant.record(tenant.sale("fjord", "resell", "2026-06-03", line("ENT", "1000.00", "CHF")))
                        .path("earning")))
                .isEqualTo("pays 80.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String OF_THE_BANK =
            ABROAD.replaceFirst("table: .*", "source: ECB}").replace("program: abroad", "program: sources");
    private static final String OF_THE_TREASURY =
            OF_THE_BANK.replace("2025-01-01", "2025-07-01").replace("ECB", "TREASURY");

    @Test
    void eachVersionConvertsByTheRatesOfTheSourceThatItNames() {
        taken(upload("text/csv", "from,to,day,rate\nEUR,NOK,2025-06-16,1\nEUR,NOK,2025-07-15,1\n"));
        taken(upload("ecb", "text/csv", "from,to,day,rate\nEUR,NOK,2025-06-16,11.83\nEUR,NOK,2025-07-15,11.83\n"));
        tenant.publish(OF_THE_BANK);
        isRefused(
                tenant.rest().putYaml("/api/v1/program", OF_THE_TREASURY),
                "unheard",
                422,
                "odd-program-file",
                "/rates/source");
        taken(upload("treasury", "text/csv", "from,to,day,rate\nEUR,NOK,2025-06-16,12\nEUR,NOK,2025-07-15,12\n"));
        tenant.publish(OF_THE_TREASURY);
        var partner = tenant.partner("skerry", "sources", "2025-01-01");
        var bank = tenant.record(tenant.sale("skerry", "resell", "2025-06-16", line("ENT", "12345.67", "NOK")));
        assertThat(result(bank.path("earning"))).isEqualTo("pays 104.36 EUR");
        var treasury = tenant.record(tenant.sale("skerry", "resell", "2025-07-15", line("ENT", "12345.67", "NOK")));
        assertThat(result(treasury.path("earning"))).isEqualTo("pays 102.88 EUR");
        var explained = tenant.explain(treasury.at("/earning/id").asString());
        isExplained(explained);
        assertThat(explained.path("inputs").toString())
                .contains("1 EUR was 12 NOK on 2025-07-15 (TREASURY), turned round; the rate of the invoice\u2019s day,"
                        + " 2025-07-15, counts (source: TREASURY)");
        tenant.recalculate("Once more");
        assertThat(tenant.amounts(partner, "2025-06")).containsExactly("104.36 EUR");
        assertThat(tenant.amounts(partner, "2025-07")).containsExactly("102.88 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String COUNTED = """
            program: counted
            name: Counted in euros
            from: 2025-01-01
            rates: {earnings: invoice}
            tiers:
              - {code: low, name: Low}
              - code: high
                name: High
                requires: [{what: net-revenue-converted, window: YEAR, least: {value: "1200", unit: EUR}}]
            offers:
              - motion: resell
                name: More for more
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - rate:
                            type: table
                            read: MARGINAL
                            by: {what: net-revenue-converted, unit: EUR, window: YEAR}
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "10"}
                              - {from: {value: "1000.00", unit: EUR}, rate: "20"}
                    - name: Delivery
                      on: DELIVERED
                      rules: [{rate: {type: percent, rate: "5"}}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void totalsThatAreConvertedCountWhatIsSoldAbroadOnceThereIsARate() {
        tenant.publish(COUNTED);
        var partner = tenant.partner("counted", "counted", "2025-01-01", "low from 2025-01-01");
        tenant.record(tenant.sale("counted", "resell", "2025-05-05", line("ENT", "600.00", "EUR")));
        var abroad = tenant.sale("counted", "resell", "2025-05-06", line("ENT", "500.00", "USD"));
        tenant.record(abroad);
        tenant.record(tenant.sale("counted", "resell", "2025-05-07", line("ENT", "300.00", "EUR")));
        var project = Map.of(
                "source",
                "projects",
                "id",
                "P-1",
                "on",
                "2025-05-06",
                "partner",
                "counted",
                "motion",
                "resell",
                "name",
                "Roll-out",
                "services",
                Map.of("value", "1000.00", "unit", "USD"));
        var delivered = taken(tenant.post("/milestones", project));
        assertThat(result(delivered.path("earning")))
                .isEqualTo("held: No rate from USD to EUR on 2025-05-06, or of the 7 days before");
        assertThat(progress(partner)).isEqualTo("low 900.00");
        isSettled(tenant.statement(partner, "2025-05"), "90.00");

        // 400 euros more: of the sale of the next day all is above 1,000 now.
        taken(upload("text/csv", "from,to,day,rate\nEUR,USD,2025-05-05,1.25\n"));
        assertThat(progress(partner)).isEqualTo("high 1300.00");
        isSettled(tenant.statement(partner, "2025-05"), "200.00");
        var now =
                taken(tenant.get("/milestones/" + delivered.at("/milestone/id").asString()));
        assertThat(result(now.path("earning"))).isEqualTo("pays 40.00 EUR");
        isExplained(tenant.explain(now.at("/earning/id").asString()));

        for (var part : List.of("166.67", "166.67", "166.66"))
            tenant.record(tenant.refund(abroad, "2025-05-08", line("ENT", part, "USD")));
        assertThat(progress(partner)).isEqualTo("low 900.00");
        isSettled(tenant.statement(partner, "2025-05"), "160.00");
        tenant.recalculate("Once more");
        isSettled(tenant.statement(partner, "2025-05"), "160.00");
        assertThat(tenant.findings()).isEmpty();

        // Today's counts at once by a rate of some days ago: no other may come for weeks.
        var today = LocalDate.now(ZoneOffset.UTC);
        taken(upload("text/csv", "from,to,day,rate\nEUR,USD," + today.minusDays(2) + ",1.25\n"));
        tenant.record(tenant.sale("counted", "resell", today.toString(), line("ENT", "1500.00", "USD")));
        assertThat(progress(partner, today.toString())).isEqualTo("high 1200.00");
    }

    private String progress(String partner) {
        return progress(partner, "2025-05-31");
    }

    /** The tier that is earned, and what there is of what the next one asks for. */
    private String progress(String partner, String on) {
        var first =
                taken(tenant.get("/partners/" + partner + "/progress?on=" + on)).at("/items/0");
        return first.path("earned").asString() + " "
                + first.at("/requires/0/has/value").asString();
    }

    private Reply entered(String rate) {
        var said = Map.of("from", "EUR", "to", "NOK", "on", "2026-02-03", "rate", rate);
        return tenant.rest().put("/api/v1/exchange-rates", Map.of("rates", List.of(said)));
    }

    private Reply upload(String type, String file) {
        return tenant.send("POST", "/exchange-rates/upload", type, file, Map.of());
    }

    private Reply upload(String source, String type, String file) {
        var path = "/exchange-rates/upload?source=" + source.replace(" ", "%20");
        return tenant.send("POST", path, type, file, Map.of());
    }

    private String rate(String pair, String day) {
        return taken(tenant.get("/exchange-rates/" + pair + "?day=" + day))
                .path("rate")
                .asString();
    }
}
