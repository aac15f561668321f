package dev.entente.search;

import dev.entente.identity.Internal;
import dev.entente.product.Product;
import dev.entente.product.ProductPermissions;
import dev.entente.search.FindingByTokens.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Products, by name and article number. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingProducts implements Finds {

    private static final Tokens TOKENS = new Tokens("RecordToken", "recordId", Kind.PRODUCT.word());

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return ProductPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Product.class, TOKENS, typed, product -> hit(product, typed));
    }

    private static Hit hit(Product product, Typed typed) {
        int rank = typed.rank(product.name(), product.sku());
        return new Hit(Kind.PRODUCT, product.id(), product.name(), product.sku(), product.family(), null, rank)
                .knownBy(product.sku());
    }
}
