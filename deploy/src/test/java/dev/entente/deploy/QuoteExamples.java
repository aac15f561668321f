package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Carts that are priced by price books and the program, and quotes that are made of them. */
abstract class QuoteExamples {

    private static final String PROGRAM = """
            program: sellers
            name: Resale in Europe
            from: 2024-01-01
            tiers: [{code: silver, name: Silver}, {code: gold, name: Gold}]
            offers:
              - motion: resell
                name: Resale
                model: rate-table
                version: 2
                terms:
                  kind: RETAINS
                  unit: EUR
                  parts: [{name: Margin, on: LINE, rules: [{rate: {type: percent, rate: "0"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            pricing:
              - motion: resell
                steps:
                  - model: discounts
                    version: 1
                    terms:
                      discounts:
                        - {name: Gold margin, when: {field: TIER, is: gold}, off: {type: percent, rate: "20"}}
                        - {name: Registered deal, when: {field: REGISTERED, is: true}, off: {type: percent, rate: "5"}}
                        - {name: Architects, when: {field: CERTIFICATION, is: architect}, off: {type: percent, rate: "2"}}
                        - {name: Renewals, when: {field: KIND, is: renewal}, off: {type: percent, rate: "3"}}
                floor: "60"
                valid: 30
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest gold;
    private final Rest other;
    private final String partner;

    QuoteExamples() {
        tenant.publish(PROGRAM);
        partner = tenant.partner("goldfinch", "sellers", "2024-01-01", "gold from 2024-01-01");
        gold = Sellers.of(tenant, partner);
        other = Sellers.of(tenant, tenant.partner("starling", "sellers", "2024-01-01", "silver from 2024-01-01"));
        for (var sku : List.of("SEAT", "SSO", "SPARE")) tenant.product(sku, "platform");
        book("worldwide", Map.of());
        book("starling-only", Map.of("buyers", Map.of("partner", id("starling"))));
        prices("worldwide", price("SEAT", "33.33", 1), price("SEAT", "30", 10), price("SSO", "250", 1));
        prices("starling-only", price("SEAT", "11.11", 1));
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void whatChangesHoldsForTheNextCartAlready() {
        for (int i = 0; i < 5; i++) {
            tenant.enrol(
                    partner, "sellers", "2024-01-01", i % 2 == 0 ? "silver from 2024-01-01" : "gold from 2024-01-01");
            var net = taken(post(gold, "/cart-prices", cart(line("SEAT", 10)))).path("net");
            assertThat(amount(net)).isEqualTo(i % 2 == 0 ? "300.00 EUR" : "240.00 EUR");
        }
    }

    @Test
    void aCartIsPricedStepByStep() {
        var priced = taken(post(gold, "/cart-prices", cart(line("SEAT", 3), line("SEAT", 10))));

        assertThat(words(priced, 0))
                .containsExactly(
                        "3 of SEAT at 33.33 EUR, worldwide, since 2024-01-01",
                        "Gold margin: 20 % of 99.99 EUR",
                        "Rounded half up to 2 decimals");
        assertThat(list(priced.at("/lines/0/steps")))
                .extracting(step -> step.path("by").asString())
                .containsExactly(
                        "price book worldwide, since 2024-01-01",
                        "discounts 1, program sellers version 1",
                        "program sellers version 1");
        assertThat(amount(priced.at("/lines/0/net"))).isEqualTo("79.99 EUR");
        assertThat(words(priced, 1).getFirst())
                .isEqualTo("10 of SEAT at 30 EUR, worldwide, from 10 pieces, since 2024-01-01");
        assertThat(amount(priced.path("net"))).isEqualTo("319.99 EUR");
        assertThat(amount(priced.path("list"))).isEqualTo("399.99 EUR");
        assertThat(priced.path("program").asString()).isEqualTo("sellers");
        assertThat(priced.path("programName").asString()).isEqualTo("Resale in Europe");
    }

    @Test
    void productsAreNamedInTheLanguageThatIsAskedFor() {
        var texts = Map.of("texts", Map.of("de", Map.of("name", "Arbeitsplatz")));
        taken(tenant.rest()
                .put("/api/v1/products/SEAT", Map.of("name", "SEAT", "family", "platform", "details", texts)));
        var german = new HashMap<>(cart(line("SEAT", 3), line("SSO", 1)));
        german.put("language", "de-AT");
        var made = make(gold, german);
        assertThat(list(made.at("/revisions/0/lines")))
                .extracting(each -> each.path("name").asString())
                .containsExactly("Arbeitsplatz", "SSO");
        assertThat(made.at("/revisions/0/language").asString()).isEqualTo("de-AT");
        assertThat(taken(gold.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"))
                        .path("same")
                        .asBoolean())
                .isTrue();
        assertThat(taken(gold.get("/api/v1/price-list?sku=SEAT&language=de"))
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("Arbeitsplatz");
        assertThat(list(taken(tenant.get("/products?q=sso")).path("items")))
                .extracting(each -> each.path("sku").asString())
                .containsExactly("SSO");
        german.put("language", "German");
        Refusals.isRefused(post(gold, "/cart-prices", german), "no language", 400, "unclear-cart", "/language");
        Refusals.isRefused(
                gold.get("/api/v1/price-list?language=German"),
                "no language",
                400,
                "unclear-price-question",
                "/language");
    }

    @Test
    void eachPartnerHasItsOwnPricesAndNobodyElses() {
        assertThat(amount(taken(post(other, "/cart-prices", cart(line("SEAT", 1))))
                        .path("net")))
                .isEqualTo("11.11 EUR");
        var asked = new HashMap<>(cart(line("SEAT", 1)));
        asked.put("partner", id("starling"));
        Refusals.isRefused(post(gold, "/cart-prices", asked), "another's", 400, "unclear-cart", "/partner");
        assertThat(amount(taken(tenant.post("/cart-prices", asked)).path("net")))
                .isEqualTo("11.11 EUR");
    }

    @Test
    void aPartnerPricesOnTodayAndForItsOwnDeals() {
        var past = new HashMap<>(cart(line("SEAT", 1)));
        past.put("day", "2024-02-01");
        Refusals.isRefused(post(gold, "/cart-prices", past), "past", 400, "unclear-cart", "/day");
        Refusals.isRefused(tenant.post("/quotes", quote(past)), "past quote", 400, "unclear-cart", "/day");
        taken(tenant.post("/cart-prices", past));
        Refusals.isRefused(
                gold.get("/api/v1/price-list?day=2199-01-01"), "to come", 400, "unclear-price-question", "/day");
        var others = new HashMap<>(cart(line("SEAT", 1)));
        others.put("deal", deal(id("starling")));
        others.put("partner", partner);
        Refusals.isRefused(tenant.post("/quotes", quote(others)), "another's deal", 400, "unclear-cart", "/deal");
    }

    @Test
    void pricesInAnotherCurrencyAreConvertedAsTheProgramSays() {
        var converting = PROGRAM.replace("program: sellers", "program: converting")
                .replace(
                        "offers:\n",
                        "rates: {day: quote, table: [{amount: {value: \"8\", unit: EUR}, counts: {value: \"10\", unit: CHF}}]}\noffers:\n");
        tenant.publish(converting);
        var dollars = Map.of(
                "from",
                "EUR",
                "to",
                "USD",
                "on",
                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString(),
                "rate",
                "1.25");
        taken(tenant.rest().put("/api/v1/exchange-rates", Map.of("rates", List.of(dollars))));
        var buyer = Sellers.of(tenant, tenant.partner("dipper", "converting", "2024-01-01", "gold from 2024-01-01"));

        var made = make(buyer, in("USD"));
        assertThat(amount(made.at("/quote/net"))).isEqualTo("99.99 USD");
        var step = made.at("/revisions/0/lines/0/steps/0/words").asString();
        assertThat(step)
                .startsWith("3 of SEAT at 41.6625 USD, 33.33 EUR in worldwide; 1 EUR was 1.25 USD on ")
                .contains("; the rate of the quote\u2019s day counts");
        assertThat(made.at("/revisions/0/rate/source").asString()).startsWith("1 EUR was 1.25 USD on ");
        var proof = taken(buyer.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"));
        assertThat(proof.path("same").asBoolean()).isTrue();

        var fixed = taken(post(buyer, "/cart-prices", in("CHF")));
        assertThat(amount(fixed.path("list"))).isEqualTo("124.99 CHF");
        assertThat(fixed.at("/rate/source").asString()).contains("by the program\u2019s own table");
        var unknown = taken(post(buyer, "/cart-prices", in("NOK")));
        assertThat(unknown.at("/lines/0/because").asString()).startsWith("There is no rate from EUR to NOK on ");
        var plain = taken(post(gold, "/cart-prices", in("USD")));
        assertThat(plain.at("/lines/0/because").asString()).startsWith("No price book in USD");
    }

    @Test
    void pricesAreConvertedByTheRatesOfTheSourceThatTheProgramNames() {
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        var entered = Map.of("from", "EUR", "to", "SGD", "on", day, "rate", "2");
        var planned = Map.of("from", "EUR", "to", "SGD", "on", day, "rate", "1.5");
        taken(tenant.rest().put("/api/v1/exchange-rates", Map.of("rates", List.of(entered))));
        taken(tenant.rest().put("/api/v1/exchange-rates", Map.of("rates", List.of(planned), "source", "TREASURY")));
        tenant.publish(PROGRAM.replace("program: sellers", "program: planning")
                .replace("offers:\n", "rates: {day: quote, source: TREASURY}\noffers:\n"));
        var buyer = Sellers.of(tenant, tenant.partner("wheatear", "planning", "2024-01-01", "gold from 2024-01-01"));

        var made = make(buyer, in("SGD"));
        assertThat(amount(made.at("/quote/net"))).isEqualTo("119.99 SGD");
        assertThat(made.at("/revisions/0/lines/0/steps/0/words").asString())
                .startsWith("3 of SEAT at 49.995 SGD, 33.33 EUR in worldwide; 1 EUR was 1.5 SGD on ")
                .contains("(TREASURY)", "(source: TREASURY)");
        var proof = taken(buyer.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"));
        assertThat(proof.path("same").asBoolean()).isTrue();
    }

    @Test
    void aRegisteredDealACertificateAndARenewalTakeOffWhatTheProgramSays() {
        var asked = new HashMap<>(cart(line("SSO", 1)));
        asked.put("deal", registered());
        assertThat(words(taken(post(gold, "/cart-prices", asked)), 0))
                .containsSubsequence("Gold margin: 20 % of 250 EUR", "Registered deal: 5 % of 250 EUR")
                .noneMatch(words -> words.startsWith("Architects") || words.startsWith("Renewals"));

        taken(tenant.rest().put("/api/v1/certification-paths/architect", Map.of("name", "Architect")));
        var passed = Map.of("name", "Maya Lindholm", "path", "architect", "from", "2024-02-01");
        taken(tenant.post("/partners/" + partner + "/certifications", passed));
        asked.put("kind", "renewal");
        var priced = taken(post(gold, "/cart-prices", asked));
        assertThat(words(priced, 0)).contains("Architects: 2 % of 250 EUR", "Renewals: 3 % of 250 EUR");
        assertThat(amount(priced.path("net"))).isEqualTo("175.00 EUR");
    }

    /** 5 % from 2020 on, and 10 % from 2021-01-15 for what is new, from 2021-03-01 for what was there before. */
    @Test
    void anExistingCustomerKeepsItsDiscountUntilItsOwnDate() {
        var first = PROGRAM.replace("program: sellers", "program: older")
                .replace("from: 2024-01-01", "from: 2020-01-01")
                .replace(
                        "Gold margin, when: {field: TIER, is: gold}, off: {type: percent, rate: \"20\"}",
                        "Margin, off: {type: percent, rate: \"5\"}");
        tenant.publish(first);
        tenant.publish(first.replace("from: 2020-01-01", "from: 2021-01-15\nexisting: 2021-03-01")
                .replace("Margin, off: {type: percent, rate: \"5\"}", "Margin, off: {type: percent, rate: \"10\"}"));
        var older = tenant.partner("wren", "older", "2020-01-01");
        var early = new HashMap<String, Object>(Map.of("name", "Early", "currency", "EUR", "from", "2020-01-01"));
        early.putAll(Map.of("buyers", Map.of("partner", older), "correction", true));
        taken(tenant.rest().put("/api/v1/price-books/early", early));
        prices("early", from(price("SSO", "250", 1), "2020-01-01"));

        assertThat(net(older, "2021-02-28", null)).isEqualTo("225.00 EUR, version 2");
        assertThat(net(older, "2021-02-28", "2021-01-15")).isEqualTo("225.00 EUR, version 2");
        assertThat(net(older, "2021-01-14", null)).isEqualTo("237.50 EUR, version 1");
        assertThat(net(older, "2021-02-28", "2021-01-14"))
                .isEqualTo(
                        "237.50 EUR, version 1: It began on 2021-01-14, before version 2 (2021-01-15), which holds for"
                                + " existing business from 2021-03-01");
        assertThat(net(older, "2021-03-01", "2021-01-14")).isEqualTo("225.00 EUR, version 2");
    }

    private String net(String partner, String day, @Nullable String subscribed) {
        var asked = new HashMap<>(cart(line("SSO", 1)));
        asked.putAll(Map.of("partner", partner, "day", day));
        if (subscribed != null) asked.put("subscribed", subscribed);
        var priced = taken(tenant.post("/cart-prices", asked));
        var older = priced.path("older").asString("");
        return amount(priced.path("net")) + ", version "
                + priced.path("version").asInt() + (older.isEmpty() ? "" : ": " + older);
    }

    @Test
    void aRegisteredDealKeepsItsPricesWhereTheNextVersionSaysSo() {
        var program = PROGRAM.replace("program: sellers", "program: keeping");
        tenant.publish(program);
        tenant.enrol(partner, "keeping", "2024-01-01", "gold from 2024-01-01");
        var asked = new HashMap<>(cart(line("SSO", 1)));
        asked.put("deal", registered("keeping"));
        var next = program.replace("rate: \"20\"", "rate: \"30\"");
        tenant.publish(next.replace("from: 2024-01-01", "from: 2024-06-01\ndeals: keep"));
        var made = make(gold, asked);
        assertThat(amount(made.at("/quote/net"))).isEqualTo("187.50 EUR"); // 25 % off, 5 of them as a registered deal
        assertThat(made.at("/revisions/0/version").asInt()).isEqualTo(1);
        assertThat(made.at("/revisions/0/older").asString()).contains(" under version 1; its deal keeps what it had");
        var plain = taken(post(gold, "/cart-prices", cart(line("SSO", 1))));
        assertThat(amount(plain.path("net"))).isEqualTo("175.00 EUR");
        assertThat(plain.has("older")).isFalse();
        var proof = taken(gold.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"));
        assertThat(proof.path("same").asBoolean()).isTrue();

        var today = plain.path("day").asString();
        var win = Map.of("on", today, "lines", List.of(TestTenant.line("SSO", "187.50", "EUR")));
        taken(tenant.post("/deals/" + asked.get("deal") + "/win", win));
        asked.putAll(Map.of(
                "partner", partner, "day", LocalDate.parse(today).plusYears(1).toString()));
        var won = taken(tenant.post("/cart-prices", asked));
        assertThat(amount(won.path("net"))).isEqualTo("200.00 EUR"); // as it was won, and protected no longer
        assertThat(won.path("version").asInt()).isEqualTo(1);
    }

    /** A deal that is the gold partner's by a registration that holds. */
    private String registered() {
        return registered("sellers");
    }

    private String registered(String program) {
        var claim = new HashMap<String, Object>(Map.of(
                "accountUrl",
                "eagle.example",
                "customerName",
                "Eagle",
                "buyerRole",
                "Head of IT",
                "problem",
                "Too slow",
                "motion",
                "resell",
                "program",
                program));
        claim.put("meetingOn", LocalDate.now(ZoneOffset.UTC).plusDays(14).toString());
        var id = taken(gold.post("/api/v1/registrations", claim))
                .at("/registration/id")
                .asString();
        return taken(tenant.post("/registrations/" + id + "/approval", Map.of()))
                .path("deal")
                .asString();
    }

    @Test
    void aLeastMarginStopsDiscountsAndNoPartnerReadsItNorACost() {
        var cost = Map.of("sku", "SSO", "from", "2024-01-01", "cost", Map.of("value", "190.00", "unit", "EUR"));
        taken(tenant.rest().put("/api/v1/costs", Map.of("costs", List.of(cost))));
        var margins = "/api/v1/price-books/worldwide/least-margins";
        var past = Map.of("from", "2024-01-01", "percent", "10");
        Refusals.isRefused(tenant.rest().put(margins, past), "past", 422, "unclear-least-margin", "/from");
        var cart = cart(line("SSO", 1), line("SEAT", 1));
        assertThat(amount(taken(post(gold, "/cart-prices", cart)).at("/lines/0/net")))
                .isEqualTo("200.00 EUR");

        taken(tenant.rest().put(margins, Map.of("percent", "10")));
        var made = make(gold, cart);
        var priced = taken(post(gold, "/cart-prices", cart));
        assertThat(amount(priced.at("/lines/0/net"))).isEqualTo("211.12 EUR"); // 190 is 90 %
        assertThat(words(priced, 0)).contains("Not sold for less by the vendor");
        assertThat(priced.toString() + made).doesNotContain("190.00", "190 EUR", "uncosted");
        assertThat(gold.get(margins).status()).isEqualTo(403);
        var asked = new HashMap<>(cart);
        asked.put("partner", partner);
        assertThat(taken(tenant.post("/cart-prices", asked)).path("uncosted").toString())
                .isEqualTo("[\"SEAT\"]");

        taken(tenant.rest().put(margins, Map.of("percent", "15")));
        assertThat(amount(taken(post(gold, "/cart-prices", cart)).at("/lines/0/net")))
                .isEqualTo("223.53 EUR");
        var proof = taken(gold.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"));
        assertThat(proof.path("same").asBoolean()).isTrue();
        assertThat(list(taken(tenant.get("/audit?action=least-margin.set")).path("items")))
                .hasSize(2);
    }

    private static Map<String, Object> in(String currency) {
        var cart = new HashMap<>(cart(line("SEAT", 3)));
        cart.put("currency", currency);
        return cart;
    }

    @Test
    void whatHasNoPriceIsSaidAndMakesNoQuote() {
        var priced = taken(post(gold, "/cart-prices", cart(line("SPARE", 1), line("SEAT", 1))));
        assertThat(priced.at("/lines/0/because").asString())
                .contains("worldwide")
                .contains("SPARE");
        assertThat(priced.at("/lines/0/net").isMissingNode()).isTrue();

        var refused = post(gold, "/quotes", quote(cart(line("SPARE", 1), line("SEAT", 1))));
        Refusals.isRefused(refused, "unpriced", 409, "not-priced", "/lines/0/sku");
        Refusals.isRefused(
                post(gold, "/cart-prices", cart(line("SEAT", 0))), "nothing", 400, "unclear-cart", "/lines/0/quantity");
        Refusals.isRefused(post(gold, "/cart-prices", cart()), "empty", 400, "unclear-cart", "/lines");
        var points = new HashMap<>(cart(line("SEAT", 1)));
        points.put("currency", "points");
        Refusals.isRefused(post(gold, "/cart-prices", points), "points", 400, "unclear-cart", "/currency");
    }

    @Test
    void theRulesOfProductsAreKept() {
        taken(tenant.rest()
                .put(
                        "/api/v1/products/SSO",
                        Map.of(
                                "name",
                                "SSO",
                                "family",
                                "platform",
                                "details",
                                Map.of("rules", Map.of("requires", List.of("SEAT"))))));
        var alone = taken(post(gold, "/cart-prices", cart(line("SSO", 1))));
        assertThat(alone.at("/findings/0/detail").asString()).isEqualTo("SSO needs SEAT; add it");
        Refusals.isRefused(
                post(gold, "/quotes", quote(cart(line("SSO", 1)))), "alone", 409, "not-priced", "/lines/0/sku");
        assertThat(post(gold, "/quotes", quote(cart(line("SSO", 1), line("SEAT", 1))))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aQuoteStandsAsItWasMadeWhateverChangesAfterwards() {
        var made = make(gold, cart(line("SEAT", 3)));
        prices("worldwide", from(price("SEAT", "99", 1), tomorrow()));
        tenant.publish(PROGRAM.replace("rate: \"20\"", "rate: \"25\""));

        var again = taken(gold.get("/api/v1/quotes/" + id(made)));
        assertThat(again).isEqualTo(made);
        assertThat(taken(gold.get("/api/v1/quotes/" + id(made) + "/revisions/1/recomputed"))
                        .path("same")
                        .asBoolean())
                .isTrue();
        var revised = taken(revise(gold, made, cart(line("SEAT", 4))));
        assertThat(revised.at("/quote/revision").asInt()).isEqualTo(2);
        assertThat(list(revised.path("revisions"))).hasSize(2);
        assertThat(amount(revised.at("/revisions/0/net"))).isEqualTo("99.99 EUR"); // 133.32 less 25 %
        assertThat(revised.at("/revisions/1").has("lines")).isFalse();
        assertThat(list(taken(gold.get("/api/v1/quotes/" + id(made) + "/revisions/1"))
                        .path("lines")))
                .hasSameSizeAs(list(made.at("/revisions/0/lines")));
        assertThat(revise(gold, made, cart(line("SEAT", 5))).status()).isEqualTo(412);
        tenant.publish(PROGRAM);
    }

    @Test
    void whatIsAcceptedIsWhatItsDealIsAbout() {
        var deal = deal(partner);
        var wanted = new HashMap<>(cart(line("SEAT", 3)));
        wanted.put("deal", deal);
        var quote = id(make(gold, wanted));
        taken(post(gold, "/quotes/" + quote + "/sending", Map.of("revision", 1)));
        taken(post(gold, "/quotes/" + quote + "/acceptance", Map.of("revision", 1)));

        var about = taken(gold.get("/api/v1/deals/" + deal));
        assertThat(amount(about.at("/deal/amount"))).isEqualTo("79.99 EUR");
        assertThat(about.at("/lines/0/sku").asString()).isEqualTo("SEAT");
        Refusals.isRefused(
                post(gold, "/quotes/" + quote + "/withdrawal", Map.of("because", "Too late", "revision", 1)),
                "closed",
                409,
                "quote-is-closed",
                "");
    }

    @Test
    void aDealBeginsWithAQuoteThatHasNone() {
        var path = "/quotes/" + id(make(gold, cart(line("SEAT", 3))));
        var said = Map.of("name", "Seats for the depots", "revision", 1);
        assertThat(post(gold, path + "/deal", said).status()).isEqualTo(403);
        var opened = taken(tenant.post(path + "/deal", said)).path("deal").asString();
        var about = taken(gold.get("/api/v1/deals/" + opened));
        assertThat(about.at("/deal/customer/name").asString()).isEqualTo("Osprey Rail");
        assertThat(about.at("/lines/0/quantity").asInt()).isEqualTo(3);
        assertThat(amount(about.at("/deal/amount"))).isEqualTo("79.99 EUR");
        Refusals.isRefused(tenant.post(path + "/deal", said), "twice", 409, "has-a-deal", "");
    }

    @Test
    void aQuoteBelongsToTheDealThatIsRegisteredWithIt() {
        var path = "/quotes/" + id(make(gold, cart(line("SEAT", 10))));
        var claim = Map.of(
                "accountUrl",
                "osprey.example",
                "buyerRole",
                "Head of operations",
                "problem",
                "Seats for two depots",
                "meetingOn",
                tomorrow(),
                "revision",
                1);
        assertThat(post(other, path + "/registration", claim).status()).isEqualTo(404);
        var declined = taken(post(gold, path + "/registration", claim))
                .path("registration")
                .asString();
        Refusals.isRefused(post(gold, path + "/registration", claim), "twice", 409, "has-a-deal", "");
        taken(tenant.post("/registrations/" + declined + "/decline", Map.of("reason", "Say more of the need")));
        var free = taken(gold.get("/api/v1" + path));
        assertThat(free.path("quote").has("registration")).isFalse();

        taken(post(gold, path + "/acceptance", Map.of("revision", 1)));
        var again = new HashMap<String, Object>(claim);
        again.put("accountUrl", "ospreyrail.example");
        var asked = taken(post(gold, path + "/registration", again));
        var approved =
                taken(tenant.post("/registrations/" + asked.path("registration").asString() + "/approval", Map.of()));
        var deal = taken(gold.get("/api/v1" + path)).at("/quote/deal").asString();
        assertThat(deal).isEqualTo(approved.path("deal").asString());
        var about = taken(gold.get("/api/v1/deals/" + deal));
        assertThat(about.at("/lines/0/sku").asString()).isEqualTo("SEAT");
        assertThat(amount(about.at("/deal/amount"))).isEqualTo("240.00 EUR");

        var givenUp = "/quotes/" + id(make(gold, cart(line("SEAT", 10))));
        again.put("accountUrl", "ospreyair.example");
        var late = taken(post(gold, givenUp + "/registration", again))
                .path("registration")
                .asString();
        taken(post(gold, givenUp + "/withdrawal", Map.of("because", "They wait", "revision", 1)));
        var its = taken(tenant.post("/registrations/" + late + "/approval", Map.of()))
                .path("deal")
                .asString();
        var withdrawn = taken(gold.get("/api/v1" + givenUp)).path("quote");
        assertThat(withdrawn.has("deal") || withdrawn.has("registration")).isFalse();
        assertThat(taken(gold.get("/api/v1/deals/" + its)).path("lines").isEmpty())
                .isTrue();
    }

    @Test
    void aCustomerReadsASentQuoteByALinkUntilItEnds() {
        var made = make(gold, cart(line("SEAT", 3)));
        var path = "/quotes/" + id(made);
        Refusals.isRefused(post(gold, path + "/links", Map.of()), "draft", 409, "not-sent", "");
        taken(post(gold, path + "/sending", Map.of("revision", 1)));
        Refusals.isRefused(post(gold, path + "/links", Map.of("days", 366)), "long", 400, "unclear-quote", "/days");
        assertThat(post(other, path + "/links", Map.of()).status()).isEqualTo(404);
        var shared = taken(post(gold, path + "/links", Map.of("days", 10)));
        var way = shared.path("address").asString().replaceFirst("^https?://[^/]+", "");
        var nobody = new Rest(tenant.rest().port(), tenant.rest().host(), "");

        assertThat(nobody.get(way).status()).isEqualTo(200);
        assertThat(nobody.get(way).headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(nobody.get(way.substring(0, way.length() - 1) + "_").status())
                .isEqualTo(404);
        var elsewhere = new Rest(
                tenant.rest().port(), TestTenant.open("referral").rest().host(), "");
        assertThat(elsewhere.get(way).status()).isEqualTo(404);
        assertThat(list(taken(gold.get("/api/v1" + path + "/links")))
                        .getFirst()
                        .path("opened")
                        .asInt())
                .isEqualTo(2);
        TestClock.ahead(Duration.ofDays(11));
        assertThat(nobody.get(way).status()).isEqualTo(404); // its time is over
        assertThat(list(taken(gold.get("/api/v1" + path + "/links")))).isEmpty();
        TestClock.ahead(Duration.ZERO);
        assertThat(nobody.get(way).status()).isEqualTo(200);
        taken(revise(gold, taken(gold.get("/api/v1" + path)), cart(line("SEAT", 4))));
        assertThat(nobody.get(way).status()).isEqualTo(404); // another offer stands now
        Refusals.isRefused(
                post(gold, path + "/sending", Map.of("revision", 1)), "unseen", 409, "changed-meanwhile", "");
        taken(post(gold, path + "/sending", Map.of("revision", 2)));
        var next = taken(post(gold, path + "/links", Map.of()));
        var nextWay = next.path("address").asString().replaceFirst("^https?://[^/]+", "");
        assertThat(nobody.get(nextWay).status()).isEqualTo(200);
        var end = "/api/v1" + path + "/links/" + next.path("id").asString();
        assertThat(gold.send("DELETE", end, "", "", Map.of()).status()).isEqualTo(204);
        assertThat(gold.send("DELETE", end, "", "", Map.of()).status()).isEqualTo(404);
        assertThat(nobody.get(nextWay).status()).isEqualTo(404);
        assertThat(list(taken(tenant.get("/audit?action=quote.unshared")).path("items")))
                .isNotEmpty();
    }

    @Test
    void whatHasExpiredIsNotAcceptedUntilItIsRevised() {
        var made = make(gold, cart(line("SEAT", 1)));
        TestClock.ahead(Duration.ofDays(32));
        assertThat(taken(gold.get("/api/v1/quotes/" + id(made)))
                        .at("/quote/expired")
                        .asBoolean())
                .isTrue();
        Refusals.isRefused(
                post(gold, "/quotes/" + id(made) + "/acceptance", Map.of("revision", 1)),
                "late",
                409,
                "quote-has-expired",
                "");
        var today = taken(gold.get("/api/v1/quotes/" + id(made)));
        taken(revise(gold, today, cart(line("SEAT", 1))));
        taken(post(gold, "/quotes/" + id(made) + "/acceptance", Map.of("revision", 2)));
    }

    @Test
    void aPartnersQuotesAreItsOwnAndTheVendors() {
        var quote = id(make(gold, cart(line("SEAT", 1))));
        assertThat(other.get("/api/v1/quotes/" + quote).status()).isEqualTo(404);
        assertThat(post(other, "/quotes/" + quote + "/acceptance", Map.of("revision", 1))
                        .status())
                .isEqualTo(404);
        assertThat(list(taken(other.get("/api/v1/quotes")).path("items"))).isEmpty();
        assertThat(taken(tenant.get("/quotes/" + quote)).at("/quote/partner").asString())
                .isEqualTo(partner);
        assertThat(list(taken(tenant.get("/quotes?state=draft&q=osprey&partner=" + partner))
                        .path("items")))
                .isNotEmpty();
        taken(post(
                gold, "/quotes/" + quote + "/decline", Map.of("because", "They build it themselves", "revision", 1)));
        assertThat(list(taken(tenant.get("/audit?action=quote.declined")).path("items")))
                .isNotEmpty();
    }

    @Test
    void whatAPartnershipIsWorthIsWorkedOutByTheSamePrices() throws Exception {
        Forecasts.areWorkedOut(tenant, partner, gold, other);
    }

    private String deal(String partner) {
        var said = Map.of(
                "partner",
                partner,
                "customer",
                Map.of("name", "Osprey Rail"),
                "name",
                "Seats",
                "motion",
                "resell",
                "amount",
                Map.of("value", "1.00", "unit", "EUR"));
        return taken(tenant.post("/deals", said)).at("/deal/id").asString();
    }

    private String id(String code) {
        return list(taken(tenant.get("/partners?q=" + code)).path("items"))
                .getFirst()
                .path("id")
                .asString();
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
    }

    private void book(String code, Map<String, ?> more) {
        var said = new HashMap<String, Object>(more);
        said.putAll(Map.of("name", code, "currency", "EUR", "from", "2024-01-01", "correction", true));
        taken(tenant.rest().put("/api/v1/price-books/" + code, said));
    }

    @SafeVarargs
    private void prices(String book, Map<String, Object>... rows) {
        var said = Map.of("correction", true, "prices", List.of(rows));
        taken(tenant.rest().put("/api/v1/price-books/" + book + "/prices", said));
    }

    private static Map<String, Object> price(String sku, String price, int least) {
        return Map.of("sku", sku, "least", least, "from", "2024-01-01", "price", Map.of("value", price, "unit", "EUR"));
    }

    private static Map<String, Object> from(Map<String, Object> price, String day) {
        var later = new HashMap<>(price);
        later.put("from", day);
        return later;
    }

    private static Map<String, Object> line(String sku, long quantity) {
        return Map.of("sku", sku, "quantity", quantity);
    }

    @SafeVarargs
    private static Map<String, Object> cart(Map<String, Object>... lines) {
        return Map.of("motion", "resell", "currency", "EUR", "lines", List.of(lines));
    }

    private static Map<String, Object> quote(Map<String, Object> cart) {
        return Map.of("cart", cart, "customer", "Osprey Rail", "note", "As we said on the phone");
    }

    private static JsonNode make(Rest who, Map<String, Object> cart) {
        return taken(post(who, "/quotes", quote(cart)));
    }

    private static Reply revise(Rest who, JsonNode seen, Map<String, Object> cart) {
        var path = "/api/v1/quotes/" + id(seen);
        var now = who.get(path);
        var tag = now.body().equals(seen) ? now.headers().firstValue("ETag").orElseThrow() : "\"of-another-time\"";
        return who.send(
                "PUT",
                path,
                "application/json",
                JsonMapper.shared().writeValueAsString(quote(cart)),
                Map.of("If-Match", tag));
    }

    private static String id(JsonNode whole) {
        return whole.at("/quote/id").asString();
    }

    private static List<String> words(JsonNode priced, int line) {
        return list(priced.at("/lines/" + line + "/steps")).stream()
                .map(step -> step.path("words").asString())
                .toList();
    }

    private static Reply post(Rest who, String path, Object body) {
        return who.post("/api/v1" + path, body);
    }
}
