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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells other capabilities what is known of products. */
@Internal
@ApplicationScoped
public class KnowingProducts {

    private static final Region<String, Known> KNOWN = new Region<>();
    private static final Region<String, List<Past>> PAST = new Region<>();

    /** A product as it is, and since when (null: always). */
    private record Known(Description now, @Nullable LocalDate since) {

        boolean isOtherwiseOn(LocalDate day) {
            return since != null && day.isBefore(since);
        }
    }

    @Inject
    TenantCache cache;

    @Inject
    Products products;

    @Inject
    Reading reading;

    /** Those that there are, and all that bundles among them contain, by article number; one query for those not known yet. */
    public Map<String, Description> withParts(Collection<String> skus) {
        return withParts(skus, LocalDate.MAX);
    }

    /** The same with the parts and rules of a day; a query more where they were others. */
    public Map<String, Description> withParts(Collection<String> skus, LocalDate day) {
        return Presumption.isMade() ? gathered(skus, day) : reading.withParts(skus, day);
    }

    Map<String, Description> gathered(Collection<String> skus, LocalDate day) {
        var all = new HashMap<String, Description>();
        var asked = new HashSet<String>();
        Set<String> next = new LinkedHashSet<>(skus);
        while (!next.isEmpty()) {
            asked.addAll(next);
            all.putAll(on(day, cache.all(KNOWN, next, this::read)));
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

    private Map<String, Description> on(LocalDate day, Map<String, Known> found) {
        var changed = found.values().stream()
                .filter(each -> each.isOtherwiseOn(day))
                .map(each -> each.now().sku())
                .toList();
        var past = changed.isEmpty() ? Map.<String, List<Past>>of() : cache.all(PAST, changed, this::readPast);
        var all = new HashMap<String, Description>();
        found.forEach((sku, each) -> all.put(sku, Past.on(day, each.now(), past.getOrDefault(sku, List.of()))));
        return all;
    }

    /** In a transaction. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        KnowingProducts knowing;

        public Map<String, Description> withParts(Collection<String> skus, LocalDate day) {
            return knowing.gathered(skus, day);
        }
    }

    private Map<String, Known> read(List<String> skus) {
        return products.withParts(Scope.current().tenantId(), skus.toArray(String[]::new), Bundles.DEEPEST).stream()
                .collect(Collectors.toMap(Product::sku, each -> new Known(each.description(), each.revisedOn)));
    }

    private Map<String, List<Past>> readPast(List<String> skus) {
        var past = new HashMap<String, List<Past>>();
        skus.forEach(sku -> past.put(sku, List.of()));
        past.putAll(products.revisionsOf(skus.toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(
                        ProductRevision::sku, Collectors.mapping(ProductRevision::past, Collectors.toList()))));
        return past;
    }
}
