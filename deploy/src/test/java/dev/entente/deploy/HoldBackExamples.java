package dev.entente.deploy;

import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is payable in parts: held back on its day, released on another, and taken from where it is when things change. */
abstract class HoldBackExamples {

    private static final String PROGRAM = """
            program: held
            name: Held
            from: 2024-01-01
            holidays: DE
            offers:
              - motion: resell
                name: Half of it later
                payable: %s
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
    private static final String HALVES = "[{share: \"50\", after: 0}, {share: \"50\", after: 30}]";

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    HoldBackExamples() {
        tenant.publish(PROGRAM.formatted(HALVES));
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aPartIsHeldBackAndBecomesPayableOnItsDay() {
        var partner = partner("waits");
        var later = today.plusDays(30);
        var earning = recorded("waits", today, "1000.00").at("/earning/id").asString();
        var statement = tenant.statement(partner, month(today));
        isSettled(statement, "50.00");
        assertThat(statement.at("/heldBack/0/payableOn").asString()).isEqualTo(later.toString());
        assertThat(amount(statement.at("/heldBack/0/amount"))).isEqualTo("50.00 EUR");
        assertThat(words(earning))
                .containsExactly(
                        "50 % payable on " + today + " (at once)",
                        "50 % held back until " + later + " (30 days after the sale)");
        assertThat(coming(partner)).containsExactly(later + " 50.00 EUR");
        assertThat(tenant.findings()).isEmpty();

        TestClock.ahead(Duration.ofDays(28));
        assertThat(coming(partner)).hasSize(1);
        TestClock.ahead(Duration.ofDays(31));
        await(() -> coming(partner).isEmpty());
        assertThat(settled(partner, today, later)).isEqualTo("100.00");
        assertThat(words(earning))
                .containsExactly(
                        "50 % payable on " + today + " (at once)",
                        "50 % payable on " + later + " (30 days after the sale)");
        assertThat(tenant.findings()).isEmpty();
        tenant.recalculate("Once more");
        assertThat(settled(partner, today, later)).isEqualTo("100.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackTakesFromWhatIsHeldAndThenFromWhatIsPayable() {
        var partner = partner("gives-back");
        var sale = sale("gives-back", today, "1000.00");
        tenant.record(sale);
        tenant.record(tenant.refund(sale, today.toString(), line("ENT", "300.00", "EUR")));
        assertThat(settled(partner, today)).isEqualTo("50.00");
        assertThat(held(partner)).isEqualTo("20.00");
        tenant.record(tenant.refund(sale, today.toString(), line("ENT", "600.00", "EUR")));
        assertThat(settled(partner, today)).isEqualTo("10.00");
        assertThat(held(partner)).isEqualTo("0.00");
        assertThat(tenant.findings()).isEmpty();
        TestClock.ahead(Duration.ofDays(31));
        await(() -> coming(partner).isEmpty());
        assertThat(settled(partner, today, today.plusDays(30))).isEqualTo("10.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsGivenBackTooLateTakesNothingBackAndSaysSo() {
        tenant.publish(PROGRAM.formatted("{after: 0}\n    clawback: {days: 30}"));
        var partner = partner("keeps");
        var early = sale("keeps", today.minusDays(31), "1000.00");
        var late = sale("keeps", today.minusDays(30), "1000.00");
        tenant.record(early);
        tenant.record(late);
        tenant.record(tenant.refund(late, today.toString(), line("ENT", "300.00", "EUR")));
        var kept = tenant.record(tenant.refund(early, today.toString(), line("ENT", "300.00", "EUR")))
                .at("/earning/id")
                .asString();

        assertThat(settled(partner, today.minusDays(31), today.minusDays(30), today))
                .isEqualTo("170.00");
        assertThat(tenant.explain(kept).toString())
                .contains("It is given back 31 days after the sale; what was earned is taken back for 30 days after");
        assertThat(tenant.explain(kept).path("reproduced").asBoolean()).isTrue();
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aCorrectionAndOtherTermsMoveWhatIsNotReleased() {
        var partner = partner("moves");
        var early = sale("moves", today.minusDays(40), "1000.00");
        var late = sale("moves", today, "1000.00");
        tenant.record(early);
        tenant.record(late);
        assertThat(coming(partner)).containsExactly(today.plusDays(30) + " 50.00 EUR");
        late.put("lines", List.of(line("ENT", "800.00", "EUR")));
        tenant.record(late);
        assertThat(coming(partner)).containsExactly(today.plusDays(30) + " 30.00 EUR");
        assertThat(tenant.findings()).isEmpty();

        tenant.publish(PROGRAM.formatted("{after: 60}"));
        tenant.recalculate("It is held longer now");
        assertThat(coming(partner)).containsExactly(today.plusDays(60) + " 30.00 EUR");
        assertThat(settled(partner, today.minusDays(40), today.minusDays(10), today))
                .isEqualTo("150.00");
        assertThat(tenant.findings()).isEmpty();

        tenant.publish(PROGRAM.formatted("{after: 0}"));
        tenant.recalculate("Nothing is held any more");
        assertThat(coming(partner)).isEmpty();
        assertThat(settled(partner, today.minusDays(40), today.minusDays(10), today))
                .isEqualTo("180.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void businessDaysLeaveOutTheHolidaysOfTheProgram() {
        tenant.publish(PROGRAM.formatted("[{share: \"100\", after: 2, counted: business-days}]"));
        partner("easter");
        var earning = recorded("easter", LocalDate.of(2026, 4, 2), "1000.00").at("/earning/id");
        assertThat(words(earning.asString()))
                .containsExactly("100 % payable on 2026-04-08 (2 business days after the sale)");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void portionsOfOneDayAreEachReleased() {
        tenant.publish(PROGRAM.formatted("[{share: \"30\", after: 30}, {share: \"70\", after: 30}]"));
        var partner = partner("same-day");
        recorded("same-day", today, "1000.00");
        assertThat(coming(partner)).hasSize(2);
        TestClock.ahead(Duration.ofDays(31));
        await(() -> coming(partner).isEmpty());
        assertThat(settled(partner, today, today.plusDays(30))).isEqualTo("100.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void manySalesOfADayAreOnTheClockOnce() throws SQLException {
        var partner = partner("many");
        tenant.recordAll(IntStream.range(0, 150)
                .mapToObj(_ -> sale("many", today, "10.00"))
                .toList());
        assertThat(dispatched(partner)).isEqualTo(1);
        assertThat(held(partner)).isEqualTo("75.00");
        TestClock.ahead(Duration.ofDays(31));
        await(() -> coming(partner).isEmpty());
        assertThat(settled(partner, today, today.plusDays(30))).isEqualTo("150.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aPartnerSeesWhatIsHeldOfItAlone() {
        var own = partner("sees-own");
        var other = partner("is-not-seen");
        recorded("sees-own", today, "1000.00");
        recorded("is-not-seen", today, "2000.00");
        var seller = Sellers.of(tenant, own);
        var seen = list(taken(seller.get("/api/v1/payable")).path("items"));
        assertThat(seen).extracting(each -> each.path("partnerId").asString()).containsOnly(own);
        assertThat(list(taken(seller.get("/api/v1/payable?partner=" + other)).path("items")))
                .isEmpty();
        assertThat(coming(other)).hasSize(1);
    }

    @Test
    void whatIsHeldSaysWhyAndOnWhichStatementItStandsAndIsTakenAwayAsAFile() throws Exception {
        var partner = partner("says-why");
        recorded("says-why", today, "1000.00");
        var part = list(taken(tenant.get("/payable?partner=" + partner)).path("items"))
                .getFirst();
        assertThat(part.path("share").asString() + " " + part.path("when").asString())
                .isEqualTo("50 30 days after the sale");
        var statement =
                taken(tenant.get("/statements/" + part.path("statementId").asString()));
        assertThat(statement.toString()).contains(partner);
        var balances = tenant.all("/postings/balances?partner=" + partner).stream()
                .map(each -> each.path("account").asString() + " " + amount(each.path("amount")))
                .toList();
        assertThat(balances).hasSize(3).anyMatch(each -> each.startsWith("HOLD_BACK "));
        assertThat(tenant.all("/postings?partner=" + partner).stream()
                        .map(each -> each.path("to").asString()))
                .contains("HOLD_BACK", "PARTNER_PAYABLE");
        assertThat(Exported.csv(tenant, "postings", "&partner=" + partner)).contains("expense,hold back");
        var file = Exported.csv(tenant, "payable", "&partner=" + partner);
        assertThat(file.lines().toList()).hasSize(2);
        assertThat(file)
                .contains(
                        "50 % is payable 30 days after the sale",
                        "50.00", today.plusDays(30).toString());
    }

    private static long dispatched(String partner) throws SQLException {
        try (var admin = Harness.admin();
                var count = admin.prepareStatement(
                        "select count(*) from dispatch where task_name = 'holdback.release' and position(? in task_instance) > 0")) {
            count.setString(1, partner);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private String partner(String code) {
        return tenant.partner(code, "held", "2024-01-01");
    }

    private Map<String, Object> sale(String partner, LocalDate on, String net) {
        return tenant.sale(partner, "resell", on.toString(), line("ENT", net, "EUR"));
    }

    private JsonNode recorded(String partner, LocalDate on, String net) {
        return tenant.record(sale(partner, on, net));
    }

    private List<String> words(String earning) {
        return list(tenant.explain(earning).path("payable")).stream()
                .map(part -> part.path("words").asString())
                .toList();
    }

    private List<String> coming(String partner) {
        return list(taken(tenant.get("/payable?partner=" + partner)).path("items")).stream()
                .map(part -> part.path("payableOn").asString() + " " + amount(part.path("amount")))
                .toList();
    }

    private String held(String partner) {
        return sum(tenant.all("/payable?partner=" + partner).stream()
                .map(each -> each.path("amount"))
                .toList());
    }

    /** What the statements of the months of these days come to together. */
    private String settled(String partner, LocalDate... days) {
        return sum(List.of(days).stream()
                .map(HoldBackExamples::month)
                .distinct()
                .map(month -> tenant.statement(partner, month))
                .filter(found -> !found.isEmpty())
                .peek(found -> isSettled(found, found.at("/head/toPay/value").asString()))
                .map(found -> found.at("/head/toPay"))
                .toList());
    }

    private static String sum(List<JsonNode> amounts) {
        return amounts.stream()
                .map(Examples::figure)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
