package dev.entente.contribution;

import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whole months, the first and the last of them included. */
public record Span(YearMonth first, YearMonth last) {

    private static final int MOST_MONTHS = 24;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    public Span {
        if (last.isBefore(first)) throw unclear("/until", "The last month comes before the first one");
        if (first.isBefore(EARLIEST)) throw unclear("/from", "Use a month from 1990-01 on");
        if (ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS)
            throw unclear("/until", "Look at " + MOST_MONTHS + " months at most");
    }

    /** As an address writes it, 2026-01 to 2026-03; left out, the last fiscal quarter that is over. */
    public static Span of(@Nullable String from, @Nullable String until, YearMonth now, Month yearStart) {
        var usual = quarter(now, yearStart).before();
        var first = from == null ? null : month("/from", from);
        var last = until == null ? null : month("/until", until);
        if (first == null) return last == null ? usual : new Span(last, last);
        return new Span(first, last == null ? first : last);
    }

    private static YearMonth month(String pointer, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw unclear(pointer, "Write a month such as 2026-03");
        }
    }

    private static Problem unclear(String pointer, String words) {
        return Problem.field(ContributionProblem.UNCLEAR_REPORT, pointer, words);
    }

    /** The fiscal quarter that a month is in. */
    public static Span quarter(YearMonth month, Month yearStart) {
        return of(month, yearStart, QUARTER);
    }

    /** The fiscal year that a month is in. */
    public static Span year(YearMonth month, Month yearStart) {
        return of(month, yearStart, YEAR);
    }

    private static Span of(YearMonth month, Month yearStart, int months) {
        int into = Math.floorMod(month.getMonthValue() - yearStart.getValue(), YEAR) % months;
        var first = month.minusMonths(into);
        return new Span(first, first.plusMonths(months - 1L));
    }

    /** As many months that come right before. */
    public Span before() {
        long months = length();
        return new Span(first.minusMonths(months), last.minusMonths(months));
    }

    public int length() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
    }

    public List<YearMonth> months() {
        return IntStream.range(0, length()).mapToObj(first::plusMonths).toList();
    }

    LocalDate from() {
        return first.atDay(1);
    }

    /** The first day after it. */
    LocalDate until() {
        return last.plusMonths(1).atDay(1);
    }
}
