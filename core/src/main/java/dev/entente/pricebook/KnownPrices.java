package dev.entente.pricebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that books have ever said of some products, to ask what stands at a place, and what is changed by a row. */
public final class KnownPrices {

    private final Map<Object, NewPrice> byPlace = new HashMap<>();
    private final Map<Object, List<NewPrice>> byKey = new HashMap<>();

    private record Line(UUID book, String sku, String term, long least) {}

    private record Place(String sku, String term, long least, LocalDate from) {}

    public KnownPrices(List<Price> rows) {
        for (var row : rows) put(row.bookId(), row.said());
    }

    private void put(UUID book, NewPrice said) {
        byPlace.put(List.of(book, place(said)), said);
        byKey.computeIfAbsent(line(book, said), _ -> new ArrayList<>()).add(said);
    }

    /** What two rows of one book cannot both be about. */
    public static Object place(NewPrice said) {
        return new Place(said.sku(), Term.code(said.term()), said.least(), said.from());
    }

    private static Line line(UUID book, NewPrice said) {
        return new Line(book, said.sku(), Term.code(said.term()), said.least());
    }

    /** What the book says at the very place of this row; null where there is nothing. */
    public @Nullable NewPrice at(UUID book, NewPrice row) {
        return byPlace.get(List.of(book, place(row)));
    }

    /** What ends this row, or would: the next one of the same; null where none is to come. */
    public @Nullable NewPrice after(UUID book, NewPrice row) {
        return byKey.getOrDefault(line(book, row), List.of()).stream()
                .filter(each -> each.from().isAfter(row.from()))
                .min(Comparator.comparing(NewPrice::from))
                .orElse(null);
    }

    /** Why the row would change what was offered until today; null where it does not. */
    public @Nullable String begun(UUID book, NewPrice row, LocalDate today) {
        var same = byPlace.get(List.of(book, place(row)));
        if (same != null && !row.from().isAfter(today))
            return "A price holds since " + row.from() + "; begin on a later day, or send it as a correction";
        if (!row.from().isBefore(today)) return null;
        return byKey.getOrDefault(line(book, row), List.of()).stream()
                .map(NewPrice::from)
                .filter(from -> !from.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(
                        from -> "A price holds since " + from
                                + ", and this one would change days that are over; begin today or later, or send it as a correction")
                .orElse(null);
    }
}
