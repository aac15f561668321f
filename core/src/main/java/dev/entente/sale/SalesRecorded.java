package dev.entente.sale;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sales were recorded or revised, in the running transaction: these are current now, in place of those before. Evidence is
 * there, by sale, where the source said something of it.
 */
public record SalesRecorded(List<Sale> sales, List<Sale> before, Map<UUID, Evidence> evidence) {

    public SalesRecorded {
        sales = List.copyOf(sales);
        before = List.copyOf(before);
        evidence = Map.copyOf(evidence);
    }

    SalesRecorded(List<Sale> sales, List<Sale> before) {
        this(sales, before, Map.of());
    }
}
