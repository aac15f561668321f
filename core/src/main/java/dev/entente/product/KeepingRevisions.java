package dev.entente.product;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Keeps what products were until today, in one statement however many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepingRevisions {

    @Inject
    Products products;

    /** All until the same day. */
    void keep(List<ProductRevision> past) {
        if (past.isEmpty()) return;
        products.keep(
                Scope.current().tenantId(),
                past.getFirst().until,
                past.stream().map(each -> each.id).toArray(UUID[]::new),
                past.stream().map(ProductRevision::sku).toArray(String[]::new),
                past.stream().map(each -> each.parts).toArray(String[]::new),
                past.stream().map(each -> each.rules).toArray(String[]::new));
    }
}
