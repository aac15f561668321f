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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return describe(said, null);
    }

    /** Since a day (null: today) its parts and rules are so. Before what is known since an earlier day nothing else is put. */
    @Requires(ProductPermissions.DESCRIBE)
    public Product describe(Description said, @Nullable LocalDate from) {
        var day = from == null ? tenant.today() : from;
        if (day.isAfter(tenant.today())) throw refused("Use today or a day before");
        bundles.refuse(List.of(said));
        return products.bySku(said.sku()).map(known -> change(known, said, day)).orElseGet(() -> add(said, day));
    }

    /** Adds those whose article numbers are new, and leaves the others as they are. */
    @Requires(ProductPermissions.DESCRIBE)
    public void complete(List<Description> said) {
        var fresh = said.stream()
                .filter(each -> products.bySku(each.sku()).isEmpty())
                .toList();
        bundles.refuse(fresh);
        fresh.forEach(each -> add(each, tenant.today()));
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

    private Product add(Description said, LocalDate day) {
        var product = new Product(said, day);
        Broken.told(
                () -> products.insert(product),
                () -> new Problem(ProductProblem.ADDED_MEANWHILE, "Send it again to change it."),
                "product_tenant_id_sku_key");
        audit.recordAll(List.of(added(product)));
        changed.fire(new ProductsChanged(List.of(product), Set.of()));
        return product;
    }

    private Product change(Product product, Description said, LocalDate day) {
        var before = product.description();
        var now = said.over(before);
        if (before.equals(now)) return product;
        if (product.isRevisedAfter(day)) return unlessKnown(product, now, day);
        var past = product.become(now, day);
        products.update(product);
        revisions.keep(past.stream().toList());
        audit.record("product.changed", "product", product.id(), before, told(now, day));
        changed.fire(new ProductsChanged(List.of(product), Set.of()));
        return product;
    }

    /** What it was on the day may be said again, and nothing else. */
    private Product unlessKnown(Product product, Description said, LocalDate day) {
        var past = products.revisionsOf(new String[] {product.sku()}).stream()
                .map(ProductRevision::past)
                .toList();
        if (Past.on(day, product.description(), past).equals(said)) return product;
        throw refused("Something is said of it since a later day; say first what it was first");
    }

    private static Problem refused(String advice) {
        return Problem.field(ProductProblem.UNCLEAR_PRODUCT, "/from", advice);
    }

    private Object told(Description now, LocalDate day) {
        record Since(LocalDate from, Description product) {}
        return day.equals(tenant.today()) ? now : new Since(day, now);
    }

    private static Change added(Product product) {
        return new Change("product.added", "product", product.id(), null, product.description());
    }
}
