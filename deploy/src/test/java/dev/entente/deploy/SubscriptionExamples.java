package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What customers have, as the sales that name a subscription say. */
abstract class SubscriptionExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void aSubscriptionIsPutTogetherFromItsSales() {
        var first = tenant.partner("first", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        var second = tenant.partner("second", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        tenant.record(sold("first", "new", "2024-04-01", "SUB-1", "2024-03-15"));
        tenant.record(tenant.sale("first", "resell", "2024-05-01", line("ENT", "P1Y", "10.00", "EUR")));
        var found = only("");
        assertThat(found.path("name").asString()).isEqualTo("SUB-1");
        assertThat(found.path("customerName").asString()).isEqualTo("Osprey Rail");
        assertThat(found.path("since").asString()).isEqualTo("2024-03-15");
        assertThat(found.path("until").asString()).isEqualTo("2025-04-01");
        assertThat(found.path("renewed").isMissingNode()
                        || found.path("renewed").isNull())
                .isTrue();
        assertThat(found.path("running").asBoolean()).isFalse();

        var renewal = sold("second", "renewal", "2025-04-01", "SUB-1", null);
        tenant.record(renewal);
        found = only("");
        assertThat(found.path("partner").asString()).isEqualTo(second);
        assertThat(found.path("since").asString()).isEqualTo("2024-03-15");
        assertThat(found.path("renewed").asString()).isEqualTo("2025-04-01");
        assertThat(found.path("until").asString()).isEqualTo("2026-04-01");
        assertThat(list(found.path("parts")))
                .extracting(part ->
                        part.path("family").asString() + " " + part.path("kind").asString())
                .containsExactly("enterprise new", "enterprise renewal");
        assertThat(only("?partner=" + first).path("partner").asString()).isEqualTo(second);

        var refund = tenant.refund(renewal, "2025-05-10", line("ENT", "P1Y", "100.00", "EUR"));
        refund.remove("subscription");
        tenant.record(refund);
        assertThat(only("").path("until").asString()).isEqualTo("2025-05-10");
        var sale = renewal(found);
        var opened = taken(tenant.get("/subscriptions/" + sale));
        assertThat(opened.path("name").asString()).isEqualTo("SUB-1");
        assertThat(opened.path("sold").path("value").asString()).isEqualTo("100.00");

        assertThat(sales("kind=refund")).isEqualTo(1);
        assertThat(sales("kind=renewal&q=OSPREY&partner=" + second)).isEqualTo(1);
        assertThat(sales("kind=renewal&partner=" + first)).isZero();
        assertThat(sales("q=nobody")).isZero();
        Refusals.isRefused(tenant.get("/sales?kind=gift"), "no kind", 400, "invalid-parameter", "/kind");
    }

    private int sales(String asked) {
        return taken(tenant.get("/sales?" + asked)).path("items").size();
    }

    private static String renewal(JsonNode subscription) {
        return subscription.path("parts").get(1).path("sale").asString();
    }

    @Test
    void theFileHasWhatIsAskedForAndSaysHowItStands() throws Exception {
        var other = TestTenant.open("partnership-levels");
        var files = other.partner("files", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        other.partner("others", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        var today = LocalDate.now(ZoneOffset.UTC);
        other.recordAll(List.of(
                run(other, "files", "RUNS", today.minusDays(10), "P1Y"),
                run(other, "files", "SOON", today.minusDays(20), "P1M"),
                run(other, "files", "OVER_1", today.minusDays(90), "P1M"),
                run(other, "files", "OVER_1", today.minusDays(95), "P0D"),
                run(other, "others", "OPEN", today.minusDays(400), "P0D")));
        assertThat(names(other, "")).containsExactlyInAnyOrder("RUNS", "SOON", "OVER_1", "OPEN");
        assertThat(names(other, "&state=running")).containsExactlyInAnyOrder("RUNS", "OPEN");
        assertThat(names(other, "&state=ending")).containsExactly("SOON");
        assertThat(names(other, "&state=ended&q=over_")).containsExactly("OVER_1");
        assertThat(names(other, "&q=osprey&partner=" + files)).containsExactlyInAnyOrder("RUNS", "SOON", "OVER_1");
        assertThat(names(other, "&q=o%25n")).isEmpty();
        assertThat(other.get("/subscriptions/export?state=asleep").status()).isEqualTo(400);
    }

    @Test
    void whoSoldTheLastPartIsToldBeforeItEndsUnlessItIsRenewed() {
        var other = TestTenant.open("partnership-levels");
        var partner = other.partner("told", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        var seller = Sellers.of(other, partner);
        var today = LocalDate.now(ZoneOffset.UTC);
        other.recordAll(List.of(
                run(other, "told", "ENDS", today.minusDays(270), "P1Y"),
                run(other, "told", "RENEWED", today.minusDays(270), "P1Y"),
                run(other, "told", "MONTHLY", today, "P1M")));
        other.record(run(other, "told", "RENEWED", today, "P1Y"));
        TestClock.ahead(Duration.ofDays(8));
        await(() -> !titles(seller).isEmpty());
        assertThat(titles(seller)).containsExactly("ENDS of Osprey Rail is about to end");
        assertThat(titles(other.rest())).containsExactly("ENDS of Osprey Rail is about to end");
        var way = taken(seller.get("/api/v1/notices")).at("/items/0/path").asString();
        assertThat(way).startsWith("portal/subscriptions/");
    }

    @Test
    void anEndThatWasCorrectedIsToldOnce() {
        var other = TestTenant.open("partnership-levels");
        var partner = other.partner("corrected", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        var seller = Sellers.of(other, partner);
        var start = LocalDate.now(ZoneOffset.UTC).minusDays(270);
        var sale = run(other, "corrected", "SHORTER", start, "P366D");
        other.record(sale);
        sale.put("lines", List.of(line("ENT", "P363D", "100.00", "EUR")));
        assertThat(other.record(sale).path("outcome").asString()).isEqualTo("revised");
        other.record(run(other, "corrected", "LAST", start, "P367D"));
        TestClock.ahead(Duration.ofDays(4));
        await(() -> titles(seller).size() == 1);
        TestClock.ahead(Duration.ofDays(8));
        await(() -> titles(seller).size() > 1);
        assertThat(titles(seller))
                .containsExactlyInAnyOrder(
                        "SHORTER of Osprey Rail is about to end", "LAST of Osprey Rail is about to end");
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    private static List<String> titles(Rest somebody) {
        return list(taken(somebody.get("/api/v1/notices")).path("items")).stream()
                .map(notice -> notice.path("title").asString())
                .filter(title -> title.contains("about to end"))
                .toList();
    }

    private static Map<String, Object> run(TestTenant of, String partner, String name, LocalDate on, String term) {
        var sale = of.sale(partner, "resell", on.toString(), line("ENT", term, "100.00", "EUR"));
        sale.put("subscription", Map.of("id", name));
        return sale;
    }

    private static List<String> names(TestTenant of, String query) throws Exception {
        return Exported.csv(of, "subscriptions", query)
                .lines()
                .skip(1)
                .map(row -> row.split("[,;]")[0])
                .toList();
    }

    @Test
    void theListComesInPages() {
        var other = TestTenant.open("partnership-levels");
        other.partner("pages", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 7; i++) {
            var sale = other.sale("pages", "resell", "2026-01-10", line("ENT", "10.00", "EUR"));
            sale.put("subscription", Map.of("id", "SUB-" + i % 5));
            sales.add(sale);
        }
        other.recordAll(sales);
        var names = new ArrayList<String>();
        var path = "/subscriptions?limit=2";
        while (!path.isEmpty()) {
            var page = taken(other.get(path));
            for (var each : page.path("items")) names.add(each.path("name").asString());
            var cursor = page.path("next").asString("");
            path = cursor.isEmpty() ? "" : "/subscriptions?limit=2&cursor=" + cursor;
        }
        assertThat(names).containsExactlyInAnyOrder("SUB-0", "SUB-1", "SUB-2", "SUB-3", "SUB-4");
        assertThat(List.copyOf(names)).doesNotHaveDuplicates();
    }

    private JsonNode only(String query) {
        var all = taken(tenant.get("/subscriptions" + query)).path("items");
        assertThat(all.size()).isEqualTo(1);
        return all.get(0);
    }

    private Map<String, Object> sold(String partner, String kind, String on, String name, @Nullable String since) {
        var sale = tenant.sale(partner, "resell", on, line("ENT", "P1Y", "100.00", "EUR"));
        sale.put("kind", kind);
        sale.put("subscription", since == null ? Map.of("id", name) : Map.of("id", name, "since", since));
        return sale;
    }
}
