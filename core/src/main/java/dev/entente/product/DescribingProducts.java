package dev.entente.product;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.product.Product.Description;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Adds products and changes what is said of them; saying the same again changes nothing. */
@ApplicationScoped
@Transactional
public class DescribingProducts {

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

    @Requires(ProductPermissions.DESCRIBE)
    public Product describe(Description said) {
        bundles.refuse(List.of(said));
        return products.bySku(said.sku()).map(known -> change(known, said)).orElseGet(() -> add(said));
    }

    /** Adds those whose article numbers are new, and leaves the others as they are. */
    @Requires(ProductPermissions.DESCRIBE)
    public void complete(List<Description> said) {
        var fresh = said.stream()
                .filter(each -> products.bySku(each.sku()).isEmpty())
                .toList();
        bundles.refuse(fresh);
        fresh.forEach(this::add);
    }

    /** The first products of a tenant that has none. */
    @Internal
    public void begin(List<Description> said) {
        bundles.refuse(said);
        var today = tenant.today();
        var added = said.stream().map(each -> new Product(each, today)).toList();
        products.insertAll(added);
        audit.recordAll(added.stream().map(DescribingProducts::added).toList());
        changed.fire(new ProductsChanged(added, Set.of()));
    }

    private Product add(Description said) {
        var product = new Product(said, tenant.today());
        Broken.told(
                () -> products.insert(product),
                () -> new Problem(ProductProblem.ADDED_MEANWHILE, "Send it again to change it."),
                "product_tenant_id_sku_key");
        audit.recordAll(List.of(added(product)));
        changed.fire(new ProductsChanged(List.of(product), Set.of()));
        return product;
    }

    private Product change(Product product, Description said) {
        var before = product.description();
        var now = said.over(before);
        if (before.equals(now)) return product;
        var past = product.become(now, tenant.today());
        products.update(product);
        revisions.keep(past.stream().toList());
        audit.record("product.changed", "product", product.id(), before, now);
        changed.fire(new ProductsChanged(List.of(product), Set.of()));
        return product;
    }

    private static Change added(Product product) {
        return new Change("product.added", "product", product.id(), null, product.description());
    }
}
