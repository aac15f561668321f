package dev.entente.program;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be different from a program file: null or nothing leaves it as it is. Figures are named by their pointers. */
public record Adjustment(
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable String unit,
        @Nullable Map<String, String> figures) {

    public static final Adjustment NONE = new Adjustment(null, null, null, null);

    public Adjustment {
        figures = figures == null ? null : Map.copyOf(figures);
    }

    /** In one order, so that what is found is told in one order. */
    Map<String, String> sorted() {
        return figures == null ? Map.of() : new TreeMap<>(figures);
    }
}
