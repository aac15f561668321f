package dev.entente.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table that is to be written: its name, its columns, and its rows, which are read a page at a time while they are
 * written.
 */
public record Sheet<T>(String name, List<Column<T>> columns, Pages<T> pages) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** "statement-lines.csv". */
    public String fileName(Format format) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + format.ending();
    }

    /** A value of each row: a text, a number, a day, a moment, or nothing. */
    public record Column<T>(String header, Function<T, @Nullable Object> value) {}

    /** The next rows behind the last one that was read; none: there are no more. */
    public interface Pages<T> {

        /** How many rows are read at a time. */
        int SIZE = 500;

        List<T> after(@Nullable T last);
    }
}
