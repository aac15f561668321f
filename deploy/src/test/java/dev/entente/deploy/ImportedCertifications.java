package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Certifications from files: looked at first, taken in, and given back; what they change is worked out again. */
abstract class ImportedCertifications {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "Learner;Learner email;Company;Exam;Passed on;Expires;Certificate number\n";
    private static final String PROGRAM = """
            program: imported
            name: Imported
            from: 2024-01-01
            offers:
              - motion: resell
                name: More with an architect
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {field: CERTIFICATION, is: architect}
                          rate: {type: percent, rate: "12"}
                        - rate: {type: percent, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    ImportedCertifications() {
        for (var path : List.of("architect", "seller", "sales-associate")) {
            taken(tenant.rest().put("/api/v1/certification-paths/" + path, Map.of("name", "Path " + path)));
        }
        tenant.publish(PROGRAM);
    }

    @Test
    void theyComeInCountAndAreGivenBack() throws Exception {
        var partner = tenant.partner("northwind", "imported", "2024-01-01");
        var sale = tenant.sale("northwind", "resell", "2026-03-10", line("ENT", "1000.00", "EUR"));
        assertThat(result(tenant.record(sale).path("earning"))).isEqualTo("pays 100.00 EUR");

        var file = upload(
                tenant,
                "certifications",
                HEADER
                        + "Maya Lindholm;maya@northwind.example;northwind;architect;2026-03-01;2028-03-01;E-1\n"
                        + "Nils Arndt;;northwind;seller;2026-02-01;;\n");
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(certified(partner)).isEmpty();
        file.committed(false);
        assertThat(certified(partner)).containsExactly("Maya Lindholm until 2028-03-01", "Nils Arndt until ");
        assertThat(amounts(partner)).isEqualTo(120_00);

        var exported = upload(tenant, "certifications", export(""));
        isTally(exported.check().path("expected"), "0 created, 0 changed, 2 unchanged, 0 refused");
        assertThat(export("&path=seller")).contains("Nils Arndt").doesNotContain("Maya Lindholm");

        var again = upload(
                tenant,
                "certifications",
                HEADER
                        + "Maya Lindholm;maya@northwind.example;northwind;architect;2026-03-01;2026-03-05;\n"
                        + "Nils Arndt;;northwind;seller;2026-02-01;;\n");
        isTally(again.check().path("expected"), "0 created, 1 changed, 1 unchanged, 0 refused");
        again.committed(false);
        assertThat(certified(partner)).contains("Maya Lindholm until 2026-03-05");
        assertThat(amounts(partner)).isEqualTo(100_00);
        assertThat(again.undone().path("undone").path("restored").asLong()).isEqualTo(1);
        assertThat(amounts(partner)).isEqualTo(120_00);
        assertThat(file.undone().path("undone").path("removed").asLong()).isEqualTo(2);
        assertThat(certified(partner)).isEmpty();
        assertThat(amounts(partner)).isEqualTo(100_00);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedRowByRow() {
        tenant.partner("fjordtek");
        var file = upload(
                tenant,
                "certifications",
                HEADER
                        + "Maya Lindholm;;fjordtek;architect;2026-03-01;;\n"
                        + "Maya Lindholm;;fjordtek;architect;2026-03-01;;\n"
                        + "Maya Lindholm;;nobody;architect;2026-03-01;;\n"
                        + "Maya Lindholm;;fjordtek;painter;2026-03-01;;\n"
                        + "Maya Lindholm;;fjordtek;seller;soon;;\n"
                        + "Maya Lindholm;;fjordtek;seller;2026-03-01;2026-03-01;\n"
                        + ";;fjordtek;seller;2026-03-01;;\n");
        isTally(file.check().path("expected"), "1 created, 0 changed, 0 unchanged, 6 refused");
        assertThat(file.errors().toString())
                .contains("Row 2 names it already")
                .contains("There is no partner with this code")
                .contains("There is no certification path with this code")
                .contains("Let it end after its first day");
    }

    @Test
    void theSampleOfASpreadsheetIsReadAsItIs() throws Exception {
        tenant.partner("brightwater");
        var sample = send(request("/imports/samples/certifications?format=xlsx").GET());
        var uploaded = send(request("/imports?kind=certifications&name=certified.xlsx")
                .header("Content-Type", XLSX)
                .POST(BodyPublishers.ofByteArray(sample)));
        var file = new ImportedFile(
                tenant, JsonMapper.shared().readTree(uploaded).path("id").asString());
        isTally(file.check().path("expected"), "1 created, 0 changed, 0 unchanged, 0 refused");
    }

    private String export(String filter) throws Exception {
        return new String(send(request("/certifications/export?format=csv" + filter)), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var rest = tenant.rest();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rest.port() + "/api/v1" + path))
                .header("Host", rest.host() + ":" + rest.port())
                .header("Authorization", "Bearer " + rest.token());
    }

    private static byte[] send(HttpRequest.Builder request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        return answer.body();
    }

    private List<String> certified(String partner) {
        return list(taken(tenant.get("/partners/" + partner + "/certifications"))
                        .path("items"))
                .stream()
                .map(each -> each.path("name").asString() + " until "
                        + each.path("until").asString(""))
                .toList();
    }

    /** What March comes to, in cents. */
    private long amounts(String partner) {
        return tenant.amounts(partner, "2026-03").stream()
                .mapToLong(amount -> Long.parseLong(amount.split(" ")[0].replace(".", "")))
                .sum();
    }
}
