package dev.entente.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is open as a table: its header, then row after row, from the top to the end and once. */
public interface TableFile extends AutoCloseable {

    /** Finds out by its bytes what the file is; a problem says why it is no table. */
    static TableFile open(Path file) {
        try {
            if (Files.size(file) > Limits.FILE) throw TableProblem.tooLarge("Send at most 50 MB at a time.");
            var table = Sniffing.isZip(file) ? new XlsxTable(file) : new CsvTable(file);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Recognised recognised();

    /** The names in the first row that has any, as they are written. */
    List<String> header();

    /** The next row that is not blank; null behind the last. */
    @Nullable
    Row next();

    @Override
    void close();
}
