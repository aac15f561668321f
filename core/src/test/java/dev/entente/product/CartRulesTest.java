package dev.entente.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import dev.entente.product.CartRules.Line;
import dev.entente.product.Product.Description;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CartRulesTest {

    private static final Map<String, Description> PRODUCTS = ProductDescriptions.byCode(
            ProductDescriptions.plain("PLATFORM"),
            ProductDescriptions.withRules("SSO", new BuyingRules(List.of("PLATFORM"), List.of(), null, null, null)),
            ProductDescriptions.withRules("FREE", new BuyingRules(List.of(), List.of("PLATFORM"), null, null, null)),
            ProductDescriptions.withRules("SEATS", new BuyingRules(List.of(), List.of(), 10L, 100L, 5L)),
            ProductDescriptions.bundle("SUITE", new Part("PLATFORM", 1)));

    @Test
    void whatIsRequiredIsNamedAtTheLineThatNeedsIt() {
        assertThat(check(new Line("SEATS", 10), new Line("SSO", 1)))
                .containsExactly(new Finding("/lines/1/sku", "Sso needs Platform; add it"));
        assertThat(check(new Line("PLATFORM", 1), new Line("SSO", 1))).isEmpty();
    }

    @Test
    void whatABundleContainsIsThereToo() {
        assertThat(check(new Line("SSO", 1), new Line("SUITE", 1))).isEmpty();
        assertThat(check(new Line("SUITE", 1), new Line("FREE", 1)))
                .containsExactly(new Finding(
                        "/lines/1/sku",
                        "Free cannot be bought with Platform, which is in Suite; take one of them out"));
    }

    @Test
    void piecesOfOneProductAreCountedTogether() {
        assertThat(check(new Line("SEATS", 5), new Line("SEATS", 5))).isEmpty();
        assertThat(check(new Line("SEATS", 7)).stream().map(Finding::detail))
                .containsExactly(
                        "Seats is sold from 10 on; take at least as many", "Seats is sold by 5; take a multiple of it");
        assertThat(check(new Line("SEATS", 105)).stream().map(Finding::pointer)).containsExactly("/lines/0/quantity");
    }

    @Test
    void whatThereIsNotIsSaid() {
        assertThat(check(new Line("NOWHERE", 1)))
                .containsExactly(new Finding("/lines/0/sku", "There is no product NOWHERE"));
    }

    private static List<Finding> check(Line... lines) {
        return CartRules.check(Arrays.asList(lines), PRODUCTS);
    }
}
