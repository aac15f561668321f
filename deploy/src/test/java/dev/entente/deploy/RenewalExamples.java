package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Subscriptions that renew by themselves, and what stops or replaces that. */
abstract class RenewalExamples {

    private static final String PROGRAM = """
            program: %1$s
            name: %1$s
            from: 2020-01-01
            renewal: {right: %2$s, notice: %3$s}
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "10"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final LocalDate end = LocalDate.now(ZoneOffset.UTC).plusDays(4);
    private final String alpha;
    private final Rest seller;

    RenewalExamples() {
        tenant.publish(PROGRAM.formatted("kept", "incumbent", 2));
        alpha = tenant.partner("alpha", "kept", "2020-01-01");
        tenant.partner("beta", "kept", "2020-01-01");
        seller = Sellers.of(tenant, alpha);
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void itIsToldAheadAndRenewsOnceOnItsDayUnlessItWasCancelled() {
        var runs = tenant.record(sold("RUNS", "alpha")).path("id").asString();
        var stopped = tenant.record(sold("STOPPED", "alpha")).path("id").asString();
        var resumed = tenant.record(sold("RESUMED", "alpha")).path("id").asString();
        assertThat(renewal(runs).path("on").asString()).isEqualTo(end.toString());
        assertThat(renewal(runs).path("net").path("value").asString()).isEqualTo("100.00");
        cancel(stopped);
        cancel(resumed);
        assertThat(renewal(stopped).path("cancelled").asString()).isNotEmpty();
        taken(tenant.send("DELETE", "/subscriptions/" + resumed + "/cancellation", "", "", Map.of()));
        assertThat(seller.send(
                                "PUT",
                                "/api/v1/subscriptions/" + runs + "/cancellation",
                                "application/json",
                                "{}",
                                Map.of())
                        .status())
                .isEqualTo(403);

        TestClock.ahead(Duration.ofDays(3));
        await(() -> titles(seller).contains("STOPPED of Osprey Rail is about to end")
                && titles(seller).stream().anyMatch(each -> each.startsWith("RUNS of Osprey Rail renews on ")));

        TestClock.ahead(Duration.ofDays(5));
        await(() -> parts(runs).size() == 2 && parts(resumed).size() == 2);
        assertThat(parts(runs)).containsExactly("new", "renewal " + end);
        assertThat(parts(stopped)).containsExactly("new");
        assertThat(opened(runs).path("until").asString())
                .isEqualTo(end.plusYears(1).toString());
        assertThat(tenant.amounts(alpha, end.toString().substring(0, 7))).contains("10.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void theReportOfTheRenewalTakesThePlaceOfTheAutomaticOneWhenItComesLater() {
        var sale = tenant.record(sold("LATER", "alpha")).path("id").asString();
        TestClock.ahead(Duration.ofDays(5));
        await(() -> parts(sale).size() == 2);
        var real = sold("LATER", "beta");
        real.put("kind", "renewal");
        real.put("on", end.plusDays(1).toString());
        real.put("lines", List.of(line("ENT", "P1Y", "120.00", "EUR")));
        var reported = tenant.record(real);
        assertThat(reported.path("outcome").asString()).isEqualTo("recorded");
        assertThat(parts(sale)).containsExactly("new", "renewal " + end.plusDays(1));
        assertThat(opened(sale).path("sold").path("value").asString()).isEqualTo("220.00");
        assertThat(tenant.record(real).path("outcome").asString()).isEqualTo("unchanged");
        assertThat(tenant.amounts(alpha, end.toString().substring(0, 7))).contains("10.00 EUR", "-10.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    /** Nothing else keeps them apart: they are of two partners, and none has seen what the other wrote. */
    @Test
    void aReportByAnotherPartnerAtTheVeryMomentOfTheAutomaticRenewalIsTheOneThatStands() throws Exception {
        var sale = tenant.record(sold("RACE", "alpha")).path("id").asString();
        var real = sold("RACE", "beta");
        real.put("kind", "renewal");
        real.put("on", end.toString());
        try (var other = Harness.admin()) {
            other.setAutoCommit(false);
            try (var lock = other.createStatement()) {
                lock.execute("lock table statement in share row exclusive mode");
            }
            var reported = CompletableFuture.supplyAsync(() -> tenant.record(real));
            TurnExamples.waiting(other, 1);
            TestClock.ahead(Duration.ofDays(5));
            TurnExamples.waiting(other, 2);
            other.commit();
            assertThat(reported.get(60, TimeUnit.SECONDS).path("outcome").asString())
                    .isEqualTo("recorded");
        }
        await(() -> dispatched("subscription.renewal", sale) == 0);
        assertThat(parts(sale)).containsExactly("new", "renewal " + end);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatWasReportedAheadIsNotRenewedAgainAndAnOpenRenewalWaitsForThePersonWhoKnows() {
        tenant.publish(PROGRAM.formatted("open", "open", 2));
        tenant.partner("gamma", "open", "2020-01-01");
        var open = tenant.record(sold("OPEN", "gamma")).path("id").asString();
        var sale = tenant.record(sold("AHEAD", "alpha")).path("id").asString();
        var real = sold("AHEAD", "alpha");
        real.put("kind", "renewal");
        real.put("on", end.toString());
        tenant.record(real);
        TestClock.ahead(Duration.ofDays(5));
        await(() -> titles(tenant.rest()).contains("OPEN of Osprey Rail was not renewed by itself"));
        assertThat(parts(open)).containsExactly("new");
        assertThat(parts(sale)).containsExactly("new", "renewal " + end);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aTermThatIsReportedAfterItsEndRenewsAtOnceUpToTodayEachTermOnceAndTheVendorIsTold() {
        var start = end.minusYears(3);
        var late = sold("LATE", "alpha");
        late.put("on", start.toString());
        var sale = tenant.record(late).path("id").asString();
        await(() -> parts(sale).size() == 3);
        assertThat(parts(sale))
                .containsExactly("new", "renewal " + start.plusYears(1), "renewal " + start.plusYears(2));
        assertThat(titles(tenant.rest())).containsOnlyOnce("LATE of Osprey Rail renewed by itself up to today");
        assertThat(opened(sale).path("until").asString()).isEqualTo(end.toString());
        assertThat(tenant.record(late).path("outcome").asString()).isEqualTo("unchanged");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aProductLineThatEndsBeforeTheRestIsAskedForOnItsDay() {
        tenant.product("CORE", "core");
        tenant.product("SUP", "support");
        var sale = sold("PARTLY", "alpha");
        sale.put("lines", List.of(line("CORE", "P1Y", "100.00", "EUR"), line("SUP", "P2Y", "30.00", "EUR")));
        tenant.record(sale);
        TestClock.ahead(Duration.ofDays(5));
        await(() -> titles(tenant.rest()).contains("PARTLY of Osprey Rail was not renewed by itself"));
    }

    @Test
    void aNoticeThatAProgramChangesIsGivenOnTheDayThatItSaysNowAndOnce() {
        for (var code : List.of("shorter", "longer", "longest")) {
            tenant.publish(PROGRAM.formatted(code, "incumbent", 2));
            tenant.partner(code, code, "2020-01-01");
            var sale = sold(code.toUpperCase(Locale.ROOT), code);
            sale.put("subscription", Map.of("id", code));
            tenant.record(sale);
        }
        tenant.publish(PROGRAM.formatted("shorter", "incumbent", 1));
        tenant.publish(PROGRAM.formatted("longer", "incumbent", 3));
        tenant.publish(PROGRAM.formatted("longest", "incumbent", 10));
        await(() -> titles(tenant.rest()).contains("longest of Osprey Rail is about to end"));
        assertThat(titles(tenant.rest())).hasSize(1);
        var joining = tenant.partner("joining", "shorter", "2020-01-01");
        var late = sold("JOINED", "joining");
        late.put("subscription", Map.of("id", "joined"));
        tenant.record(late);
        noticesAreMovedAgain("longest");
        tenant.enrol(joining, "longest", "2020-01-01");
        await(() -> titles(tenant.rest()).contains("joined of Osprey Rail is about to end"));
        await(() -> dispatched("subscription.notices", "") == 0);
        assertThat(titles(tenant.rest())).hasSize(2);
        itIsNoon(1);
        await(() -> titles(tenant.rest()).contains("longer of Osprey Rail is about to end"));
        itIsNoon(3);
        await(() -> titles(tenant.rest()).contains("shorter of Osprey Rail is about to end"));
        assertThat(titles(tenant.rest())).hasSize(4);
    }

    /** As after a server that was killed when it had moved them, and before it said so. */
    private static void noticesAreMovedAgain(String program) {
        try (var admin = Harness.admin();
                var put = admin.prepareStatement("""
                        insert into dispatch (task_name, task_instance, execution_time)
                        select 'subscription.notices', version.tenant_id || ':' || version.id || ':' || ?, now()
                        from program_version version
                        join program on program.tenant_id = version.tenant_id and program.id = version.program_id
                        where program.code = ?""")) {
            put.setString(1, Instant.now().toString());
            put.setString(2, program);
            assertThat(put.executeUpdate()).isGreaterThan(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatDoesNotRenewByItselfCannotBeCancelled() {
        var plain = sold("PLAIN", "alpha");
        plain.put("subscription", Map.of("id", "PLAIN"));
        var sale = tenant.record(plain).path("id").asString();
        var path = "/subscriptions/" + sale + "/cancellation";
        Refusals.isRefused(
                tenant.send("PUT", path, "application/json", "{}", Map.of()), "plain", 422, "no-renewal", "");
        var other = tenant.record(sold("OTHER", "alpha")).path("id").asString();
        var early = tenant.send(
                "PUT",
                "/subscriptions/" + other + "/cancellation",
                "application/json",
                "{\"on\":\"2001-01-01\"}",
                Map.of());
        Refusals.isRefused(early, "early", 422, "no-renewal", "/on");
    }

    /** So many days from today; half a day more than so many would be one day more in the afternoon. */
    private void itIsNoon(int days) {
        var noon = end.minusDays(4L - days).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        TestClock.ahead(Duration.between(Instant.now(), noon));
    }

    private Map<String, Object> sold(String name, String partner) {
        var sale = tenant.sale(partner, "resell", end.minusYears(1).toString(), line("ENT", "P1Y", "100.00", "EUR"));
        sale.put("subscription", Map.of("id", name, "renews", true));
        return sale;
    }

    private void cancel(String sale) {
        var path = "/subscriptions/" + sale + "/cancellation";
        taken(tenant.send("PUT", path, "application/json", "{}", Map.of()));
    }

    private JsonNode opened(String sale) {
        return taken(tenant.get("/subscriptions/" + sale));
    }

    private JsonNode renewal(String sale) {
        return opened(sale).path("renewal");
    }

    private List<String> parts(String sale) {
        return list(opened(sale).path("parts")).stream()
                .map(part -> part.path("kind").asString().equals("new")
                        ? "new"
                        : part.path("kind").asString() + " " + part.path("from").asString())
                .toList();
    }

    private static long dispatched(String task, String named) {
        try (var admin = Harness.admin();
                var count = admin.prepareStatement(
                        "select count(*) from dispatch where task_name = ? and position(? in task_instance) > 0")) {
            count.setString(1, task);
            count.setString(2, named);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // What is said of subscriptions: of partners that sell nothing for months there is more to say.
    private static List<String> titles(Rest somebody) {
        return list(taken(somebody.get("/api/v1/notices")).path("items")).stream()
                .map(notice -> notice.path("title").asString())
                .filter(title -> !title.endsWith("be at risk?"))
                .toList();
    }
}
