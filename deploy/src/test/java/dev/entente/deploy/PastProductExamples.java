package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What bundles contained on days that are over, and by which rules products were bought then; the clock moves. */
abstract class PastProductExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    PastProductExamples() {
        for (var sku : List.of("PLATFORM", "SSO", "SUITE", "ADDON")) tenant.product(sku, "platform");
        var worldwide = Map.of("name", "Worldwide", "currency", "EUR", "from", "2026-01-01", "correction", true);
        taken(tenant.rest().put("/api/v1/price-books/worldwide", worldwide));
        taken(tenant.rest()
                .put(
                        "/api/v1/price-books/worldwide/prices",
                        Map.of("correction", false, "prices", List.of(row("PLATFORM", "100.00"), row("SSO", "7.50")))));
    }

    @Test
    void aBundleOfAPastDayHasItsPartsOfThen() {
        var file = upload(tenant, "products", "Article;Description;Group\nEXTRA;Extra;platform\n");
        file.check();
        file.committed(false);
        become("PAIR", parts("EXTRA"));
        contains("SSO");
        become("ADDON", Map.of("rules", Map.of("least", 5)));
        var then = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(); // wherever the tenant counts its days
        TestClock.ahead(Duration.ofDays(3));
        var now = LocalDate.now(ZoneOffset.UTC).plusDays(5).toString();
        contains("SSO", "PLATFORM");
        become("ADDON", Map.of());
        become("PAIR", Map.of());

        assertThat(price(now)).isEqualTo("107.5");
        assertThat(price(then)).isEqualTo("7.5");
        assertThat(price("2026-02-01")).isEqualTo("7.5");
        assertThat(listed(then)).isEqualTo("7.5");
        assertThat(listed(now)).isEqualTo("107.5");
        var cart =
                Map.of("motion", "resell", "currency", "EUR", "lines", List.of(Map.of("sku", "ADDON", "quantity", 1)));
        var past = new LinkedHashMap<String, Object>(cart);
        past.put("day", then);
        assertThat(taken(tenant.post("/cart-prices", cart)).path("findings")).isEmpty();
        assertThat(taken(tenant.post("/cart-prices", past))
                        .at("/findings/0/detail")
                        .asString())
                .isEqualTo("ADDON is sold from 5 on; take at least as many");

        var shown = taken(tenant.get("/products/SUITE"));
        assertThat(shown.at("/details/parts")).hasSize(2);
        assertThat(shown.at("/past/0/until").asString()).isGreaterThan(then).isLessThan(now);
        assertThat(shown.at("/past/0/parts")).hasSize(1);
        assertThat(taken(tenant.get("/products/SUITE?day=" + then)).at("/details/parts"))
                .hasSize(1);
        contains("PLATFORM"); // a second time on one day
        assertThat(price(now)).isEqualTo("100");
        assertThat(price(then)).isEqualTo("7.5");
        TestClock.ahead(Duration.ZERO);
        assertThat(file.undone().at("/left/0/label").asString()).isEqualTo("EXTRA"); // a part of a pair of then
    }

    private String listed(String day) {
        return list(taken(tenant.get("/price-list?day=" + day)).path("items")).stream()
                .filter(each -> each.path("sku").asString().equals("SUITE"))
                .map(each -> each.at("/price/value").asString())
                .findFirst()
                .orElse("");
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    private void contains(String... parts) {
        become("SUITE", parts(parts));
    }

    private static Map<String, ?> parts(String... skus) {
        return Map.of(
                "parts",
                Arrays.stream(skus)
                        .map(sku -> Map.of("sku", sku, "quantity", 1))
                        .toList());
    }

    private void become(String sku, Map<String, ?> details) {
        var said = Map.of("name", sku, "family", "platform", "details", details);
        taken(tenant.rest().put("/api/v1/products/" + sku, said));
    }

    private String price(String day) {
        return taken(tenant.get("/prices/SUITE?term=P1Y&day=" + day))
                .at("/price/price/value")
                .asString();
    }

    private static Map<String, Object> row(String sku, String price) {
        return Map.of(
                "sku",
                sku,
                "term",
                "P1Y",
                "least",
                1,
                "from",
                "2026-01-01",
                "price",
                Map.of("value", price, "unit", "EUR"));
    }
}
