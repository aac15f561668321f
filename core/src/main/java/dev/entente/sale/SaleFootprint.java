package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.operator.Footprint;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A tenant that has recorded a sale is in use. */
@ApplicationScoped
@Internal
@Transactional
public class SaleFootprint implements Footprint {

    @Inject
    Sales sales;

    @Override
    public boolean isThere() {
        return !sales.some(Limit.of(1)).isEmpty();
    }
}
