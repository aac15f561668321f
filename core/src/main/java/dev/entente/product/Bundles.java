package dev.entente.product;

import dev.entente.problem.Findings;
import dev.entente.product.Product.Description;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What bundles may contain: products that there are, never themselves by whatever way, and not too deep. */
final class Bundles {

    /** How many bundles may stand inside each other. */
    static final int DEEPEST = 5;

    /** How many parts all in all a bundle may have, with those of the bundles inside it. */
    private static final int MOST_PARTS = 1_000;

    private final Map<String, Description> products;
    private int seen;

    private Bundles(Map<String, Description> products) {
        this.products = products;
    }

    /** Something that cannot be, and the way from a bundle to it. */
    private record Wrong(String says, List<String> chain) {}

    /**
     * What is wrong with each of those that are to be bundles, by article number. The products are all bundles that there are, as
     * they are to be, and all that the parts name.
     */
    static Map<String, Findings> check(Collection<Description> said, Map<String, Description> products) {
        var bundles = new Bundles(products);
        var found = new HashMap<String, Findings>();
        for (var bundle : said) bundles.check(bundle, found);
        if (found.isEmpty()) products.values().forEach(other -> bundles.checkAbove(other, said, found));
        return found;
    }

    private void check(Description bundle, Map<String, Findings> found) {
        var parts = bundle.known().parts();
        seen = 0;
        for (int i = 0; i < parts.size(); i++) {
            var at = "/details/parts/" + i + "/sku";
            wrong(List.of(bundle.sku()), parts.get(i).sku())
                    .ifPresent(wrong -> add(found, bundle.sku(), at, wrong.says()));
        }
    }

    /** What contains a changed one may be too deep now. */
    private void checkAbove(Description other, Collection<Description> said, Map<String, Findings> found) {
        seen = 0;
        var wrong = inside(List.of(other.sku()));
        if (wrong.isEmpty()) return;
        said.stream()
                .filter(each -> wrong.get().chain().contains(each.sku()))
                .findFirst()
                .ifPresent(each ->
                        add(found, each.sku(), "/details/parts", wrong.get().says()));
    }

    private static void add(Map<String, Findings> found, String sku, String pointer, String says) {
        found.computeIfAbsent(sku, _ -> new Findings()).add(pointer, says);
    }

    private Optional<Wrong> wrong(List<String> above, String sku) {
        var chain = new ArrayList<>(above);
        chain.add(sku);
        var says = says(above, sku, chain);
        return says == null ? inside(chain) : Optional.of(new Wrong(says, chain));
    }

    private @Nullable String says(List<String> above, String sku, List<String> chain) {
        var way = String.join(" \u2192 ", chain);
        if (above.contains(sku)) return "It would contain itself: " + way;
        if (!products.containsKey(sku)) return "There is no product " + sku;
        if (++seen > MOST_PARTS) return "Together it has too many parts, at most " + MOST_PARTS;
        return chain.size() > DEEPEST + 1 ? "Too many stand in each other, at most " + DEEPEST + ": " + way : null;
    }

    private Optional<Wrong> inside(List<String> chain) {
        var product = products.get(chain.getLast());
        if (product == null) return Optional.empty();
        return product.known().parts().stream()
                .map(part -> wrong(chain, part.sku()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
