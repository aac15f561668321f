package dev.entente.ui.quote;

import dev.entente.problem.Problem.Finding;
import dev.entente.product.BuyingRules;
import dev.entente.product.Product.Description;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one click can do about what the rules of products find at the lines of a cart. */
final class Remedies {

    /** What was found, in words, and what cures it: a product to add, or another quantity; or neither. */
    record Said(
            String words, @Nullable String verb, @Nullable String add, long take) {

        static Said only(String words) {
            return new Said(words, null, null, 0);
        }
    }

    /** So many pieces of a product that are in the cart. */
    record Wanted(String sku, long quantity) {}

    private final Function<String, Optional<Description>> known;
    private final Map<String, Long> pieces = new HashMap<>();

    Remedies(List<Wanted> cart, Function<String, Optional<Description>> known) {
        this.known = known;
        cart.forEach(line -> pieces.merge(line.sku(), line.quantity(), Long::sum));
    }

    /** Of what was found at this line. */
    Said of(Finding found, Wanted line) {
        return found.pointer().endsWith("/quantity") ? quantity(found, line) : others(found, line);
    }

    private Said others(Finding found, Wanted line) {
        return required(line.sku(), new HashSet<>())
                .filter(sku -> needs(found, sku) || needs(found, name(sku)))
                .findFirst()
                .map(sku -> new Said(words(found, sku), "Add " + name(sku), sku, 0))
                .orElseGet(() -> Said.only(found.detail()));
    }

    private static boolean needs(Finding found, String what) {
        return found.detail().endsWith(end(what));
    }

    private static String end(String what) {
        return " needs " + what + "; add it";
    }

    private String words(Finding found, String sku) {
        var said = found.detail();
        var end = needs(found, sku) ? end(sku) : end(name(sku));
        return said.substring(0, said.length() - end.length()) + " needs " + name(sku);
    }

    /** Also by what a bundle contains. */
    private Stream<String> required(String sku, Set<String> seen) {
        if (!seen.add(sku)) return Stream.empty();
        return known.apply(sku).stream()
                .map(Description::known)
                .flatMap(details -> Stream.concat(
                        details.rules().requires().stream(),
                        details.parts().stream().flatMap(part -> required(part.sku(), seen))));
    }

    private String name(String sku) {
        return known.apply(sku).map(Description::name).orElse(sku);
    }

    private Said quantity(Finding found, Wanted line) {
        var rules = known.apply(line.sku()).map(each -> each.known().rules()).orElse(BuyingRules.NONE);
        long all = pieces.getOrDefault(line.sku(), line.quantity());
        long take = line.quantity() + fitting(all, rules) - all;
        if (take < 1 || take == line.quantity() || take > Integer.MAX_VALUE) return Said.only(found.detail());
        return new Said(found.detail(), "Take " + take, null, take);
    }

    /** The number of pieces that keeps to the rules: as many as wanted or a few more, fewer only where there are too many. */
    static long fitting(long wanted, BuyingRules rules) {
        long multiple = rules.multiple() == null ? 1 : rules.multiple();
        long least = rules.least() == null ? 1 : rules.least();
        long most = rules.most() == null ? Long.MAX_VALUE : rules.most();
        long up = Math.ceilDiv(Math.max(wanted, least), multiple) * multiple;
        return up <= most ? up : most / multiple * multiple;
    }
}
