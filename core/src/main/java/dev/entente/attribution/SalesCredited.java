package dev.entente.attribution;

import dev.entente.sale.Sale;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * It is known who is credited with sales, in the running transaction: they were recorded or revised, in place of those
 * before, or what is stated of them changed, with the reason. Those whose attribution is another one now are named.
 */
public record SalesCredited(List<Sale> sales, List<Sale> before, Set<UUID> changed, String reason) {

    public SalesCredited {
        sales = List.copyOf(sales);
        before = List.copyOf(before);
        changed = Set.copyOf(changed);
    }
}
