package dev.entente.program;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the tiers of partners are reviewed, and what follows: on the first day of these months, or every so many months
 * counted from the month in which the version begins; how many days a partner has before a demotion; whether promotions need nobody;
 * after how many reviews in a row below its tier a partner is demoted; by how many days a proposal can be put off.
 */
public record ReviewPolicy(List<Integer> months, int every, int grace, boolean automatic, int below, int postpone) {

    static final List<Integer> MONTHLY = IntStream.rangeClosed(1, 12).boxed().toList();
    static final List<Integer> QUARTERLY = List.of(1, 4, 7, 10);
    static final List<Integer> HALF_YEARLY = List.of(1, 7);
    static final List<Integer> YEARLY = List.of(1);

    /** Of a program that says that tiers are reviewed, and nothing more. */
    public static final ReviewPolicy USUAL = new ReviewPolicy(QUARTERLY, 0, 30, false, 1, 90);

    /** Of a program that says nothing of reviews: there are none, unless somebody asks for one. */
    public static final ReviewPolicy NONE = new ReviewPolicy(List.of(), 0, 30, false, 1, 90);

    public ReviewPolicy {
        months = months.stream().distinct().sorted().toList();
    }

    public boolean isNever() {
        return months.isEmpty() && every == 0;
    }

    /** Whether a review falls on a day, of a version that begins on another. */
    boolean isOn(LocalDate day, LocalDate from) {
        if (day.getDayOfMonth() != 1 || day.isBefore(from)) return false;
        if (every == 0) return months.contains(day.getMonthValue());
        long passed = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), day);
        return passed > 0 && passed % every == 0;
    }

    /** "quarterly", "in March and September", "every 4 months", "never". */
    public String rhythm() {
        if (every > 0) return every == 1 ? "monthly" : "every " + every + " months";
        if (months.isEmpty()) return "never";
        if (months.equals(MONTHLY)) return "monthly";
        if (months.equals(QUARTERLY)) return "quarterly";
        if (months.equals(HALF_YEARLY)) return "half-yearly";
        if (months.equals(YEARLY)) return "yearly";
        var names = months.stream().map(ProgramChanges::month).toList();
        int last = names.size() - 1;
        return "in " + (last == 0 ? "" : String.join(", ", names.subList(0, last)) + " and ") + names.get(last);
    }

    /** What is different from another, in sentences. */
    List<String> changes(ReviewPolicy before) {
        var said = new ArrayList<String>();
        if (!rhythm().equals(before.rhythm()))
            said.add("Tiers are reviewed " + rhythm() + ", before " + before.rhythm());
        if (grace != before.grace)
            said.add("Reviews: " + days(grace) + " before a demotion, before " + days(before.grace));
        if (automatic != before.automatic)
            said.add("Reviews: promotions are " + promotions() + ", before " + before.promotions());
        if (below != before.below)
            said.add("Reviews: a demotion after " + reviews() + " below the tier, before " + before.reviews());
        if (postpone != before.postpone)
            said.add("Reviews: put off by " + days(postpone) + " at most, before " + days(before.postpone));
        return said;
    }

    private String promotions() {
        return automatic ? "automatic" : "proposed";
    }

    private String reviews() {
        return below == 1 ? "one review" : below + " reviews in a row";
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
