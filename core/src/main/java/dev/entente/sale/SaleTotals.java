package dev.entente.sale;

import dev.entente.api.Amount;
import java.util.List;

/** Sums over lines of one unit. */
final class SaleTotals {

    private SaleTotals() {}

    static Amount net(List<SaleReport.Line> lines) {
        return lines.stream().map(SaleReport.Line::net).reduce(Amount::plus).orElseThrow();
    }
}
