package dev.entente.product;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.product.Product.Description;
import jakarta.data.exceptions.EntityExistsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds products and changes what is said of them; saying the same again changes nothing. */
@ApplicationScoped
@Transactional
public class DescribingProducts {

    @Inject
    Products products;

    @Inject
    CheckingBundles bundles;

    @Inject
    Audit audit;

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
        var added = said.stream().map(Product::new).toList();
        products.insertAll(added);
        audit.recordAll(added.stream().map(DescribingProducts::added).toList());
    }

    private Product add(Description said) {
        var product = new Product(said);
        try {
            products.insert(product);
        } catch (EntityExistsException atTheSameMoment) {
            throw new Problem(ProductProblem.ADDED_MEANWHILE, "Send it again to change it.");
        }
        audit.recordAll(List.of(added(product)));
        return product;
    }

    private Product change(Product product, Description said) {
        var before = product.description();
        var now = said.over(before);
        if (before.equals(now)) return product;
        product.become(now);
        products.update(product);
        audit.record("product.changed", "product", product.id(), before, now);
        return product;
    }

    private static Change added(Product product) {
        return new Change("product.added", "product", product.id(), null, product.description());
    }
}
