package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.util.List;

/**
 * What holds for all statements: the least that is paid out by currency, how many days after the approval lines can be
 * disputed, and in how many the vendor answers.
 */
public record SettlementTerms(List<Amount> minimums, int disputeDays, int answerDays) {

    /** Where a tenant has said nothing: everything is paid out, and disputed within 30 days. */
    public static final SettlementTerms USUAL = new SettlementTerms(List.of(), 30, 14);

    public SettlementTerms {
        minimums = List.copyOf(minimums);
    }

    /** Nothing, where nothing is said of a unit. */
    public Amount least(Unit unit) {
        return minimums.stream()
                .filter(least -> least.unit().equals(unit))
                .findFirst()
                .orElse(Amount.zero(unit));
    }
}
