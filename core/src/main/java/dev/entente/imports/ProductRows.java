package dev.entente.imports;

import dev.entente.product.BuyingRules;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import dev.entente.product.ProductWords;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a row as a product. An empty cell leaves what is known. */
final class ProductRows {

    private ProductRows() {}

    /** Null where the row has findings. */
    static @Nullable Description description(Values row, @Nullable Description known) {
        var before = known == null ? ProductDetails.PLAIN : known.known();
        var parts = read(row, "parts", ProductWords::parts);
        var texts = read(row, "texts", ProductWords::texts);
        var rules = rules(row, before.rules());
        var retired = row.day("retired");
        if (!row.isFine()) return null;
        return row.taking(
                () -> new Description(
                        row.text("sku"),
                        row.text("name"),
                        row.text("family"),
                        new ProductDetails(
                                row.textOr("unit", before.unit()),
                                texts == null ? before.texts() : texts,
                                parts == null ? before.parts() : parts,
                                rules,
                                retired == null ? before.retiredFrom() : retired)),
                ProductRows::field);
    }

    private static BuyingRules rules(Values row, BuyingRules before) {
        var requires = read(row, "requires", ProductWords::skus);
        var excludes = read(row, "excludes", ProductWords::skus);
        var least = row.whole("least");
        var most = row.whole("most");
        var multiple = row.whole("multiple");
        return new BuyingRules(
                requires == null ? before.requires() : requires,
                excludes == null ? before.excludes() : excludes,
                least == null ? before.least() : least,
                most == null ? before.most() : most,
                multiple == null ? before.multiple() : multiple);
    }

    private static <T> @Nullable T read(Values row, String field, Function<String, T> how) {
        var text = row.text(field);
        if (text.isEmpty()) return null;
        try {
            return how.apply(text);
        } catch (IllegalArgumentException e) {
            row.add(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The field that a pointer into a product is about. */
    static String field(String pointer) {
        var parts = List.of(pointer.split("/", -1));
        if (!pointer.startsWith("/details/")) return parts.get(1);
        return switch (parts.get(2)) {
            case "rules" -> parts.get(3);
            case "retiredFrom" -> "retired";
            default -> parts.get(2);
        };
    }
}
