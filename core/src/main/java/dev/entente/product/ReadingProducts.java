package dev.entente.product;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows products. */
@ApplicationScoped
@Transactional
public class ReadingProducts {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST_FAMILIES = 500;

    @Inject
    Products products;

    @Requires(ProductPermissions.READ)
    public List<Product> list(int offset, int limit) {
        return products.inOrder(Limit.range(offset + 1L, (long) offset + limit));
    }

    @Requires(ProductPermissions.READ)
    public int count() {
        return Math.toIntExact(products.count());
    }

    @Requires(ProductPermissions.READ)
    public List<Product> list(ProductFilter filter, int offset, int limit) {
        var range = Limit.range(offset + 1L, (long) offset + limit);
        return products.list(filter.family(), filter.bundles(), filter.pattern(), range);
    }

    @Requires(ProductPermissions.READ)
    public int count(ProductFilter filter) {
        return Math.toIntExact(products.count(filter.family(), filter.bundles(), filter.pattern()));
    }

    /** All that there are, as far as one can choose among them. */
    @Requires(ProductPermissions.READ)
    public List<String> families() {
        return products.families(Scope.current().tenantId(), MOST_FAMILIES).stream()
                .sorted()
                .toList();
    }

    /** Those of these article numbers that there are. */
    @Requires(ProductPermissions.READ)
    public List<Product> ofSkus(Collection<String> skus) {
        return products.bySkus(skus.stream().distinct().toArray(String[]::new));
    }

    /** The next so many behind an id, in the order in which they were added. */
    @Requires(ProductPermissions.READ)
    public List<Product> after(@Nullable UUID id, int limit) {
        return after(id, null, limit);
    }

    /** The same of those that have what was typed in their name or article number. */
    @Requires(ProductPermissions.READ)
    public List<Product> after(@Nullable UUID id, @Nullable String typed, int limit) {
        var pattern = new ProductFilter(null, false, typed).pattern();
        return products.after(id == null ? BEFORE_ALL : id, pattern, Limit.of(limit));
    }

    /** What a product contained and by which rules it was bought before, the last first. */
    @Requires(ProductPermissions.READ)
    public List<Past> past(String sku) {
        return products.revisionsOf(new String[] {sku}).stream()
                .map(ProductRevision::past)
                .toList()
                .reversed();
    }

    @Requires(ProductPermissions.READ)
    public Product open(String sku) {
        return products.bySku(sku)
                .orElseThrow(() -> new Problem(
                        ProductProblem.UNKNOWN_PRODUCT, "Look for its article number in the list of products."));
    }
}
