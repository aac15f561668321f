package dev.entente.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of a list, and the cursor that the next part is asked for with (absent: this is the last). */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
