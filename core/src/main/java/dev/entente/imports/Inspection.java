package dev.entente.imports;

import dev.entente.imports.ImportBatch.Inspected;
import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.table.Row;
import dev.entente.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks through a whole file once: whether it can be read to its end, what is in it, and how it writes days and cents. */
final class Inspection {

    private static final int SAMPLE = 5;
    private static final int SHOWN = 80;
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/]\\d{4}.*");
    private static final Pattern COMMA_CENTS = Pattern.compile(".*\\d,\\d{1,2}");
    private static final Pattern POINT_CENTS = Pattern.compile(".*\\d\\.\\d{1,2}");
    private static final int LONGEST = 40;

    private final List<List<String>> sample = new ArrayList<>();
    private int rows;
    private int monthFirst;
    private int dayFirst;
    private int commas;
    private int points;

    private Inspection() {}

    static Inspected of(Path file) {
        try (var table = TableFile.open(file)) {
            var inspection = new Inspection();
            for (var row = table.next(); row != null; row = table.next())
                inspection.look(row, table.header().size());
            return inspection.result(table);
        }
    }

    private void look(Row row, int width) {
        rows++;
        if (sample.size() < SAMPLE) sample.add(shown(row, width));
        for (var cell : row.cells()) {
            if (cell.length() > 3 && cell.length() <= LONGEST && Character.isDigit(cell.charAt(cell.length() - 1))) {
                weigh(cell);
            }
        }
    }

    private static List<String> shown(Row row, int width) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var cell = Finding.brief(row.cell(i));
            cells.add(cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN - 1) + "\u2026");
        }
        return cells;
    }

    // What only one way of reading allows tells of the whole file.
    private void weigh(String cell) {
        var slashed = SLASHED.matcher(cell);
        if (slashed.matches()) {
            if (Integer.parseInt(slashed.group(1)) > 12) dayFirst++;
            else if (Integer.parseInt(slashed.group(2)) > 12) monthFirst++;
        } else if (COMMA_CENTS.matcher(cell).matches()) {
            commas++;
        } else if (POINT_CENTS.matcher(cell).matches()) {
            points++;
        }
    }

    private Inspected result(TableFile table) {
        return new Inspected(
                table.recognised().words(),
                table.header().stream().map(Finding::brief).toList(),
                sample,
                rows,
                monthFirst > dayFirst ? Days.MONTH_FIRST : Days.DAY_FIRST,
                commas > points ? Decimals.COMMA : Decimals.POINT);
    }
}
