package dev.entente.pricebook;

import dev.entente.product.Product.Description;
import java.util.List;
import java.util.Map;

/**
 * Which book applies and why, what was found for each that was wanted, in the order asked, and what is known of the products and
 * of all that bundles among them contain, by article number.
 */
public record PricesFound(Choice choice, List<Found> found, Map<String, Description> products) {

    public PricesFound {
        found = List.copyOf(found);
        products = Map.copyOf(products);
    }
}
