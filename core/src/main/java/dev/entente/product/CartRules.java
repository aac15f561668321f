package dev.entente.product;

import dev.entente.problem.Problem.Finding;
import dev.entente.product.Product.Description;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether what somebody wants to buy may be bought together: what is required is there (also inside a bundle), what is excluded
 * is not, and the pieces of each product keep to its rules. Says what to change, at which line.
 */
public final class CartRules {

    /** So many pieces of a product that are wanted. */
    public record Line(String sku, long quantity) {}

    private final Map<String, Description> products;
    private final List<Line> lines;
    private final Map<String, Long> pieces = new HashMap<>();
    private final Map<String, String> boughtAs = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CartRules(List<Line> lines, Map<String, Description> products) {
        this.lines = lines;
        this.products = products;
        for (var line : lines) {
            pieces.merge(line.sku(), line.quantity(), Math::addExact);
            unfold(line.sku(), line.sku(), new LinkedHashSet<>());
        }
    }

    /** Of lines in the order given; products are all that they name and what bundles among them contain. Empty: it may. */
    public static List<Finding> check(List<Line> lines, Map<String, Description> products) {
        return new CartRules(lines, products).check();
    }

    private void unfold(String sku, String line, Set<String> seen) {
        if (!seen.add(sku)) return;
        boughtAs.putIfAbsent(sku, line);
        var product = products.get(sku);
        if (product != null) product.known().parts().forEach(part -> unfold(part.sku(), line, seen));
    }

    private List<Finding> check() {
        var counted = new LinkedHashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var at = "/lines/" + i;
            var line = lines.get(i);
            var product = products.get(line.sku());
            if (product == null) findings.add(new Finding(at + "/sku", "There is no product " + line.sku()));
            else if (counted.add(line.sku())) {
                checkPieces(product, pieces.getOrDefault(line.sku(), 0L), at + "/quantity");
                checkOthers(line.sku(), at + "/sku", new LinkedHashSet<>());
            }
        }
        return List.copyOf(findings);
    }

    private void checkPieces(Description product, long count, String at) {
        var rules = product.known().rules();
        var name = product.name();
        if (rules.least() != null && count < rules.least())
            findings.add(new Finding(at, name + " is sold from " + rules.least() + " on; take at least as many"));
        if (rules.most() != null && count > rules.most())
            findings.add(new Finding(at, name + " is sold up to " + rules.most() + "; take at most as many"));
        if (rules.multiple() != null && count % rules.multiple() != 0)
            findings.add(new Finding(at, name + " is sold by " + rules.multiple() + "; take a multiple of it"));
    }

    /** Also of what a bundle contains. */
    private void checkOthers(String sku, String at, Set<String> seen) {
        var product = products.get(sku);
        if (product == null || !seen.add(sku)) return;
        for (var required : product.known().rules().requires()) {
            if (!boughtAs.containsKey(required))
                findings.add(new Finding(at, product.name() + " needs " + name(required) + "; add it"));
        }
        for (var excluded : product.known().rules().excludes()) {
            var line = boughtAs.get(excluded);
            if (line != null)
                findings.add(new Finding(at, product.name() + " cannot be bought with " + as(excluded, line)));
        }
        product.known().parts().forEach(part -> checkOthers(part.sku(), at, seen));
    }

    private String as(String excluded, String line) {
        return excluded.equals(line)
                ? name(excluded) + "; take one of them out"
                : name(excluded) + ", which is in " + name(line) + "; take one of them out";
    }

    private String name(String sku) {
        var product = products.get(sku);
        return product == null ? sku : product.name();
    }
}
