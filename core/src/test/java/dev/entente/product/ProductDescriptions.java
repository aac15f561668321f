package dev.entente.product;

import dev.entente.product.Product.Description;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Products as they are described. */
public final class ProductDescriptions {

    private ProductDescriptions() {}

    public static Description plain(String sku) {
        return with(sku, ProductDetails.PLAIN);
    }

    public static Description bundle(String sku, Part... parts) {
        return with(sku, new ProductDetails("piece", Map.of(), List.of(parts), BuyingRules.NONE, null));
    }

    public static Description withRules(String sku, BuyingRules rules) {
        return with(sku, new ProductDetails("piece", Map.of(), List.of(), rules, null));
    }

    public static Description with(String sku, ProductDetails details) {
        var name = sku.charAt(0) + sku.substring(1).toLowerCase(Locale.ROOT);
        return new Description(sku, name, "core", details);
    }

    public static Map<String, Description> byCode(Description... products) {
        return Arrays.stream(products).collect(Collectors.toMap(Description::sku, Function.identity()));
    }
}
