package dev.entente.pricebook;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** For how long a price buys something: whole months or years, or once (zero). Twelve months are one year. */
public final class Term {

    public static final String ONCE = "once";
    private static final int LONGEST = 1_200;

    private Term() {}

    /** As it is written: "P1M", "P1Y", "once". Refuses what is neither whole months nor zero. */
    public static String code(Period term) {
        if (term.isZero()) return ONCE;
        if (term.getDays() != 0 || term.isNegative() || term.toTotalMonths() > LONGEST)
            throw new IllegalArgumentException("A term is whole months or years, or once: " + term);
        return term.normalized().toString();
    }

    public static Period of(String code) {
        if (code.equalsIgnoreCase(ONCE)) return Period.ZERO;
        try {
            var term = Period.parse(code);
            if (!term.isZero()) code(term);
            return term.normalized();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A term is written as P1M, P1Y or once: " + code, e);
        }
    }

    /** As people say it: "a month", "3 years", "once". */
    public static String words(Period term) {
        if (term.isZero()) return ONCE;
        long months = term.toTotalMonths();
        if (months % 12 != 0) return months == 1 ? "a month" : months + " months";
        return months == 12 ? "a year" : months / 12 + " years";
    }
}
