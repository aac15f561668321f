package dev.entente.deploy;

import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The catalog and its price books over REST: what is described, what a buyer is asked, and what each partner sees of it. */
abstract class PriceExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    PriceExamples() {
        for (var sku : List.of("PLATFORM", "SSO", "SUITE", "ADDON")) tenant.product(sku, "platform");
        book("worldwide", Map.of());
        taken(put(
                "worldwide",
                false,
                List.of(
                        row("PLATFORM", "P1Y", 1, "2026-01-01", "100.00"),
                        row("PLATFORM", "P1Y", 10, "2026-01-01", "90.00"))));
        taken(put("worldwide", false, row("SSO", "P1Y", 1, "2026-01-01", "7.50")));
    }

    @Test
    void productsKeepTheirDetailsWhereTheyAreLeftOut() {
        taken(product("ADDON", """
                {"name":"Add-on","family":"platform","details":{"unit":"user","texts":{"de":{"name":"Zusatz"}},
                "rules":{"requires":["PLATFORM"],"least":5,"multiple":5},"retiredFrom":"2030-01-01"}}"""));
        tenant.product("ADDON", "add-ons");
        var shown = taken(tenant.get("/products/ADDON"));
        assertThat(shown.path("family").asString()).isEqualTo("add-ons");
        assertThat(shown.at("/details/unit").asString()).isEqualTo("user");
        assertThat(shown.at("/details/texts/de/name").asString()).isEqualTo("Zusatz");
        assertThat(shown.at("/details/rules/requires/0").asString()).isEqualTo("PLATFORM");
        isRefused(product("ADDON", """
                        {"name":"Add-on","family":"platform","details":{"rules":{"least":10,"most":5}}}"""), "least above most", 422, "unclear-product", "/details/rules/most");
    }

    @Test
    void aCircleOfBundlesIsRefusedAlsoWhereTwoCloseItAtOnce() throws Exception {
        taken(bundle("SUITE", "SSO"));
        isRefused(bundle("SUITE", "SUITE"), "itself", 422, "unclear-product", "/details/parts/0/sku");
        isRefused(bundle("SUITE", "NOWHERE"), "unknown", 422, "unclear-product", "/details/parts/0/sku");
        var circle = bundle("SSO", "SUITE");
        isRefused(circle, "circle", 422, "unclear-product", "/details/parts/0/sku");
        assertThat(circle.body().path("detail").asString()).contains("SSO \u2192 SUITE \u2192 SSO");
        for (int i = 0; i < 5; i++) {
            var one = "ONE-" + i;
            var other = "OTHER-" + i;
            tenant.product(one, "platform");
            tenant.product(other, "platform");
            try (var both = Executors.newFixedThreadPool(2)) {
                var first = both.submit(() -> bundle(one, other).status());
                var second = both.submit(() -> bundle(other, one).status());
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    @Test
    void theMostSpecificBookAppliesAndSaysWhy() {
        var partner = tenant.partner("northwind");
        book(
                "emea",
                Map.of(
                        "parent",
                        "worldwide",
                        "adjustment",
                        Map.of("percent", "8"),
                        "buyers",
                        Map.of("region", "emea")));
        book(
                "northwind",
                Map.of("parent", "emea", "adjustment", Map.of("percent", "-10"), "buyers", Map.of("partner", partner)));
        var open = price("SSO", "term=P1Y");
        assertThat(value(open)).isEqualTo("7.5");
        var emea = price("SSO", "term=P1Y&region=emea");
        assertThat(value(emea)).isEqualTo("8.1");
        assertThat(emea.path("book").asString()).isEqualTo("emea");
        assertThat(emea.path("applies").asString()).startsWith("emea is for region emea, which goes before everybody");
        assertThat(emea.at("/price/steps/0/says").asString())
                .isEqualTo("emea asks 8 % more than worldwide, rounded half up to 2 decimals");
        assertThat(value(price("SSO", "term=P1Y&region=emea&partner=" + partner)))
                .isEqualTo("7.29");
        assertThat(value(price("PLATFORM", "term=P1Y&quantity=10"))).isEqualTo("90");
        assertThat(price("SSO", "term=P1M").path("why").asString())
                .isEqualTo("worldwide has no price of SSO for a month; it has one for a year, and none is made of it");
        assertThat(price("SSO", "currency=USD&term=P1Y").path("why").asString()).startsWith("No price book in USD");
        assertThat(taken(tenant.get("/prices/SSO/books")).toString())
                .contains("worldwide")
                .doesNotContain("emea");
    }

    @Test
    void booksThatCannotBeAreRefused() {
        book("left", Map.of("parent", "worldwide", "buyers", Map.of("motion", "left")));
        book("right", Map.of("parent", "left", "buyers", Map.of("motion", "right")));
        var circle = describe("left", Map.of("parent", "right", "buyers", Map.of("motion", "left")));
        isRefused(circle, "circle", 422, "unclear-price-book", "/parent");
        assertThat(circle.body().path("detail").asString()).contains("left \u2192 right \u2192 left");
        isRefused(
                describe("usd", Map.of("parent", "worldwide", "currency", "USD", "buyers", Map.of("motion", "usd"))),
                "another currency",
                422,
                "unclear-price-book",
                "/parent");
        isRefused(describe("abc", Map.of("currency", "ABC")), "no currency", 422, "unclear-price-book", "/currency");
        isRefused(
                describe("some", Map.of("buyers", Map.of("motion", "some"))),
                "they were asked something else",
                409,
                "price-book-has-begun",
                "/from");
        isRefused(describe("again", Map.of()), "the same buyers", 422, "unclear-price-book", "/from");
        isRefused(
                describe("gone", Map.of("until", "2025-01-01", "buyers", Map.of("motion", "gone"))),
                "until before from",
                422,
                "unclear-price-book",
                "/until");
    }

    @Test
    void whatHoldsIsChangedByACorrectionOnlyAndNothingVanishes() {
        isRefused(
                put("worldwide", false, row("SSO", "P1Y", 1, "2026-01-01", "9.00")),
                "it holds",
                409,
                "price-has-begun",
                "/prices/0/from");
        taken(put("worldwide", false, row("SSO", "P1Y", 1, "2900-01-01", "9.00")));
        assertThat(value(price("SSO", "term=P1Y"))).isEqualTo("7.5");
        assertThat(value(price("SSO", "term=P1Y&day=2900-01-01"))).isEqualTo("9");
        taken(put("worldwide", true, row("SSO", "P1Y", 1, "2026-01-01", "7.40")));
        assertThat(value(price("SSO", "term=P1Y"))).isEqualTo("7.4");
        taken(put("worldwide", true, row("SSO", "P1Y", 1, "2026-01-01", "7.50")));
        assertThat(tenant.all("/audit?action=price.corrected")).isNotEmpty();
        var bad = new LinkedHashMap<>(row("SSO", "P1Y", 1, "2900-01-02", "-1.00"));
        isRefused(put("worldwide", false, bad), "negative", 422, "unclear-prices", "/prices/0/price");
        bad.put("price", Map.of("value", "0.0000000000001", "unit", "EUR"));
        assertThat(put("worldwide", false, bad).status()).isEqualTo(422);
        bad.put("price", Map.of("value", "1.00", "unit", "USD"));
        isRefused(put("worldwide", false, bad), "in dollars", 422, "unclear-prices", "/prices/0/price/unit");
        bad.put("sku", "NOWHERE");
        bad.put("price", Map.of("value", "1.00", "unit", "EUR"));
        isRefused(put("worldwide", false, bad), "unknown", 422, "unclear-prices", "/prices/0/sku");
    }

    @Test
    void whatABookAsksIsChangedByANewerOneOrByACorrection() {
        var said = new LinkedHashMap<String, Object>(Map.of(
                "parent", "worldwide", "adjustment", Map.of("percent", "8"), "buyers", Map.of("motion", "raised")));
        book("raised", said);
        taken(put("raised", false, row("ADDON", "P1Y", 1, "2026-01-01", "20.00")));
        said.put("adjustment", Map.of("percent", "10"));
        var late = describe("raised", said);
        isRefused(late, "it asks that", 409, "price-book-has-begun", "/adjustment/percent");
        assertThat(late.body().path("detail").asString()).contains("make a newer book for it that begins");
        assertThat(value(price("SSO", "term=P1Y&motion=raised"))).isEqualTo("8.1");
        taken(tenant.rest().put("/api/v1/price-books/raised/least-margins", Map.of("percent", "15")));
        said.put("from", "2900-01-01");
        said.put("pricesOf", "raised");
        book("raised-2900", said);
        assertThat(taken(tenant.get("/price-books/raised-2900/least-margins"))
                        .at("/items/0/percent")
                        .asString())
                .isEqualTo("15");
        assertThat(value(price("SSO", "term=P1Y&motion=raised"))).isEqualTo("8.1");
        assertThat(value(price("SSO", "term=P1Y&motion=raised&day=2900-01-01"))).isEqualTo("8.25");
        assertThat(value(price("ADDON", "term=P1Y&motion=raised&day=2900-01-01")))
                .isEqualTo("20");
        isRefused(describe("raised-2900", said), "it is there", 422, "unclear-price-book", "/code");
        said.remove("pricesOf");
        said.put("from", "2026-01-01");
        said.put("correction", true);
        book("raised", said);
        assertThat(value(price("SSO", "term=P1Y&motion=raised"))).isEqualTo("8.25");
        assertThat(tenant.all("/audit?action=price-book.corrected")).isNotEmpty();
    }

    @Test
    void aBookIsReadPageByPage() {
        book("paged", Map.of("buyers", Map.of("motion", "paged")));
        var rows = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> row("ADDON", "P1M", i, "2026-01-01", i + ".00"))
                .toList();
        taken(put("paged", false, rows));
        taken(put("paged", false, row("PLATFORM", "once", 1, "2900-01-01", "5.00")));
        var found = new ArrayList<JsonNode>();
        var path = "/price-books/paged/prices?limit=3";
        for (var next = path; !next.isEmpty(); ) {
            var page = taken(tenant.get(next));
            found.addAll(list(page.path("items")));
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
        }
        assertThat(found.stream().map(each -> each.path("least").asLong()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 1L);
        var today = taken(tenant.get("/price-books/paged/prices?day=2026-06-01&sku=PLAT"));
        assertThat(today.path("items").size()).isZero();
        assertThat(taken(tenant.get("/price-books/paged/prices?sku=PLAT"))
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void existingCustomersKeepTheirPriceUntilADayOfItsOwn() {
        book("kept", Map.of("from", "2020-01-01", "currency", "USD"));
        var later = new LinkedHashMap<String, Object>(dollars("2021-01-15", "60.00"));
        later.put("existing", "2021-01-14");
        isRefused(put("kept", true, List.of(later)), "before the others", 422, "unclear-prices", "/prices/0/existing");
        later.put("existing", "2021-03-01");
        taken(put("kept", true, List.of(dollars("2020-01-01", "30.00"), later)));
        var existing = "&subscribed=2021-01-01";
        assertThat(value(price("SSO", "currency=USD&term=P1M&day=2021-02-01" + existing)))
                .isEqualTo("30");
        assertThat(value(price("SSO", "currency=USD&term=P1M&day=2021-02-01"))).isEqualTo("60");
        assertThat(value(price("SSO", "currency=USD&term=P1M&day=2021-03-01" + existing)))
                .isEqualTo("60");
        var line = taken(tenant.get("/price-list?currency=USD&day=2021-02-01")).at("/items/0");
        assertThat(line.at("/price/value").asString()).isEqualTo("60");
        assertThat(line.at("/existing/value").asString()).isEqualTo("30");
        var cart = new LinkedHashMap<String, Object>(Map.of(
                "motion",
                "resell",
                "kind",
                "renewal",
                "currency",
                "USD",
                "day",
                "2021-02-01",
                "subscribed",
                "2021-01-01"));
        cart.put("lines", List.of(Map.of("sku", "SSO", "quantity", 2, "term", "P1M")));
        var priced = taken(tenant.post("/cart-prices", cart));
        assertThat(priced.at("/net/value").asString()).isEqualTo("60.00");
        assertThat(priced.at("/lines/0/steps/0/words").asString())
                .isEqualTo("2 of SSO at 30 USD, kept, kept by customers from before 2021-01-15, since 2020-01-01");
    }

    private static Map<String, Object> dollars(String from, String value) {
        var price = Map.of("value", value, "unit", "USD");
        return Map.of("sku", "SSO", "term", "P1M", "from", from, "price", price);
    }

    @Test
    void aPartnerSeesWhatAppliesToItAndNothingOfAnothers() throws IOException, InterruptedException {
        var mine = tenant.partner("fjordtek");
        var other = tenant.partner("osprey");
        book("of-fjordtek", Map.of("buyers", Map.of("partner", mine)));
        book("of-osprey", Map.of("buyers", Map.of("partner", other)));
        taken(put("of-fjordtek", false, row("SSO", "P1Y", 1, "2026-01-01", "5.55")));
        taken(put("of-osprey", false, row("SSO", "P1Y", 1, "2026-01-01", "4.44")));
        var seller = Sellers.of(tenant, mine);
        var listed = taken(seller.get("/api/v1/price-list"));
        assertThat(listed.path("book").asString()).isEqualTo("of-fjordtek");
        assertThat(listed.toString()).contains("5.55").doesNotContain("4.44").doesNotContain("osprey");
        assertThat(seller.get("/api/v1/price-list?partner=" + other).status()).isEqualTo(400);
        assertThat(Exported.plain(seller, "price-list/document")).startsWith("%PDF-");
        assertThat(Exported.status(seller, "price-list/document?partner=" + other))
                .isEqualTo(400);
        for (var path : List.of("/price-books", "/price-books/of-osprey/prices", "/prices/SSO?partner=" + other)) {
            assertThat(seller.get("/api/v1" + path).status()).as(path).isEqualTo(403);
        }
        var home = taken(tenant.get("/price-list?partner=" + other + "&limit=1"));
        assertThat(home.path("items").size()).isEqualTo(1);
        assertThat(home.toString()).contains("4.44");
    }

    private Reply bundle(String sku, String part) {
        return product(sku, """
                {"name":"%1$s","family":"platform","details":{"parts":[{"sku":"%2$s","quantity":2}]}}""".formatted(sku, part));
    }

    private Reply product(String sku, String body) {
        return tenant.send("PUT", "/products/" + sku, "application/json", body, Map.of());
    }

    private void book(String code, Map<String, ?> more) {
        var said = new LinkedHashMap<String, Object>(more);
        said.put("correction", true); // it begins on a day that is over, and goes before another one
        taken(describe(code, said));
    }

    private Reply describe(String code, Map<String, ?> more) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", code);
        said.put("currency", "EUR");
        said.put("from", "2026-01-01");
        said.putAll(more);
        return tenant.rest().put("/api/v1/price-books/" + code, said);
    }

    private Reply put(String book, boolean correction, Map<String, Object> row) {
        return put(book, correction, List.of(row));
    }

    private Reply put(String book, boolean correction, List<Map<String, Object>> rows) {
        return tenant.rest()
                .put("/api/v1/price-books/" + book + "/prices", Map.of("correction", correction, "prices", rows));
    }

    private static Map<String, Object> row(String sku, String term, long least, String from, String value) {
        return Map.of(
                "sku", sku, "term", term, "least", least, "from", from, "price", Map.of("value", value, "unit", "EUR"));
    }

    private JsonNode price(String sku, String query) {
        return taken(tenant.get("/prices/" + sku + "?" + query));
    }

    private static String value(JsonNode answer) {
        return answer.at("/price/price/value").asString();
    }
}
