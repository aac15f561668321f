package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * One payment as the other system has it: its own id, the partner by its code here, the sale or milestone that it is for (an
 * external id or a number; empty for what a month brings), the month that it was paid for (a day of it), whether the partner was paid or
 * charged, and how much; negative where it took back.
 */
public record PaidReport(
        String system, String id, String partner, String reference, LocalDate period, Kind kind, Amount amount) {

    private static final Pattern SYSTEM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern PARTNER = Pattern.compile("[a-z0-9-]{2,40}");
    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final int MOST = 200;

    /** The month that it was paid for. */
    YearMonth month() {
        return YearMonth.from(period);
    }

    static boolean isCode(String partner) {
        return PARTNER.matcher(partner).matches();
    }

    Findings findings() {
        var findings = new Findings();
        findings.form(
                "/system",
                system,
                SYSTEM,
                "Use 1 to 40 lower-case letters, digits, dots, hyphens or underscores, such as old-commissions");
        findings.line("/id", id, MOST);
        if (reference.length() > MOST) findings.add("/reference", "Use at most " + MOST + " characters");
        findings.seen("/reference", reference);
        if (month().isBefore(FIRST)) findings.add("/period", "Begin in 1990 or later");
        if (kind == Kind.RETAINS) findings.add("/kind", "Say pays or charges");
        if (!amount.unit().isCurrency()) findings.add("/amount", "Name a currency");
        return findings;
    }
}
