package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.time.YearMonth;

/** What was paid and charged in one month in one unit. */
public record MonthFigures(YearMonth month, Unit unit, Amount pays, Amount charges) {

    /** A month without postings. */
    public static MonthFigures none(YearMonth month, Unit unit) {
        return new MonthFigures(month, unit, Amount.zero(unit), Amount.zero(unit));
    }

    /** More for the partner is positive. */
    public Amount net() {
        return pays.minus(charges);
    }
}
