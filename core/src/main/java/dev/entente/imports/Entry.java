package dev.entente.imports;

import java.util.List;

/** The rows of a file that are one record: several for a sale with several lines, else one. */
record Entry(List<Values> rows) {

    Entry {
        rows = List.copyOf(rows);
    }

    Values first() {
        return rows.getFirst();
    }

    int row() {
        return first().number();
    }

    boolean isFine() {
        return rows.stream().allMatch(Values::isFine);
    }
}
