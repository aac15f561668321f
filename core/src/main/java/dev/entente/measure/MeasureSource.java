package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** Contributes the measures of one capability's facts; one bean each. */
public interface MeasureSource {

    /** What it can count, for the catalog. */
    List<Definition> definitions();

    /**
     * The measure over these days for each partner that has any of it, in one query. Only measures that
     * {@link #definitions} names are asked for.
     */
    Map<UUID, Amount> totals(Measure measure, DateRange days, Collection<UUID> partners);

    /** The same day by day, in smallest parts and in one query: totals over any days within are sums of these. */
    Map<UUID, SortedMap<LocalDate, Long>> daily(Measure measure, DateRange days, Collection<UUID> partners);

    /** A figure's one definition: its name, what it says, how it is worked out, and the fields it can be filtered by. */
    record Definition(String what, String words, String formula, List<String> filters) {

        public Definition {
            filters = List.copyOf(filters);
        }
    }
}
