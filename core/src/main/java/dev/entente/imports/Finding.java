package dev.entente.imports;

/**
 * What is wrong with one cell: row and column of the file (columns from 0, none for the row as a whole), the field that it
 * became, what stands there and what to write instead.
 */
public record Finding(int row, int column, String field, String value, String says) {

    static final int NO_COLUMN = -1;
    private static final int SHOWN = 100;

    /** The beginning of a value, without what cannot be seen or stored. */
    static String brief(String value) {
        var cut = value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "\u2026";
        var seen = new StringBuilder();
        cut.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
