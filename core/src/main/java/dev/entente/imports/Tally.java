package dev.entente.imports;

import java.util.List;

/**
 * What becomes of the rows of a file, expected or happened: records that are new, changed or as they were, rows that are
 * refused, and what somebody should know besides.
 */
public record Tally(long created, long changed, long unchanged, long refused, List<String> notes) {

    static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    public Tally {
        notes = List.copyOf(notes);
    }

    Tally plus(Tally other) {
        var all = notes.equals(other.notes) || other.notes.isEmpty() ? notes : other.notes;
        return new Tally(
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                refused + other.refused,
                all);
    }

    Tally with(List<String> notes) {
        return new Tally(created, changed, unchanged, refused, notes);
    }

    /** Records that go in or are there already. */
    public long good() {
        return created + changed + unchanged;
    }
}
