package dev.entente.deploy;

import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What partners reach and deliver beside what they sell: reported once, corrected, taken back, and counted with all else. */
abstract class MilestoneExamples {

    /** A reward once, a share of services, a commission, and one cap over all of it. */
    private static final String PROGRAM = """
            program: reached
            name: Reached
            from: 2024-01-01
            offers:
              - motion: services
                name: Rewards
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules: [{rate: {type: percent, rate: "10"}}]
                    - name: Go-live
                      on: REACHED
                      otherwise: NOTHING
                      rules:
                        - when: {field: MILESTONE, is: live}
                          rate: {type: each, amount: {value: "250.00", unit: EUR}}
                        - when: {field: MILESTONE, oneOf: [certified in architect, certified in nothing]}
                          rate: {type: each, amount: {value: "120.00", unit: EUR}}
                    - name: Delivery
                      on: DELIVERED
                      rules: [{rate: {type: percent, rate: "5"}}]
                  limits: {caps: [{most: {value: "500.00", unit: EUR}, over: PARTNER, window: YEAR}]}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    MilestoneExamples() {
        tenant.publish(PROGRAM);
    }

    @Test
    void aMilestoneEarnsOnceAndIsExplained() {
        var partner = partner("once");
        var live = milestone("once", "2026-03-10", "live");
        var first = tenant.post("/milestones", live);
        assertThat(first.status()).isEqualTo(201);
        assertThat(earned(first.body())).isEqualTo("pays 250.00 EUR");
        var again = tenant.post("/milestones", live);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(earned(milestone("once", "2026-03-11", "party"))).isEqualTo("pays 0.00 EUR");
        assertThat(earned(delivered("once", "2026-03-12", "1000.10"))).isEqualTo("pays 50.01 EUR");

        isSettled(tenant.statement(partner, "2026-03"), "300.01");
        var explained = tenant.explain(first.body().at("/earning/id").asString());
        isExplained(explained);
        assertThat(explained.path("earning").path("about").asString()).isEqualTo("live");
        assertThat(explained.path("inputs").toString()).contains("Milestone", "live");
        var listed = list(taken(tenant.get("/milestones?partner=" + partner)).path("items"));
        assertThat(listed).extracting(each -> each.path("name").asString()).contains("live", "party", "Roll-out");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatAPartnerKeepsOfItsOwnIsExplainedAndCountedAndNeverPosted() {
        tenant.publish(KEPT);
        var partner = tenant.partner("keeps", "kept", "2024-01-01");
        var sale = tenant.sale("keeps", "resell", "2026-03-10", line("ENT", "1000.00", "EUR"));
        sale.put("program", "kept");
        var resold = tenant.record(sale).path("earning");
        assertThat(result(resold)).isEqualTo("retains 220.00 EUR");
        isExplained(tenant.explain(resold.path("id").asString()));
        var project = delivered("keeps", "2026-03-12", "1000.10");
        project.put("program", "kept");
        assertThat(earned(project)).isEqualTo("retains 1000.10 EUR");
        assertThat(tenant.all("/earnings?partner=" + partner)).hasSize(2);
        assertThat(tenant.all("/postings?partner=" + partner)).isEmpty();
        assertThat(tenant.statement(partner, "2026-03").path("lines")).isEmpty();
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String KEPT = """
            program: kept
            name: Kept
            from: 2024-01-01
            offers:
              - motion: resell
                name: Margin kept on resale
                model: rate-table
                version: 2
                terms:
                  kind: RETAINS
                  unit: EUR
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "22"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: services
                name: Services revenue
                model: rate-table
                version: 2
                terms:
                  kind: RETAINS
                  unit: EUR
                  parts: [{name: Services, on: DELIVERED, rules: [{rate: {type: percent, rate: "100"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void aFirstCertificationReachesItsMilestoneByItselfOnceAndIsTakenBackWithIt() {
        for (var path : List.of("architect", "seller"))
            taken(tenant.rest().put("/api/v1/certification-paths/" + path, Map.of("name", "Path " + path)));
        var partner = partner("certified-one");
        var first = certify(partner, "Maya Lindholm", "architect", "2026-03-05");
        certify(partner, "Maya Lindholm", "seller", "2026-03-04");
        var second = certify(partner, "Nils Arndt", "architect", "2026-04-07");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("120.00 EUR");
        var reached = list(taken(tenant.get("/milestones?partner=" + partner)).path("items"));
        assertThat(reached).hasSize(1);
        assertThat(reached.getFirst().path("name").asString()).isEqualTo("certified in architect");
        assertThat(first).endsWith(reached.getFirst().path("certification").asString());
        var line = tenant.statement(partner, "2026-03").path("lines").get(0);
        assertThat(line.path("document").asString()).isEqualTo("Certification");
        var id = "/milestones/" + reached.getFirst().path("id").asString();
        assertThat(tenant.send("DELETE", id, "", "", Map.of()).status()).isEqualTo(409);
        var forged = milestone("certified-one", "2026-03-10", "certified in architect");
        forged.put("source", "certification");
        assertThat(tenant.post("/milestones", forged).body().findValuesAsString("pointer"))
                .containsExactly("/source");

        var revocation = Map.of("from", "2026-03-05", "reason", "Somebody else sat the exam");
        taken(tenant.post(first + "/revocation", revocation));
        isSettled(tenant.statement(partner, "2026-03"), "0.00");
        assertThat(tenant.amounts(partner, "2026-04")).containsExactly("120.00 EUR");
        taken(tenant.send("DELETE", first + "/revocation", "", "", Map.of()));
        isSettled(tenant.statement(partner, "2026-03"), "120.00");
        tenant.send("DELETE", first, "", "", Map.of());
        tenant.send("DELETE", second, "", "", Map.of());
        isSettled(tenant.statement(partner, "2026-03"), "0.00");
        isSettled(tenant.statement(partner, "2026-04"), "0.00");
        assertThat(taken(tenant.get(id)).at("/milestone/withdrawn").asBoolean()).isTrue();
        assertThat(tenant.get("/audit?action=milestone.withdrawn").body().toString())
                .contains("certified in architect");
        assertThat(tenant.findings()).isEmpty();
    }

    private String certify(String partner, String name, String path, String from) {
        var all = "/partners/" + partner + "/certifications";
        var said = Map.of("name", name, "path", path, "from", from);
        return all + "/" + taken(tenant.post(all, said)).path("id").asString();
    }

    @Test
    void aCorrectionPostsTheDifferenceAndAWithdrawalTakesItBack() {
        var first = partner("first-one");
        var second = partner("second-one");
        var project = delivered("first-one", "2026-03-10", "1000.00");
        var id = id(report(project));
        project.put("services", Map.of("value", "1200.00", "unit", "EUR"));
        assertThat(earned(project)).isEqualTo("pays 60.00 EUR");
        assertThat(tenant.amounts(first, "2026-03")).containsExactlyInAnyOrder("50.00 EUR", "10.00 EUR");
        project.put("partner", "second-one");
        assertThat(earned(project)).isEqualTo("pays 60.00 EUR");
        isSettled(tenant.statement(first, "2026-03"), "0.00");
        isSettled(tenant.statement(second, "2026-03"), "60.00");

        assertThat(tenant.send("DELETE", "/milestones/" + id, "", "", Map.of()).well())
                .isTrue();
        isSettled(tenant.statement(second, "2026-03"), "0.00");
        var gone = taken(tenant.get("/milestones/" + id));
        assertThat(gone.at("/milestone/withdrawn").asBoolean()).isTrue();
        assertThat(earned(gone)).isEqualTo("pays 0.00 EUR");
        tenant.recalculate("Once more");
        isSettled(tenant.statement(second, "2026-03"), "0.00");
        assertThat(earned(project)).isEqualTo("pays 60.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsEarnedElseCountsForTheSameCapInWhateverOrderItIsReported() {
        partner("capped");
        partner("backwards");
        var early = sale("capped", "2026-02-01", "3000.00");
        tenant.record(early);
        assertThat(earned(milestone("capped", "2026-03-10", "live"))).isEqualTo("pays 200.00 EUR");
        assertThat(result(tenant.record(sale("capped", "2026-04-01", "100.00")).path("earning")))
                .isEqualTo("pays 0.00 EUR");
        tenant.record(tenant.refund(early, "2026-02-02", line("ENT", "3000.00", "EUR")));

        var last = tenant.record(sale("backwards", "2026-04-01", "3000.00")).path("id");
        assertThat(earned(milestone("backwards", "2026-03-10", "live"))).isEqualTo("pays 250.00 EUR");
        var sold = taken(tenant.get("/sales/" + last.asString()));
        assertThat(result(sold.path("earning"))).isEqualTo("pays 250.00 EUR");
        tenant.record(sale("backwards", "2026-02-01", "4000.00"));
        assertThat(current("backwards")).containsExactlyInAnyOrder("400.00 EUR", "100.00 EUR", "0.00 EUR");
        assertThat(current("capped")).contains("250.00 EUR", "10.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aRewardThatIsRaisedForThePastLeavesLessForSalesAfterIt() {
        partner("raised");
        assertThat(earned(milestone("raised", "2026-03-10", "live"))).isEqualTo("pays 250.00 EUR");
        tenant.record(sale("raised", "2026-04-01", "3000.00"));
        assertThat(current("raised")).containsExactly("250.00 EUR", "250.00 EUR");
        tenant.publish(PROGRAM.replace("250.00", "400.00").replace("2024-01-01", "2026-01-01"));
        tenant.recalculate("The reward was raised");
        assertThat(current("raised")).containsExactlyInAnyOrder("400.00 EUR", "100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatNoOfferSpeaksOfWaitsForAPerson() {
        var partner = tenant.partner("early-bird");
        var id = id(report(milestone("early-bird", "2026-03-10", "live")));
        assertThat(earned(taken(tenant.get("/milestones/" + id))))
                .isEqualTo("held: The partner is not enrolled in a program");
        var held = list(taken(tenant.get("/earnings?state=held&partner=" + partner))
                        .path("items"))
                .getFirst();
        var releases = taken(tenant.get("/earnings/" + held.path("id").asString() + "/releases"));
        assertThat(releases.at("/items/0/words").asString())
                .isEqualTo("Enrol the partner in Reached from 2026-03-10 or earlier");
        tenant.enrol(partner, "reached", "2024-01-01");
        tenant.recalculate("It was enrolled");
        assertThat(earned(taken(tenant.get("/milestones/" + id)))).isEqualTo("pays 250.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithTheFieldToBlame() {
        partner("refusals");
        var wrong = milestone("refusals", "1989-12-31", " ");
        wrong.put("source", "Our billing");
        wrong.put("motion", "By chance");
        wrong.put("services", Map.of("value", "10", "unit", "points"));
        var refused = tenant.post("/milestones", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/source", "/motion", "/name", "/on", "/services/unit");
        var unknown = tenant.post("/milestones", milestone("nobody", "2026-03-10", "live"));
        assertThat(unknown.body().at("/errors/0/pointer").asString()).isEqualTo("/partner");
        assertThat(tenant.get("/milestones/0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000")
                        .status())
                .isEqualTo(404);
    }

    private String partner(String code) {
        return tenant.partner(code, "reached", "2024-01-01");
    }

    private Map<String, Object> milestone(String partner, String on, String name) {
        var milestone = new LinkedHashMap<String, Object>();
        milestone.put("source", "projects");
        milestone.put("id", partner + " " + on + " " + name);
        milestone.put("on", on);
        milestone.put("partner", partner);
        milestone.put("motion", "services");
        milestone.put("name", name);
        return milestone;
    }

    private Map<String, Object> delivered(String partner, String on, String services) {
        var project = milestone(partner, on, "Roll-out");
        project.put("services", Map.of("value", services, "unit", "EUR"));
        return project;
    }

    private Map<String, Object> sale(String partner, String on, String net) {
        return tenant.sale(partner, "services", on, line("ENT", net, "EUR"));
    }

    private JsonNode report(Map<String, Object> milestone) {
        return taken(tenant.post("/milestones", milestone));
    }

    private String earned(Map<String, Object> milestone) {
        return earned(report(milestone));
    }

    private static String earned(JsonNode milestone) {
        return result(milestone.path("earning"));
    }

    private static String id(JsonNode milestone) {
        return milestone.at("/milestone/id").asString();
    }

    /** What a partner's events came to as they stand. */
    private List<String> current(String code) {
        var partner = list(taken(tenant.get("/partners?q=" + code)).path("items"))
                .getFirst()
                .path("id")
                .asString();
        return list(taken(tenant.get("/earnings?partner=" + partner)).path("items")).stream()
                .map(each -> amount(each.path("amount")))
                .toList();
    }
}
