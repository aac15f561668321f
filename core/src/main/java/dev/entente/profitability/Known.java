package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/**
 * What is known and not assumed: the program, the first month, since when the partner takes part, where the tenant's year
 * begins, what the partner's people are certified in, and figures that no sale changes, as they stand today.
 */
record Known(
        String program,
        LocalDate first,
        LocalDate joined,
        Month yearStart,
        List<String> paths,
        Map<Measure, Amount> stands) {

    private static final int MIDDLE = 14;

    Known {
        first = first.withDayOfMonth(1);
        paths = List.copyOf(paths);
        stands = Map.copyOf(stands);
    }

    /** The day on which all deals of a month are won, counted from 1 on. */
    LocalDate day(int month) {
        return month(month).plusDays(MIDDLE);
    }

    LocalDate month(int month) {
        return first.plusMonths(month - 1L);
    }
}
