package dev.entente.ui.statement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.MonthFigures;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What was paid and charged in one unit over some months, oldest first; a month without postings is zero. */
public record Course(Unit unit, List<MonthFigures> months) {

    /** One for each unit that has figures, the preferred unit first; that one alone, all zero, if there are none. */
    public static List<Course> of(List<MonthFigures> figures, YearMonth last, int count, Unit preferred) {
        var courses = new ArrayList<Course>();
        figures.stream()
                .map(MonthFigures::unit)
                .distinct()
                .sorted(Comparator.<Unit>comparingInt(unit -> unit.equals(preferred) ? 0 : 1)
                        .thenComparing(Unit::code))
                .forEach(unit -> courses.add(new Course(unit, filled(figures, last, count, unit))));
        return courses.isEmpty() ? List.of(new Course(preferred, filled(figures, last, count, preferred))) : courses;
    }

    private static List<MonthFigures> filled(List<MonthFigures> figures, YearMonth last, int count, Unit unit) {
        return IntStream.rangeClosed(1 - count, 0)
                .mapToObj(last::plusMonths)
                .map(month -> figures.stream()
                        .filter(known ->
                                known.unit().equals(unit) && known.month().equals(month))
                        .findFirst()
                        .orElseGet(() -> MonthFigures.none(month, unit)))
                .toList();
    }

    /** The same, of the last so many months only. */
    public Course last(int count) {
        return new Course(unit, months.subList(Math.max(0, months.size() - count), months.size()));
    }

    public MonthFigures last() {
        return months.getLast();
    }

    public MonthFigures before() {
        return months.get(months.size() - 2);
    }

    /** All months together; more for the partner is positive. */
    public Amount net() {
        return months.stream().map(MonthFigures::net).reduce(Amount.zero(unit), Amount::plus);
    }

    /** Month by month, oldest first, for a line of them. */
    public List<Double> nets() {
        return months.stream()
                .map(month -> month.net().exact().value().doubleValue())
                .toList();
    }

    public boolean hasPaid() {
        return months.stream().anyMatch(month -> month.pays().minor() != 0);
    }

    public boolean hasCharged() {
        return months.stream().anyMatch(month -> month.charges().minor() != 0);
    }
}
