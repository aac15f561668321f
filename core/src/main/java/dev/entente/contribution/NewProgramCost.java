package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.contribution.ProgramCost.Kind;
import dev.entente.problem.Findings;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a program is said to have cost: from a month, until another one (the same if left out), of a program and a partner by their codes
 * where it is of one, and what the source calls it, so that it is taken once.
 */
public record NewProgramCost(
        Kind kind,
        YearMonth from,
        @Nullable YearMonth until,
        @Nullable String program,
        @Nullable String partner,
        Amount amount,
        String description,
        String source,
        @Nullable String reference) {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2999, 12);
    private static final int MOST_MONTHS = 60;
    private static final int LONGEST = 300;
    private static final int SHORT = 120;

    YearMonth last() {
        return until == null ? from : until;
    }

    void check(String at, Findings findings) {
        if (from.isBefore(FIRST) || last().isAfter(LAST)) findings.add(at + "/from", "Use a month from 1990-01 on");
        else if (last().isBefore(from)) findings.add(at + "/until", "The last month comes before the first one");
        else if (ChronoUnit.MONTHS.between(from, last()) >= MOST_MONTHS)
            findings.add(at + "/until", "Spread it over " + MOST_MONTHS + " months at most");
        if (!amount.unit().isCurrency()) findings.add(at + "/amount/unit", "Use a currency");
        if (amount.minor() <= 0) findings.add(at + "/amount", "Say how much it was; what was wrong is taken back");
        findings.line(at + "/description", description, LONGEST);
        findings.line(at + "/source", source, SHORT);
        if (reference != null) findings.line(at + "/reference", reference, SHORT);
    }
}
