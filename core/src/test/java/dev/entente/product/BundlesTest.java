package dev.entente.product;

import static dev.entente.product.ProductDescriptions.bundle;
import static dev.entente.product.ProductDescriptions.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.product.Product.Description;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void aBundleOfProductsThatThereAreIsFine() {
        assertThat(wrong(bundle("A", new Part("B", 2), new Part("C", 1)), plain("B"), bundle("C", new Part("B", 1))))
                .isEmpty();
    }

    @Test
    void aCircleIsRefusedWithTheWayThatLeadsBack() {
        assertThat(wrong(bundle("A", new Part("B", 1)), bundle("B", new Part("C", 1)), bundle("C", new Part("A", 1))))
                .containsExactly(
                        new Finding("/details/parts/0/sku", "It would contain itself: A \u2192 B \u2192 C \u2192 A"));
    }

    @Test
    void aPartThatThereIsNotIsRefused() {
        assertThat(wrong(bundle("A", new Part("B", 1), new Part("C", 1)), plain("B")))
                .containsExactly(new Finding("/details/parts/1/sku", "There is no product C"));
    }

    @Test
    void tooManyInEachOtherAreRefusedAlsoWhereTheNewOneIsDeepInside() {
        var chain = IntStream.range(0, 5)
                .mapToObj(i -> bundle("B" + i, new Part("B" + (i + 1), 1)))
                .toArray(Description[]::new);
        var all = Arrays.copyOf(chain, 7);
        all[5] = plain("B5");
        all[6] = plain("B6");
        assertThat(wrong(all)).isEmpty();
        all[5] = bundle("B5", new Part("B6", 1));
        var products = ProductDescriptions.byCode(all);
        var found = Bundles.check(List.of(all[5]), products);
        assertThat(found.keySet()).containsExactly("B5");
        assertThat(String.valueOf(
                        found.values().iterator().next().all().getFirst().detail()))
                .contains("at most 5");
    }

    @Test
    void moreThanAThousandPartsAllInAllAreRefused() {
        var parts = IntStream.range(0, 100).mapToObj(i -> new Part("L" + i, 1)).toArray(Part[]::new);
        var products = new HashMap<String, Description>();
        for (int i = 0; i < 100; i++) products.put("L" + i, bundle("L" + i, new Part("X", 1), new Part("Y", i + 1)));
        for (int i = 0; i < 100; i++) products.put("M" + i, bundle("M" + i, parts));
        products.put("X", plain("X"));
        products.put("Y", plain("Y"));
        var top = bundle("T", new Part("M1", 1), new Part("M2", 1), new Part("M3", 1), new Part("M4", 1));
        products.put("T", top);
        assertThat(Bundles.check(List.of(top), products)).containsKey("T");
    }

    @Test
    void rulesThatContradictEachOtherAreRefused() {
        assertThat(refused(new BuyingRules(List.of(), List.of(), 10L, 5L, null)))
                .contains("cannot be at most 5");
        assertThat(refused(new BuyingRules(List.of(), List.of(), 11L, 14L, 5L))).contains("No multiple of 5");
        assertThat(refused(new BuyingRules(List.of("B"), List.of("B"), null, null, null)))
                .contains("both");
        assertThat(refused(new BuyingRules(List.of("A"), List.of(), null, null, null)))
                .contains("another product");
        assertThat(refused(new BuyingRules(List.of(), List.of(), 0L, null, null)))
                .contains("1 to");
    }

    private static String refused(BuyingRules rules) {
        var refused = new String[1];
        assertThatThrownBy(() -> ProductDescriptions.withRules("A", rules))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> refused[0] = problem.errors().toString());
        return refused[0];
    }

    /** Of the first, with all of them known. */
    private static List<Finding> wrong(Description... products) {
        var found = Bundles.check(List.of(products[0]), ProductDescriptions.byCode(products));
        return found.isEmpty()
                ? List.of()
                : Objects.requireNonNull(found.get(products[0].sku())).all();
    }
}
