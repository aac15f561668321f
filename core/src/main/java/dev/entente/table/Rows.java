package dev.entente.table;

import dev.entente.table.Row.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leaves out blank rows, counts the others, and compares their width with the header's. */
final class Rows {

    private int width;
    private boolean exact;
    private int count;
    private int last;

    /** Exact: a row that is shorter has a flaw too; a spreadsheet leaves out empty cells at the end. */
    void expect(int width, boolean exact) {
        this.width = width;
        this.exact = exact;
    }

    /** The number of the last row that was read. */
    int last() {
        return last;
    }

    static List<String> header(Supplier<@Nullable Row> rows) {
        Row row;
        do {
            row = rows.get();
            if (row == null)
                throw TableProblem.unreadable("There is no row in it; begin with the names of the columns.");
        } while (row.isBlank());
        if (!row.flaws().isEmpty()) {
            throw TableProblem.unreadable("The header in row " + row.number() + " cannot be read: "
                    + row.flaws().getFirst().says() + ".");
        }
        return filled(row.cells());
    }

    private static List<String> filled(List<String> cells) {
        int width = cells.size();
        while (cells.get(width - 1).isEmpty()) width--;
        return List.copyOf(cells.subList(0, width));
    }

    @Nullable
    Row next(Supplier<@Nullable Row> rows) {
        Row row;
        do {
            row = rows.get();
            if (row == null) return null;
            last = row.number();
        } while (row.isBlank());
        if (++count > Limits.ROWS) throw TableProblem.tooLarge("Send at most 1,000,000 rows at a time.");
        return compared(row);
    }

    private Row compared(Row row) {
        int cells = row.cells().size();
        boolean tooLong = row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
        boolean tooShort = exact && cells < width;
        if (!tooLong && !tooShort) return row;
        var flaws = new ArrayList<>(row.flaws());
        var words = "The row has " + cells + (cells == 1 ? " cell" : " cells") + " and the header " + width
                + ": put cells with a separator in them into quotes, and leave none out";
        flaws.add(new Flaw(Flaw.ROW, words));
        return new Row(row.number(), row.cells(), flaws);
    }
}
