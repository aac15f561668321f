package dev.entente.product;

import dev.entente.identity.Internal;
import dev.entente.product.Product.Description;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells other capabilities what is known of products. */
@Internal
@ApplicationScoped
public class KnowingProducts {

    private static final Region<String, Description> KNOWN = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Products products;

    @Inject
    Reading reading;

    /** Those that there are, and all that bundles among them contain, by article number; one query for those not known yet. */
    public Map<String, Description> withParts(Collection<String> skus) {
        return Presumption.isMade() ? gathered(skus) : reading.withParts(skus);
    }

    Map<String, Description> gathered(Collection<String> skus) {
        var all = new HashMap<String, Description>();
        var asked = new HashSet<String>();
        Set<String> next = new LinkedHashSet<>(skus);
        while (!next.isEmpty()) {
            asked.addAll(next);
            all.putAll(cache.all(KNOWN, next, this::read));
            next = next.stream()
                    .map(all::get)
                    .filter(Objects::nonNull)
                    .flatMap(each -> each.known().parts().stream())
                    .map(Part::sku)
                    .filter(sku -> !all.containsKey(sku) && !asked.contains(sku))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    /** In a transaction. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        KnowingProducts knowing;

        public Map<String, Description> withParts(Collection<String> skus) {
            return knowing.gathered(skus);
        }
    }

    private Map<String, Description> read(List<String> skus) {
        return products.withParts(Scope.current().tenantId(), skus.toArray(String[]::new), Bundles.DEEPEST).stream()
                .map(Product::description)
                .collect(Collectors.toMap(Description::sku, Function.identity()));
    }
}
