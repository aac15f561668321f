package dev.entente.deal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a deal was won: the day, what it is to the customer, and the lines sold, where they are not those of the deal. */
public record Win(LocalDate on, Kind kind, @Nullable List<DealItem> lines) {

    /** What the sale is to the customer. */
    public enum Kind {
        NEW,
        RENEWAL,
        EXPANSION
    }

    public Win {
        lines = lines == null ? null : List.copyOf(lines);
    }
}
