package dev.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is being written, row after row, in constant memory. Texts stay texts wherever the file is opened: what a
 * spreadsheet would take for a formula is written so that it does not.
 */
public interface Written extends AutoCloseable {

    static Written open(Format format, String name, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvWritten(out);
            case XLSX -> new XlsxWritten(name, Marking.current(), out);
        };
    }

    /** The whole sheet; the first page is read before anything is written, so that a refusal is still one. */
    static <T> Body of(Sheet<T> sheet, Format format) {
        var first = sheet.pages().after(null);
        return out -> write(sheet, first, format, out);
    }

    /** What is written when somebody takes it. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static <T> void write(Sheet<T> sheet, List<T> first, Format format, OutputStream out) throws IOException {
        try (var table = open(format, sheet.name(), out)) {
            table.row(sheet.columns().stream().map(Sheet.Column::header).toList());
            for (var page = first; !page.isEmpty(); page = sheet.pages().after(page.getLast())) {
                for (var row : page) table.row(values(sheet, row));
            }
        }
    }

    private static <T> List<@Nullable Object> values(Sheet<T> sheet, T row) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : sheet.columns()) values.add(column.value().apply(row));
        return values;
    }

    void row(List<? extends @Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
