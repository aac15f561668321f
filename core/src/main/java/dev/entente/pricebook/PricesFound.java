package dev.entente.pricebook;

import dev.entente.api.Percentage;
import dev.entente.product.Product.Description;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which book applies and why, what was found for each that was wanted, in the order asked, and what is known of the products and
 * of all that bundles among them contain, by article number.
 *
 * @param leastMargin how much of a price has to be left for the vendor, whose secret it is; null: nothing is said of it
 */
public record PricesFound(
        Choice choice,
        List<Found> found,
        Map<String, Description> products,
        @Nullable Percentage leastMargin) {

    public PricesFound(Choice choice, List<Found> found, Map<String, Description> products) {
        this(choice, found, products, null);
    }

    public PricesFound {
        found = List.copyOf(found);
        products = Map.copyOf(products);
    }
}
