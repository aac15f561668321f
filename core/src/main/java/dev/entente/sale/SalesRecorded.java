package dev.entente.sale;

import java.util.List;

/** Sales were recorded or revised, in the running transaction: these are current now, in place of those before. */
public record SalesRecorded(List<Sale> sales, List<Sale> before) {

    public SalesRecorded {
        sales = List.copyOf(sales);
        before = List.copyOf(before);
    }
}
