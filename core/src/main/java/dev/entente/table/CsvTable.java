package dev.entente.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file, in whatever encoding and with whatever separator. */
final class CsvTable implements TableFile {

    private final Recognised recognised;
    private final CloseableIterator<Row> rows;
    private final Rows counting;
    private final List<String> header;

    CsvTable(Path file) throws IOException {
        var encoding = Sniffing.encoding(file);
        var sample = Sniffing.sample(file, encoding);
        char separator = Separator.of(sample);
        recognised = Recognised.csv(encoding.words(), separator);
        counting = new Rows();
        // An Excel hint in the first line is a row for a spreadsheet too, so that the numbers stay right.
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.BUFFER)
                .build(new CsvRows(), new InputStreamReader(Sniffing.text(file, encoding), encoding.charset()));
        rows = reader.iterator();
        try {
            if (Separator.isSaid(sample)) read();
            header = Rows.header(this::read);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        counting.expect(header.size(), true);
    }

    @Override
    public Recognised recognised() {
        return recognised;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        return counting.next(this::read);
    }

    private @Nullable Row read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw TableProblem.unreadable("Behind row " + counting.last()
                    + " the file stops being CSV: a quote that opens a cell is not closed, or a cell never ends.");
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
