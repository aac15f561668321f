package dev.entente.product;

/** Products as they are read. */
public final class ProductFixtures {

    private ProductFixtures() {}

    public static Product product(String sku, String name) {
        return new Product(new Product.Description(sku, name, "software"));
    }
}
