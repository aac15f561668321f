package dev.entente.product;

import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import dev.entente.product.Product.Description;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks whether bundles may become what is said of them. Changes of bundles wait for each other, since two at once could close
 * a circle that neither sees.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckingBundles {

    @Inject
    Products products;

    /** What is wrong with each of these that is to be a bundle, by its article number. */
    public Map<String, Findings> check(Collection<Description> said) {
        var bundles = said.stream().filter(each -> each.known().isBundle()).toList();
        if (bundles.isEmpty()) return Map.of();
        products.lock("bundles of " + Scope.current().tenantId());
        var known = new HashMap<String, Description>();
        products.bundles().forEach(each -> known.put(each.sku(), each.description()));
        var parts = bundles.stream()
                .flatMap(each -> each.known().parts().stream())
                .map(Part::sku)
                .filter(sku -> !known.containsKey(sku))
                .distinct()
                .toArray(String[]::new);
        products.bySkus(parts).forEach(each -> known.put(each.sku(), each.description()));
        said.forEach(each -> known.merge(each.sku(), each, (before, now) -> now.over(before)));
        return Bundles.check(bundles, known);
    }

    /** Refuses the first that cannot be what is said. */
    public void refuse(Collection<Description> said) {
        check(said).values().stream()
                .findFirst()
                .ifPresent(findings -> findings.refuse(ProductProblem.UNCLEAR_PRODUCT));
    }
}
