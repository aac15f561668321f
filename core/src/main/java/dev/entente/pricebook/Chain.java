package dev.entente.pricebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A book and those that it inherits from, in their order. */
final class Chain {

    /** How many books may inherit from each other. */
    static final int LONGEST = 8;

    private Chain() {}

    /** Those that count on a day: one that does not hold, and what stands behind it, says nothing. */
    static List<PriceBook> on(LocalDate day, PriceBook book, Collection<PriceBook> books) {
        Map<UUID, PriceBook> byId = books.stream().collect(Collectors.toMap(PriceBook::id, Function.identity()));
        var chain = new ArrayList<PriceBook>();
        var next = book;
        while (next != null && chain.size() < LONGEST && (next == book || next.holdsOn(day))) {
            chain.add(next);
            var parent = next.parentId();
            next = parent == null ? null : byId.get(parent);
        }
        return List.copyOf(chain);
    }
}
