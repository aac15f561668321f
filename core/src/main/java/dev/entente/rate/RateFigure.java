package dev.entente.rate;

import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads the figures of files. */
final class RateFigure {

    private static final int LONGEST = 40;

    private RateFigure() {}

    static NewRate rate(String from, String to, LocalDate day, String figure) {
        var rate = new NewRate(from, to, day, figure(figure));
        var findings = new Findings();
        rate.check("", findings);
        if (!findings.isEmpty())
            throw RateFile.unreadable("The rate of " + to + " on " + day + ": "
                    + findings.all().getFirst().detail());
        return rate;
    }

    private static BigDecimal figure(String text) {
        try {
            if (text.length() <= LONGEST) return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            // said below
        }
        throw RateFile.unreadable("This is no rate: " + brief(text));
    }

    static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }
}
