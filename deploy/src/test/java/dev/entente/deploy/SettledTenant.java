package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.taken;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A tenant whose partners earn a tenth of what they sell, and two people who settle that. */
abstract class SettledTenant {

    private static final String PROGRAM = """
            program: settled
            name: Settled
            from: 2024-01-01
            offers:
              - motion: resell
                name: A tenth
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules: [{rate: {type: percent, rate: "10"}}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    final TestTenant tenant = TestTenant.open("partnership-levels");
    final Rest finance = Sellers.staff(tenant, "finance", "FINANCE");
    final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    final YearMonth now = YearMonth.from(today);

    SettledTenant() {
        tenant.publish(PROGRAM);
        taken(tenant.rest()
                .put(
                        "/api/v1/settlement-terms",
                        Map.of(
                                "minimums",
                                List.of(Map.of("value", "50.00", "unit", "EUR")),
                                "disputeDays",
                                30,
                                "answerDays",
                                14)));
    }

    String partner(String code) {
        return tenant.partner(code, "settled", "2024-01-01");
    }

    Map<String, Object> sale(String partner, YearMonth month, String net) {
        return tenant.sale(partner, "resell", month.atDay(1).toString(), line("ENT", net, "EUR"));
    }

    Map<String, Object> sold(String partner, YearMonth month, String net) {
        var sale = sale(partner, month, net);
        tenant.record(sale);
        return sale;
    }

    String id(String partner, YearMonth month) {
        return tenant.statement(partner, month.toString()).at("/head/id").asString();
    }

    JsonNode open(String id) {
        return taken(tenant.get("/statements/" + id));
    }

    String state(String id) {
        return open(id).at("/head/course/state").asString();
    }

    /** Whoever reviews or approves says what it comes to, and on how many lines. */
    Reply act(Rest who, String id, String verb) {
        return act(who, id, verb, open(id).at("/head/toPay"));
    }

    Reply act(Rest who, String id, String verb, JsonNode toPay) {
        return who.post(
                "/api/v1/statements/" + id + "/" + verb, Map.of("toPay", toPay, "lines", open(id).at("/head/lines")));
    }

    Reply hold(String id, String because) {
        return finance.post("/api/v1/statements/" + id + "/hold", Map.of("because", because));
    }

    void reviewed(String id) {
        taken(act(tenant.rest(), id, "review"));
    }

    void approved(String id) {
        reviewed(id);
        taken(act(finance, id, "approval"));
    }

    /** A tax form, by the partner's own people and as a file that no other partner reads; where it is decided on. */
    String handedIn(String partner) {
        var own = Sellers.administrator(tenant, partner);
        var forms = "/partners/" + partner + "/payee/tax-forms";
        var path = "/api/v1" + forms + "/file?kind=W-9&name=w-9.pdf";
        var type = "application/octet-stream";
        var html = own.send("POST", path, type, "<html></html>", Map.of());
        Refusals.isRefused(html, "no form", 415, "file-type-refused", "/file");
        var form = taken(own.send("POST", path, type, "%PDF-1.7", Map.of())).at("/taxForms/0");
        var other = Sellers.administrator(tenant, partner("looks-for-forms"));
        var file = "/api/v1/files/" + form.path("file").asString();
        Refusals.isRefused(other.get(file), "another's", 404, "unknown-file", "");
        Refusals.isRefused(
                other.send("POST", path, type, "%PDF-1.7", Map.of()), "another's", 404, "unknown-partner", "");
        var it = forms + "/" + form.path("id").asString();
        Refusals.isRefused(own.post("/api/v1" + it + "/confirmation", Map.of()), "own", 403, "forbidden", "");
        return it;
    }
}
