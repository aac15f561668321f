package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is in question is kept from being paid once, and what is too little for one program is enough for another. */
abstract class AsideExamples extends SettledTenant {

    private static final String LATER = """
            program: later
            name: Later
            from: 2024-01-01
            offers:
              - motion: resell
                name: Half of it later
                payable: [{share: "50", after: 0}, {share: "50", after: 90}]
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

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aLineIsKeptFromPaymentOnceAndNeverAtTheCostOfOthers() {
        var partner = partner("aside");
        sold("aside", now.minusMonths(1), "1000.00");
        sold("aside", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        approved(id);
        var own = Sellers.administrator(tenant, partner);
        var first = asked(own, id, 0);
        taken(act(first, "setting-aside"));
        taken(own.post("/api/v1/disputes/" + first + "/withdrawal", Map.of()));
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("100.00 EUR");
        assertThat(amount(open(id(partner, now)).at("/head/toPay"))).isEqualTo("100.00 EUR");

        var again = asked(own, id, 0);
        Refusals.isRefused(act(again, "setting-aside"), "it is on the next one", 409, "not-to-be-set-aside", "");
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aStatementOfWhichAllIsInQuestionIsClosedAndPaidWithTheNextOne() {
        var partner = partner("emptied");
        sold("emptied", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        approved(id);
        var own = Sellers.administrator(tenant, partner);
        var dispute = asked(own, id, 0);
        taken(act(dispute, "setting-aside"));

        assertThat(state(id)).isEqualToIgnoringCase("closed");
        assertThat(open(id).at("/head/course/heldBecause").asString()).isEqualTo("All of it is in question");
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("0.00 EUR");
        taken(finance.post("/api/v1/disputes/" + dispute + "/decline", Map.of("because", "It is right")));
        assertThat(amount(open(id(partner, now)).at("/head/toPay"))).isEqualTo("100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void bothSidesAreRemindedOfAnswersAndOfTaxFormsThatEnd() {
        var partner = partner("waits");
        sold("waits", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        approved(id);
        var own = Sellers.administrator(tenant, partner);
        asked(own, id, 0);
        filed(partner, "W-8BEN-E", today.plusDays(40).toString());
        filed(partner, "W-9", today.plusDays(40).toString());
        filed(partner, "W-9", today.plusDays(400).toString());
        assertThat(told("is to be answered by")).isFalse();
        TestClock.ahead(Duration.ofDays(13));
        await(() -> told("is to be answered by " + today.plusDays(14)));
        await(() -> told("The W-8BEN-E of "));
        assertThat(taken(own.get("/api/v1/notices")).toString())
                .contains("Your W-8BEN-E ends on ")
                .doesNotContain("Your W-9 ends on ");
        assertThat(told("is overdue")).isFalse();
        TestClock.ahead(Duration.ofDays(16));
        await(() -> told("is overdue"));
    }

    private void filed(String partner, String kind, String until) {
        var form = Map.of("kind", kind, "receivedOn", today.toString(), "validUntil", until);
        taken(finance.post("/api/v1/partners/" + partner + "/payee/tax-forms", form));
    }

    private boolean told(String words) {
        return taken(finance.get("/api/v1/notices")).toString().contains(words);
    }

    @Test
    void whatALateSaleHoldsBackIsToldOnTheStatementThatItStandsOn() {
        tenant.publish(LATER);
        var partner = tenant.partner("late", "later", "2024-01-01");
        var before = now.minusMonths(1);
        tenant.record(tenant.sale("late", "resell", before.atEndOfMonth().toString(), line("ENT", "1000.00", "EUR")));
        approved(id(partner, before));
        tenant.record(tenant.sale("late", "resell", before.atEndOfMonth().toString(), line("ENT", "2000.00", "EUR")));

        assertThat(heldBack(partner, before)).containsExactly("50.00 EUR");
        assertThat(heldBack(partner, now)).containsExactly("100.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private List<String> heldBack(String partner, YearMonth month) {
        return list(open(id(partner, month)).path("heldBack")).stream()
                .map(part -> amount(part.path("amount")))
                .toList();
    }

    @Test
    void aProgramPaysOutLessThanTheOthers() {
        var partner = partner("little");
        sold("little", now.minusMonths(1), "300.00");
        var id = id(partner, now.minusMonths(1));
        reviewed(id);
        assertThat(because(id)).isEqualTo("It is less than 50.00 EUR, the least that is paid out");
        Refusals.isRefused(
                leasts("no-such-program", "20.00"), "unknown", 400, "unclear-settlement-terms", "/programs/0/program");
        taken(leasts("settled", "20.00"));
        assertThat(because(id)).isEqualTo("It is paid");
        taken(act(finance, id, "approval"));
        assertThat(state(id)).isEqualToIgnoringCase("approved");
        assertThat(taken(tenant.get("/settlement-terms"))
                        .at("/programs/0/program")
                        .asString())
                .isEqualTo("settled");
    }

    private String because(String id) {
        return list(taken(finance.get("/api/v1/statements/approvals")).path("ready")).stream()
                .filter(each -> each.at("/statement/id").asString().equals(id))
                .map(each -> each.path("because").asString())
                .findFirst()
                .orElseThrow();
    }

    private Rest.Reply leasts(String program, String least) {
        var own = Map.of("program", program, "least", Map.of("value", least, "unit", "EUR"));
        return tenant.rest()
                .put(
                        "/api/v1/settlement-terms",
                        Map.of(
                                "minimums",
                                List.of(Map.of("value", "50.00", "unit", "EUR")),
                                "disputeDays",
                                30,
                                "answerDays",
                                14,
                                "programs",
                                List.of(own)));
    }

    private Rest.Reply act(String dispute, String verb) {
        return finance.post("/api/v1/disputes/" + dispute + "/" + verb, Map.of());
    }

    private String asked(Rest who, String statement, int line) {
        JsonNode page = open(statement);
        var id = page.at("/lines/" + line + "/id").asString();
        return taken(who.post(
                        "/api/v1/statements/" + statement + "/disputes", Map.of("line", id, "because", "It was more")))
                .at("/dispute/id")
                .asString();
    }
}
