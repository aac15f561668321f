package dev.entente.rate;

import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** That one of a currency was worth so many of another on a day. */
public record NewRate(String from, String to, LocalDate on, BigDecimal rate) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final int DECIMALS = 15;
    private static final int DIGITS = 24;

    public NewRate {
        from = from.toUpperCase(Locale.ROOT);
        to = to.toUpperCase(Locale.ROOT);
        rate = plain(rate);
    }

    /** Without zeros behind the last other digit. */
    static BigDecimal plain(BigDecimal rate) {
        var plain = rate.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() > -DIGITS ? plain.setScale(0) : plain;
    }

    /** Finds what is no exchange rate, under a pointer. */
    void check(String at, Findings findings) {
        currency(at + "/from", from, findings);
        currency(at + "/to", to, findings);
        if (from.equals(to)) findings.add(at + "/to", "Name another currency than " + from);
        if (on.isBefore(FIRST) || on.isAfter(LAST)) findings.add(at + "/on", "Use a day from 1990 on");
        if (rate.signum() <= 0) findings.add(at + "/rate", "A rate is above zero");
        if (rate.scale() > DECIMALS) findings.add(at + "/rate", "Use at most " + DECIMALS + " decimals");
        else if (rate.scale() < 0 || rate.precision() > DIGITS) findings.add(at + "/rate", "Use at most 24 digits");
    }

    private static void currency(String at, String code, Findings findings) {
        if (!Pairs.isKnown(code)) findings.add(at, "Use a currency of three letters, such as EUR");
    }
}
