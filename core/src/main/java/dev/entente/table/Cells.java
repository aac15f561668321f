package dev.entente.table;

import dev.entente.table.Row.Flaw;
import java.util.Locale;

/** What holds of every cell, wherever it was read. */
final class Cells {

    static final Flaw TOO_MANY =
            new Flaw(Flaw.ROW, "The row has more than " + Limits.COLUMNS + " columns; take out those behind");

    private Cells() {}

    /** Empty when it is not. */
    static String tooLong(long length) {
        return length <= Limits.CELL
                ? ""
                : String.format(Locale.ROOT, "The cell has %,d characters; use at most %,d", length, Limits.CELL);
    }

    /** Without spaces around it, also those that do not break and marks that spreadsheets put in front. */
    static String clean(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isSpace(text.charAt(from))) from++;
        while (until > from && isSpace(text.charAt(until - 1))) until--;
        return text.substring(from, until);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u202f';
    }
}
