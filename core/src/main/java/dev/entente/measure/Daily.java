package dev.entente.measure;

import dev.entente.api.DateRange;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** One figure of one partner day by day, added up once: any window of it is then the difference of two sums. */
final class Daily {

    /** By day, all up to it and that day included. */
    private final NavigableMap<LocalDate, Long> upTo = new TreeMap<>();

    /** Smallest parts by day; a day without any is left out. */
    Daily(SortedMap<LocalDate, Long> days) {
        long sum = 0;
        for (var day : days.entrySet()) {
            sum = Math.addExact(sum, day.getValue());
            upTo.put(day.getKey(), sum);
        }
    }

    long in(DateRange window) {
        return before(window.until()) - before(window.from());
    }

    private long before(LocalDate day) {
        var last = upTo.lowerEntry(day);
        return last == null ? 0 : last.getValue();
    }
}
