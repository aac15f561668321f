package dev.entente.product;

import dev.entente.identity.Internal;
import dev.entente.product.Product.Description;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells other capabilities what is known of products. */
@Internal
@ApplicationScoped
@Transactional
public class KnowingProducts {

    @Inject
    Products products;

    /** Those that there are, and all that bundles among them contain, by article number; one query. */
    public Map<String, Description> withParts(Collection<String> skus) {
        var some = skus.stream().distinct().toArray(String[]::new);
        if (some.length == 0) return Map.of();
        return products.withParts(Scope.current().tenantId(), some, Bundles.DEEPEST).stream()
                .map(Product::description)
                .collect(Collectors.toMap(Description::sku, Function.identity()));
    }
}
