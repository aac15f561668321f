package dev.entente.product;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import dev.entente.product.Product.Description;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds and changes many products at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingProducts {

    @Inject
    Products products;

    @Inject
    CheckingBundles bundles;

    @Inject
    KeepingRevisions revisions;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    Event<ProductsChanged> changed;

    /** Those that there are, by article number. */
    public Map<String, Product> bySku(Collection<String> skus) {
        return products.bySkus(skus.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
    }

    /** What is wrong with those that are to be bundles, by article number; what is fine is not named. */
    public Map<String, Findings> wrongBundles(Collection<Description> said) {
        return bundles.check(said);
    }

    /** Nobody has their article numbers yet. In the order given. */
    public List<Product> add(List<Description> said) {
        var today = tenant.today();
        var added = said.stream().map(each -> new Product(each, today)).toList();
        if (added.isEmpty()) return added;
        products.insertAll(added);
        audit.recordAll(added.stream()
                .map(product -> new Change("product.added", "product", product.id(), null, product.description()))
                .toList());
        changed.fire(new ProductsChanged(added, Set.of()));
        return added;
    }

    /** What is said of each now; the products are those that were read in this transaction. */
    public void change(Map<Product, Description> said) {
        if (said.isEmpty()) return;
        var changes = new ArrayList<Change>();
        var past = new ArrayList<ProductRevision>();
        var today = tenant.today();
        said.forEach((product, each) -> {
            var before = product.description();
            var now = each.over(before);
            changes.add(new Change("product.changed", "product", product.id(), before, now));
            product.become(now, today).ifPresent(past::add);
        });
        products.updateAll(List.copyOf(said.keySet()));
        revisions.keep(past);
        audit.recordAll(changes);
        changed.fire(new ProductsChanged(List.copyOf(said.keySet()), Set.of()));
    }

    /** Takes out those that no sale has in it, and says which they were. */
    public Set<UUID> remove(Collection<Product> some) {
        if (some.isEmpty()) return Set.of();
        var ids = some.stream().map(Product::id).toArray(UUID[]::new);
        var removed = new HashSet<>(products.removeUnlessSold(Scope.current().tenantId(), ids));
        audit.recordAll(some.stream()
                .filter(product -> removed.contains(product.id()))
                .map(product -> new Change("product.removed", "product", product.id(), product.description(), null))
                .toList());
        changed.fire(new ProductsChanged(List.of(), removed));
        return removed;
    }
}
