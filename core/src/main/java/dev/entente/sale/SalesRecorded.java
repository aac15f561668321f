package dev.entente.sale;

import java.util.List;
import java.util.UUID;

/**
 * Sales were recorded or revised, in the running transaction: these are current now. A partner that a revision took a
 * sale away from is named beside it.
 */
public record SalesRecorded(List<Sale> sales, List<Moved> moved) {

    public SalesRecorded {
        sales = List.copyOf(sales);
        moved = List.copyOf(moved);
    }

    /** The sale was credited to this partner before. */
    public record Moved(UUID saleId, UUID fromPartnerId) {}
}
