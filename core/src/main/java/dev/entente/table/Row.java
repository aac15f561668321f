package dev.entente.table;

import java.util.List;

/**
 * One row of a table as text, with what is wrong with its cells already. The number is the one that a spreadsheet shows
 * beside it: the header is row 1. Missing cells are empty texts.
 */
public record Row(int number, List<String> cells, List<Flaw> flaws) {

    /** What is wrong with a cell as such; with the row as a whole where the column is negative. */
    public record Flaw(int column, String says) {

        static final int ROW = -1;
    }

    public Row {
        cells = List.copyOf(cells);
        flaws = List.copyOf(flaws);
    }

    /** Without what surrounds it; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
