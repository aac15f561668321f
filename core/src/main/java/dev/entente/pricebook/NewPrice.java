package dev.entente.pricebook;

import dev.entente.pricebook.Price.Says;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a book is to say of a product for a term, from so many pieces on and from a day on; to whoever was a customer before
 * that day, from a day of its own (null: the same).
 */
public record NewPrice(
        String sku,
        Period term,
        long least,
        LocalDate from,
        Says says,
        @Nullable BigDecimal value,
        @Nullable LocalDate existing) {

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final long MOST_PIECES = 1_000_000_000;
    private static final int DECIMALS = 12;
    private static final int DIGITS = 19;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    public NewPrice {
        value = value == null ? null : PriceFigure.plain(value);
        existing = from.equals(existing) ? null : existing;
    }

    /** For new and existing customers from the same day. */
    public NewPrice(String sku, Period term, long least, LocalDate from, Says says, @Nullable BigDecimal value) {
        this(sku, term, least, from, says, value, null);
    }

    /** Finds what cannot be said, under a pointer to the row. */
    public void check(String at, Findings findings) {
        findings.form(at + "/sku", sku, SKU, "Use 1 to 64 letters, digits, dots, hyphens or underscores");
        if (least < 1 || least > MOST_PIECES) findings.add(at + "/least", "Use 1 to 1,000,000,000");
        if (from.isBefore(FIRST) || from.isAfter(LAST)) findings.add(at + "/from", "Use a day from 1990 on");
        if (existing != null && (existing.isBefore(from) || existing.isAfter(LAST)))
            findings.add(at + "/existing", "Use a day after " + from + ", or leave it out");
        if ((value == null) == (says == Says.PRICE))
            findings.add(at + "/price", "Write a price, or say that it is not sold or that nothing is said any more");
        if (value != null) checkValue(at + "/price", value, findings);
    }

    private static void checkValue(String at, BigDecimal value, Findings findings) {
        if (value.signum() < 0) findings.add(at, "A price cannot be below zero");
        if (value.scale() > DECIMALS) findings.add(at, "Use at most " + DECIMALS + " decimals");
        else if (value.precision() > DIGITS) findings.add(at, "Use at most " + DIGITS + " digits");
    }
}
