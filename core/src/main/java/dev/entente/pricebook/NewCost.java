package dev.entente.pricebook;

import dev.entente.api.UnitPrice;
import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.time.Period;

/** What one piece of a product is to cost the vendor, for a term and from a day on. */
public record NewCost(String sku, Period term, LocalDate from, UnitPrice cost) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    void check(String at, Findings findings) {
        if (from.isBefore(FIRST) || from.isAfter(LAST)) findings.add(at + "/from", "Use a day from 1990 on");
        if (!cost.unit().isCurrency()) findings.add(at + "/cost/unit", "Use a currency");
        if (cost.value().signum() < 0) findings.add(at + "/cost", "A cost cannot be below zero");
    }
}
