package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What another system paid, beside what is worked out here: line by line, with one cause each. */
abstract class ImportedPayments {

    private static final String PROGRAM = """
            program: beside
            name: Beside
            from: 2024-01-01
            offers:
              - motion: resell
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;
    private static final String PAID = """
            Payment id,System,Partner,Invoice,Month,Commission
            1,old,north,INV-1,2026-03,100.00
            2,old,north,INV-2,2026-03,100.01
            3,old,north,INV-3,2026-03,120.00
            4,old,north,INV-4,2026-04,100.00
            5,old,south,INV-5,2026-03,100.00
            6,old,north,INV-99,2026-03,40.00
            7,old,north,INV-6,2026-03,60.00
            8,old,north,INV-6,2026-03,40.00
            """;
    private static final List<String> CAUSES = List.of(
            "INV-1 same 0.00",
            "INV-2 rounding 0.01",
            "INV-3 rate 20.00",
            "INV-4 period 0.00",
            "INV-5 only-here -100.00",
            "INV-5 other-partner 100.00",
            "INV-6 same 0.00",
            "INV-7 only-here -100.00",
            "INV-99 not-here 40.00");

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void eachPaymentHasOneCauseAndAnImportCanBeGivenBack() {
        tenant.publish(PROGRAM);
        for (var code : List.of("north", "south")) tenant.partner(code, "beside", "2024-01-01");
        for (int i = 1; i <= 7; i++) {
            var sale = tenant.sale("north", "resell", "2026-03-10", line("ENT", "1000.00", "EUR"));
            sale.put("id", "INV-" + i);
            tenant.record(sale);
        }
        var before = taken(tenant.get("/postings/balances"));

        var file = upload(tenant, "paid_elsewhere", PAID);
        isTally(file.check().path("expected"), "8 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        var run = "/parallel-runs/"
                + tenant.all("/parallel-runs").getFirst().path("id").asString();
        assertThat(causes(run)).containsExactlyElementsOf(CAUSES);
        var rate = tenant.all(run + "/lines?cause=rate").getFirst();
        assertThat(rate.path("words").asString()).isEqualTo("12 % there, 10 % here, of 1000.00 EUR");
        var partners = list(taken(tenant.get(run + "/partners")).path("items"));
        assertThat(partners)
                .extracting(each -> amount(each.path("difference")))
                .containsExactlyInAnyOrder("-139.99 EUR", "100.00 EUR");
        assertThat(tenant.get(run + "/export?format=xlsx").status()).isEqualTo(200);
        assertThat(taken(tenant.get("/postings/balances"))).isEqualTo(before);

        var corrected = upload(tenant, "paid_elsewhere", PAID.replace("120.00", "100.00"));
        isTally(corrected.check().path("expected"), "0 created, 1 changed, 7 unchanged, 0 refused");
        corrected.committed(false);
        assertThat(causes(run)).contains("INV-3 same 0.00");
        corrected.undone();
        assertThat(causes(run)).contains("INV-3 rate 20.00");
        file.undone();
        assertThat(taken(tenant.get(run)).path("payments").asInt()).isZero();
        assertThat(tenant.send("DELETE", run, "", "", Map.of()).status()).isEqualTo(204);
        assertThat(tenant.get(run).status()).isEqualTo(404);
    }

    private List<String> causes(String run) {
        taken(tenant.post(run + "/comparison", Map.of()));
        await(() -> taken(tenant.get(run)).path("state").asString().equals("finished"));
        return tenant.all(run + "/lines").stream()
                .map(ImportedPayments::words)
                .sorted()
                .toList();
    }

    private static String words(JsonNode line) {
        var reference = line.path("reference").asString();
        var name = reference.substring(reference.lastIndexOf(' ') + 1);
        return name + " " + line.path("cause").asString() + " "
                + line.path("difference").path("value").asString();
    }
}
