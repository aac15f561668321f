package dev.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet: numbers as numbers, days as days, all else as text that nothing works out. */
final class XlsxWritten implements Written {

    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxWritten(String name, OutputStream out) {
        workbook = new Workbook(out, "Entente", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (rows > Limits.ROWS) throw TableProblem.tooLarge("A sheet holds no more rows. Ask for CSV.");
        for (int column = 0; column < values.size(); column++) write(column, values.get(column));
        // Rows that are written out are let go.
        if (++rows % FLUSHED == 0) sheet.flush();
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(rows, column, number);
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> sheet.inlineString(rows, column, at.toString());
            case Object text -> sheet.inlineString(rows, column, cut(text.toString()));
        }
    }

    // More does not fit into a cell of a workbook.
    private static String cut(String text) {
        return text.length() <= 32_767 ? text : text.substring(0, 32_767);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
