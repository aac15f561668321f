package dev.entente.pricebook;

import static dev.entente.product.ProductDescriptions.bundle;
import static dev.entente.product.ProductDescriptions.byCode;
import static dev.entente.product.ProductDescriptions.plain;
import static dev.entente.product.ProductDescriptions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Unit;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.pricebook.Found.Priced;
import dev.entente.pricebook.Found.Unpriced;
import dev.entente.pricebook.Price.Says;
import dev.entente.product.BuyingRules;
import dev.entente.product.Part;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period MONTH = Period.ofMonths(1);

    private static final PriceBook WORLD = book("worldwide", "Worldwide", null, Adjustment.NONE);
    private static final PriceBook EMEA =
            book("emea", "EMEA", WORLD, new Adjustment(new BigDecimal("8"), 2, Rounding.HALF_UP));

    private static final Map<String, Description> PRODUCTS = byCode(
            plain("PLATFORM"),
            plain("SSO"),
            bundle("SUITE", new Part("PLATFORM", 2), new Part("SSO", 1)),
            with("OLD", new ProductDetails("piece", Map.of(), List.of(), BuyingRules.NONE, DAY)));

    @Test
    void theBracketOfTheQuantityDecides() {
        var rows = List.of(
                price(WORLD, "SSO", YEAR, 1, "10"),
                price(WORLD, "SSO", YEAR, 10, "8"),
                price(WORLD, "SSO", YEAR, 100, "6"));
        assertThat(found(List.of(WORLD), rows, "SSO", 9, YEAR)).isEqualTo("10 EUR");
        assertThat(found(List.of(WORLD), rows, "SSO", 10, YEAR)).isEqualTo("8 EUR");
        assertThat(found(List.of(WORLD), rows, "SSO", 5_000, YEAR)).isEqualTo("6 EUR");
    }

    @Test
    void oneThatBeginsAtTenIsNoPriceForFewer() {
        var rows = List.of(price(WORLD, "SSO", YEAR, 10, "8"));
        assertThat(found(List.of(WORLD), rows, "SSO", 9, YEAR))
                .isEqualTo("Worldwide has a price of Sso from 10 on, not for fewer");
    }

    @Test
    void whatIsInheritedIsAdjustedAndSaysSo() {
        var found = list(List.of(EMEA, WORLD), List.of(price(WORLD, "SSO", YEAR, 1, "10.01")))
                .find(new Wanted("SSO", 1, YEAR));
        assertThat(found).isInstanceOfSatisfying(Priced.class, priced -> {
            var price = priced.price();
            assertThat(price.price().toString()).isEqualTo("10.81 EUR");
            assertThat(price.steps().getFirst().says())
                    .isEqualTo("EMEA asks 8 % more than Worldwide, rounded half up to 2 decimals");
            assertThat(String.valueOf(price.written())).contains("worldwide", "10.01", "2026-01-01");
            // Whoever buys learns of no other book, and not by how much its own asks more.
            assertThat(price.by(EMEA).toString())
                    .contains("10.81", "EMEA", "2026-01-01")
                    .doesNotContainIgnoringCase("worldwide")
                    .doesNotContain("8 %", "10.01");
        });
    }

    @Test
    void aBookThatSaysAnythingOfAProductAndTermDecidesAlone() {
        var chain = List.of(EMEA, WORLD);
        var world = price(WORLD, "SSO", YEAR, 1, "10");
        assertThat(found(chain, List.of(world, price(EMEA, "SSO", YEAR, 1, "12")), "SSO", 1, YEAR))
                .isEqualTo("12 EUR");
        assertThat(found(chain, List.of(world, says(EMEA, Says.NOT_SOLD)), "SSO", 1, YEAR))
                .isEqualTo("EMEA does not sell Sso since 2026-01-01");
        assertThat(found(chain, List.of(world, says(EMEA, Says.NOTHING)), "SSO", 1, YEAR))
                .isEqualTo("10.8 EUR");
    }

    @Test
    void noTermIsMadeOfAnother() {
        assertThat(found(List.of(WORLD), List.of(price(WORLD, "SSO", MONTH, 1, "1")), "SSO", 1, YEAR))
                .isEqualTo("Worldwide has no price of Sso for a year; it has one for a month, and none is made of it");
        assertThat(found(List.of(WORLD), List.of(price(WORLD, "SSO", YEAR, 1, "1")), "SSO", 1, Period.ofMonths(12)))
                .isEqualTo("1 EUR");
    }

    @Test
    void aBundleAsksItsOwnPriceOrElseWhatItsPartsAsk() {
        var parts = List.of(
                price(WORLD, "PLATFORM", YEAR, 1, "100"),
                price(WORLD, "PLATFORM", YEAR, 10, "90"),
                price(WORLD, "SSO", YEAR, 1, "7.5"));
        assertThat(found(List.of(WORLD), parts, "SUITE", 1, YEAR)).isEqualTo("207.5 EUR");
        assertThat(found(List.of(WORLD), parts, "SUITE", 5, YEAR)).isEqualTo("187.5 EUR");
        var own = List.of(parts.get(0), parts.get(2), price(WORLD, "SUITE", YEAR, 1, "150"));
        assertThat(found(List.of(WORLD), own, "SUITE", 1, YEAR)).isEqualTo("150 EUR");
        assertThat(found(List.of(WORLD), List.of(parts.get(0)), "SUITE", 1, YEAR))
                .isEqualTo(
                        "Suite has no price of its own, nor has a part of it: Worldwide has no price of Sso for a year");
    }

    @Test
    void whatIsUnknownOrRetiredHasNoPriceAndIsNeverZero() {
        assertThat(found(List.of(WORLD), List.of(), "NOWHERE", 1, YEAR)).isEqualTo("There is no product NOWHERE");
        assertThat(found(List.of(WORLD), List.of(price(WORLD, "OLD", YEAR, 1, "1")), "OLD", 1, YEAR))
                .isEqualTo("Old is no longer sold since 2026-06-01");
        assertThat(found(List.of(WORLD), List.of(price(WORLD, "SSO", YEAR, 1, "0")), "SSO", 1, YEAR))
                .isEqualTo("0 EUR");
    }

    @Test
    void aSumTooLargeToBeSaidIsNoPrice() {
        var rows = List.of(price(WORLD, "PLATFORM", YEAR, 1, "9999999999999999999"), price(WORLD, "SSO", YEAR, 1, "1"));
        assertThat(found(List.of(WORLD), rows, "SUITE", 1, YEAR)).contains("too fine or too large");
    }

    @Test
    void aListHasEachTermAndBracket() {
        var rows = List.of(
                price(WORLD, "SSO", YEAR, 1, "10"),
                price(WORLD, "SSO", YEAR, 10, "8"),
                price(WORLD, "SSO", MONTH, 1, "1"),
                price(WORLD, "PLATFORM", YEAR, 1, "100"));
        var list = list(List.of(EMEA, WORLD), rows);
        assertThat(list.all("SSO").stream()
                        .map(each -> Term.code(each.term()) + " " + each.least() + " "
                                + each.price().price()))
                .containsExactly("P1M 1 1.08 EUR", "P1Y 1 10.8 EUR", "P1Y 10 8.64 EUR");
        assertThat(list.all("SUITE").stream().map(each -> each.price().price().toString()))
                .containsExactly("226.8 EUR");
    }

    @Test
    void aQuestionForNothingOrForDaysIsABug() {
        assertThatThrownBy(() -> new Wanted("SSO", 0, YEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wanted("SSO", 1, Period.ofDays(30))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.of("once")).isEqualTo(Period.ZERO);
    }

    private static String found(List<PriceBook> chain, List<Price> rows, String sku, long quantity, Period term) {
        return switch (list(chain, rows).find(new Wanted(sku, quantity, term))) {
            case Priced(var price) -> price.price().toString();
            case Unpriced(var why) -> why;
        };
    }

    private static PriceList list(List<PriceBook> chain, List<Price> rows) {
        return new PriceList(chain, DAY, rows, PRODUCTS);
    }

    private static PriceBook book(String code, String name, @Nullable PriceBook parent, Adjustment by) {
        var said = new BookDescription(
                code,
                name,
                Unit.currency("EUR"),
                parent == null ? null : parent.code(),
                by,
                SINCE,
                null,
                Audience.EVERYBODY);
        return new PriceBook(said, parent == null ? null : parent.id());
    }

    private static Price price(PriceBook book, String sku, Period term, long least, String value) {
        return new Price(book.id(), new NewPrice(sku, term, least, SINCE, Says.PRICE, new BigDecimal(value)));
    }

    private static Price says(PriceBook book, Says says) {
        return new Price(book.id(), new NewPrice("SSO", YEAR, 1, SINCE, says, null));
    }
}
