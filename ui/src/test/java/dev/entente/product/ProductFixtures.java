package dev.entente.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Products as they are read. */
public final class ProductFixtures {

    private static final LocalDate ADDED = LocalDate.of(2026, 1, 1);

    private ProductFixtures() {}

    public static Product product(String sku, String name) {
        return new Product(new Product.Description(sku, name, "software"), ADDED);
    }

    public static Product bundle(String sku, String name, Part... parts) {
        var details = new ProductDetails("piece", Map.of(), List.of(parts), BuyingRules.NONE, null);
        return new Product(new Product.Description(sku, name, "bundles", details), ADDED);
    }

    public static Product described(Product.Description said) {
        return new Product(said, ADDED);
    }

    public static void become(Product product, Product.Description said) {
        product.become(said.over(product.description()), ADDED);
    }

    /** As the database would look for it. */
    public static boolean finds(ProductFilter filter, Product product) {
        var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
        return (filter.family() == null || filter.family().equals(product.family()))
                && (!filter.bundles() || product.details().isBundle())
                && (product.sku() + " " + product.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed);
    }

    /** One that is bought by rules. */
    public static Product product(String sku, String name, BuyingRules rules) {
        var details = new ProductDetails(ProductDetails.PIECE, Map.of(), List.of(), rules, null);
        return new Product(new Product.Description(sku, name, "software", details), ADDED);
    }
}
