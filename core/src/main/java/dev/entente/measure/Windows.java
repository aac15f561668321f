package dev.entente.measure;

import dev.entente.api.DateRange;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days a window covers, counted back from a day that is included. */
public final class Windows {

    /** Before anything was sold. */
    static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private Windows() {}

    /** Where windows begin: the day, the partner's first one, the tenant's year, and the subscription's first day. */
    public record Anchors(
            LocalDate day,
            LocalDate joined,
            Month yearStart,
            @Nullable LocalDate subscribed) {}

    /** The days of the window that ends with this day; joined is the partner's first day, the year starts with a month. */
    public static DateRange days(Window window, LocalDate day, LocalDate joined, Month yearStart) {
        return days(window, new Anchors(day, joined, yearStart, null)).orElse(new DateRange(day, day.plusDays(1)));
    }

    /** Nothing where the window has not begun, or is of a subscription and there is none. */
    static Optional<DateRange> days(Window window, Anchors at) {
        return switch (window) {
            case Last last -> upTo(at.day(), at.day().plusDays(1).minus(last.length()));
            case Since since -> upTo(at.day(), since.day());
            case Ago ago -> Optional.of(whole(ago.window(), at.day().minus(ago.back()), at.yearStart()));
            case SubscriptionMonths months -> months(months, at);
            case Calendar.SINCE_JOINING -> upTo(at.day(), at.joined().isAfter(at.day()) ? at.day() : at.joined());
            case Calendar.SINCE_SUBSCRIBING -> upTo(at.day(), at.subscribed());
            case Calendar.EVER -> upTo(at.day(), EVER);
            case Calendar calendar -> upTo(at.day(), first(calendar, at.day(), at.yearStart()));
        };
    }

    /** The same end, and no beginning. */
    static DateRange sinceEver(DateRange days) {
        return new DateRange(EVER, days.until());
    }

    private static Optional<DateRange> upTo(LocalDate day, @Nullable LocalDate from) {
        if (from == null || from.isAfter(day)) return Optional.empty();
        return Optional.of(new DateRange(from, day.plusDays(1)));
    }

    private static Optional<DateRange> months(SubscriptionMonths months, Anchors at) {
        var subscribed = at.subscribed();
        if (subscribed == null) return Optional.empty();
        var from = subscribed.plusMonths(months.first() - 1L);
        var end = subscribed.plusMonths(months.last());
        var until = end.isAfter(at.day()) ? at.day().plusDays(1) : end;
        return from.isBefore(until) ? Optional.of(new DateRange(from, until)) : Optional.empty();
    }

    private static DateRange whole(Calendar calendar, LocalDate day, Month yearStart) {
        var first = first(calendar, day, yearStart);
        return new DateRange(first, first.plus(length(calendar)));
    }

    private static LocalDate first(Calendar calendar, LocalDate day, Month yearStart) {
        int months = (int) length(calendar).toTotalMonths();
        return switch (calendar) {
            case MONTH, QUARTER, HALF_YEAR, YEAR -> since(day, Month.JANUARY, months);
            case FISCAL_QUARTER, FISCAL_HALF_YEAR, FISCAL_YEAR -> since(day, yearStart, months);
            case SINCE_JOINING, SINCE_SUBSCRIBING, EVER ->
                throw new IllegalArgumentException(calendar + " does not come again");
        };
    }

    private static Period length(Calendar calendar) {
        return switch (calendar) {
            case MONTH -> Period.ofMonths(1);
            case QUARTER, FISCAL_QUARTER -> Period.ofMonths(3);
            case HALF_YEAR, FISCAL_HALF_YEAR -> Period.ofMonths(6);
            case YEAR, FISCAL_YEAR -> Period.ofMonths(12);
            case SINCE_JOINING, SINCE_SUBSCRIBING, EVER -> Period.ZERO;
        };
    }

    /** The first day of the current stretch of so many months, of those that begin with this month. */
    private static LocalDate since(LocalDate day, Month start, int months) {
        int begun = Math.floorMod(day.getMonthValue() - start.getValue(), months);
        return day.withDayOfMonth(1).minusMonths(begun);
    }
}
