package dev.entente.table;

import dev.entente.branding.Colour;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook of one sheet: numbers as numbers, days as days, all else as text that nothing works out. The vendor's name stands
 * above each page that is printed and in the file's properties, its colour behind the head row: the rows themselves are read again.
 */
final class XlsxWritten implements Written {

    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Optional<Marking> marking;
    private List<Integer> heads = List.of();
    private int rows;

    XlsxWritten(String name, Optional<Marking> marking, OutputStream out) {
        this.marking = marking;
        workbook = new Workbook(out, "Entente", "1.0");
        workbook.properties().setTitle(name);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        marking.ifPresent(it -> {
            workbook.properties().setCompany(it.vendor());
            sheet.header(it.vendor().replace("&", "&&"), Position.LEFT); // a single one begins a code of the header
            sheet.setTabColor(bare(it.behind()));
        });
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (rows == 0)
            heads = values.stream().map(head -> String.valueOf(head).length()).toList();
        if (rows > Limits.ROWS) throw TableProblem.tooLarge("A sheet holds no more rows. Ask for CSV.");
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
            if (rows == 0) head(column);
        }
        // Rows that are written out are let go.
        if (++rows % FLUSHED == 0) sheet.flush();
    }

    private void head(int column) {
        var style = sheet.style(0, column).bold();
        marking.ifPresent(it -> style.fillColor(bare(it.behind())).fontColor(bare(it.text())));
        style.set();
    }

    /** Without its #. */
    private static String bare(Colour colour) {
        return colour.hex().substring(1).toUpperCase(Locale.ROOT);
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case Number number -> {
                sheet.value(rows, column, number);
                widen(column);
            }
            case LocalDate day -> {
                sheet.value(rows, column, day);
                widen(column);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> sheet.inlineString(rows, column, at.toString());
            case Object text -> sheet.inlineString(rows, column, cut(text.toString()));
        }
    }

    // Texts get their width by themselves; without one, a day or a large number is shown as a row of #.
    private void widen(int column) {
        int head = column < heads.size() ? heads.get(column) : 0;
        sheet.width(column, Math.max(14, head + 2));
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
