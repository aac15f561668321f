package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whether the figure is what holds on the last day, and not what happened on all the days together. */
    default boolean isStock(String what) {
        return false;
    }

    /**
     * A figure's one definition: its name, what it says, how it is worked out, the fields it can be filtered by and whose it
     * can be; whether it is money or counted, and whether it is the offer's own.
     */
    record Definition(
            String what,
            String words,
            String formula,
            List<String> filters,
            Set<Per> pers,
            boolean money,
            boolean own) {

        public Definition {
            filters = List.copyOf(filters);
            pers = Set.copyOf(pers);
        }

        /** Money, and only of the partner as a whole. */
        public Definition(String what, String words, String formula, List<String> filters) {
            this(what, words, formula, filters, Set.of(Per.PARTNER), true, false);
        }
    }
}
