package dev.entente.payable;

import dev.entente.payable.Payable.Portion;
import java.time.LocalDate;
import java.time.YearMonth;

/** The day on which a portion of what was earned on another day becomes payable: a pure function. */
final class PayableDay {

    private PayableDay() {}

    static LocalDate of(Portion portion, LocalDate sale, BusinessDays days) {
        var start = switch (portion.from()) {
            case SALE -> sale;
            case MONTH_END -> YearMonth.from(sale).atEndOfMonth();
        };
        return switch (portion.counted()) {
            case DAYS -> start.plusDays(portion.after());
            case BUSINESS_DAYS -> days.after(start, portion.after());
            case MONTHS -> start.plusMonths(portion.after()); // clamped at the month's end
            case MONTH_ENDS -> monthEnd(start, portion.after());
        };
    }

    /** The first one after a day within a month is that month's own. */
    private static LocalDate monthEnd(LocalDate start, int number) {
        if (number == 0) return start;
        var month = YearMonth.from(start);
        boolean isEnd = start.equals(month.atEndOfMonth());
        return month.plusMonths(isEnd ? number : number - 1L).atEndOfMonth();
    }
}
