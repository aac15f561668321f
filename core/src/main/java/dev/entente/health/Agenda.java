package dev.entente.health;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.document.Figures;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor and a partner talk about when they look back at a quarter: what was sold in it, and what is open on the day on
 * which it is written. A pure function of what there is.
 *
 * @param sold net, in the tenant's currency
 * @param open by currency
 * @param health null where it is no partner today
 */
record Agenda(
        String partner,
        String vendor,
        DateRange quarter,
        Amount sold,
        long deals,
        List<Amount> open,
        long running,
        long overdue,
        @Nullable HealthScore health) {

    private static final Locale WORDS = Locale.ENGLISH;

    /** What each placeholder stands for. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("partner", partner);
        values.put("vendor", vendor);
        values.put("quarter", months());
        values.put("sold", Figures.of(sold));
        values.put("deals", openDeals());
        values.put("clocks", clocks());
        values.put("health", health == null ? "not known" : health.score() + " of 100");
        values.put("worries", worries());
        return values;
    }

    // Months rather than a number: whose year begins when differs from one company to the next.
    private String months() {
        var first = quarter.from();
        var last = quarter.until().minusDays(1);
        var year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
        return month(first) + year + " to " + month(last) + " " + last.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, WORDS);
    }

    private String openDeals() {
        if (deals == 0) return "no open deals";
        return Figures.of(deals) + (deals == 1 ? " open deal" : " open deals") + " worth "
                + open.stream().map(Figures::of).collect(Collectors.joining(" and "));
    }

    private String clocks() {
        if (running == 0) return "none";
        return overdue == 0 ? running + ", all in time" : running + ", " + overdue + " of them overdue";
    }

    private String worries() {
        if (health == null || health.worries().isEmpty()) return "- nothing stands out";
        return health.worries().stream().map(each -> "- " + each.words()).collect(Collectors.joining("\n"));
    }
}
