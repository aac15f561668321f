package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be said of a price book; the parent is the code of the book that it inherits from. Refuses what cannot be. */
public record BookDescription(
        String code,
        String name,
        Unit unit,
        @Nullable String parent,
        Adjustment adjustment,
        LocalDate from,
        @Nullable LocalDate until,
        Audience audience) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(-100);

    public BookDescription {
        var findings = new Findings()
                .form("/code", code, CODE, "Use 1 to 64 lower-case letters, digits or hyphens")
                .line("/name", name, 200);
        if (code.equals(parent)) findings.add("/parent", "It would inherit from itself: " + code + " \u2192 " + code);
        if (!unit.isCurrency()) findings.add("/currency", "Use a currency of three letters, such as EUR");
        checkAdjustment(parent, adjustment, findings);
        checkDays(from, until, findings);
        word("/buyers/region", audience.region(), findings);
        word("/buyers/tier", audience.tier(), findings);
        word("/buyers/motion", audience.motion(), findings);
        findings.refuse(PricebookProblem.UNCLEAR_PRICE_BOOK);
        name = name.strip();
        adjustment = new Adjustment(
                new BigDecimal(adjustment.percent().stripTrailingZeros().toPlainString()),
                adjustment.decimals(),
                adjustment.rounding());
    }

    private static void checkAdjustment(@Nullable String parent, Adjustment said, Findings findings) {
        var percent = said.percent();
        if (percent.compareTo(LEAST_PERCENT) <= 0 || percent.compareTo(MOST_PERCENT) > 0)
            findings.add("/adjustment/percent", "Use more than -100 and at most 1000");
        if (Math.abs((long) percent.scale()) > 6) findings.add("/adjustment/percent", "Use at most 6 decimals");
        if (said.decimals() < 0 || said.decimals() > 12) findings.add("/adjustment/decimals", "Use 0 to 12");
        if (parent == null && said.changes())
            findings.add("/adjustment/percent", "Say which book it asks more or less than, as parent");
    }

    private static void checkDays(LocalDate from, @Nullable LocalDate until, Findings findings) {
        if (from.isBefore(FIRST) || from.isAfter(LAST)) findings.add("/from", "Use a day from 1990 on");
        if (until == null) return;
        if (!until.isAfter(from)) findings.add("/until", "Use a day after " + from + ", or leave it out");
        if (until.isAfter(LAST)) findings.add("/until", "Use a day before 3000, or leave it out");
    }

    private static void word(String at, @Nullable String word, Findings findings) {
        if (word != null) findings.form(at, word, CODE, "Use a code such as emea, or leave it out");
    }
}
