package dev.entente.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV as spreadsheets open it without asking: UTF-8 with a mark, commas, CRLF. */
final class CsvWritten implements Written {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    CsvWritten(OutputStream out) throws IOException {
        out.write(MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        var row = writer.writeRecord();
        for (var value : values) row.writeField(text(value));
        row.endRecord();
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Object other -> harmless(other.toString());
        };
    }

    /** A cell that a spreadsheet would work out begins with an apostrophe, which it does not show. */
    static String harmless(String text) {
        if (text.isEmpty()) return text;
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
            default -> text;
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
