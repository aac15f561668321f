package dev.entente.quote;

import dev.entente.identity.Requires;
import dev.entente.product.KnowingProducts;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.tenant.CurrentTenant;
import dev.entente.view.Typed;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offers the products that can be put into a cart, and says what is known of those that are in it. */
@ApplicationScoped
@Transactional
public class ChoosingProducts {

    @Inject
    Choosable choosable;

    @Inject
    KnowingProducts products;

    @Inject
    CurrentTenant tenant;

    /** Those that are sold today and have what was typed in their name or article number, by name. */
    @Requires(QuotePermissions.MAKE)
    public List<Product> list(@Nullable String typed, int offset, int limit) {
        if (limit == 0) return List.of();
        return choosable.page(tenant.today(), pattern(typed), Limit.range(offset + 1L, (long) offset + limit));
    }

    @Requires(QuotePermissions.MAKE)
    public int count(@Nullable String typed) {
        return Math.toIntExact(choosable.count(tenant.today(), pattern(typed)));
    }

    /** By article number, with all that bundles among them contain. */
    @Requires(QuotePermissions.READ)
    public Map<String, Description> known(Collection<String> skus) {
        return products.withParts(skus);
    }

    private static @Nullable String pattern(@Nullable String typed) {
        return Typed.pattern(typed == null ? null : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
