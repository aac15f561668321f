package dev.entente.ui.product;

import dev.entente.pricebook.LookingUpPrices;
import dev.entente.pricebook.LookingUpPrices.Beside;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.product.BuyingRules;
import dev.entente.product.DescribingProducts;
import dev.entente.product.Part;
import dev.entente.product.Past;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductFilter;
import dev.entente.product.ProductPermissions;
import dev.entente.product.ReadingProducts;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages of products read and do. */
@Dependent
public class ProductDesk {

    @Inject
    ReadingProducts products;

    @Inject
    DescribingProducts describing;

    @Inject
    LookingUpPrices prices;

    @Inject
    ProductChoice choice;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<Product> list(ProductFilter filter, int offset, int limit) {
        return products.list(filter, offset, limit);
    }

    int count(ProductFilter filter) {
        return products.count(filter);
    }

    List<String> families() {
        return products.families();
    }

    Product open(String sku) {
        return products.open(sku);
    }

    /** What it contained, and by which rules it was bought before, the last first. */
    List<Past> past(Product product) {
        return products.past(product.sku());
    }

    Product describe(Description said) {
        return describing.describe(said);
    }

    /** What products are called, by article number. */
    Map<String, String> names(Collection<String> skus) {
        if (skus.isEmpty()) return Map.of();
        return products.ofSkus(skus).stream().collect(Collectors.toMap(Product::sku, Product::name));
    }

    /** The names of all that a product contains, needs or excludes, and did before. */
    Map<String, String> namesAround(Product product, List<Past> past) {
        var skus = new ArrayList<String>();
        var details = product.details();
        around(details.parts(), details.rules(), skus);
        past.forEach(each -> around(each.parts(), each.rules(), skus));
        return names(skus);
    }

    private static void around(List<Part> parts, BuyingRules rules, List<String> skus) {
        parts.forEach(part -> skus.add(part.sku()));
        skus.addAll(rules.requires());
        skus.addAll(rules.excludes());
    }

    List<Beside> prices(String sku) {
        return prices.compare(sku, today.day());
    }

    boolean mayDescribe() {
        return visit.may(ProductPermissions.DESCRIBE);
    }

    boolean seesPrices() {
        return visit.may(PricebookPermissions.READ);
    }
}
