package dev.entente.imports;

import dev.entente.identity.Internal;
import dev.entente.table.Format;
import dev.entente.table.Row;
import dev.entente.table.TableFile;
import dev.entente.table.Written;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a file once more, with a column behind the others that says what to mend in each row. */
@Internal
@ApplicationScoped
class ErrorFiles {

    /** The column that is added; in a file that comes back with it, it stands for nothing. */
    static final String COLUMN = "What to mend";

    @Inject
    Walks walks;

    @Inject
    Reading reading;

    /** A page of bad rows, in a transaction of its own: the whole is written long after the request has begun. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        Imports imports;

        public List<BadRow> after(UUID batch, int row) {
            return imports.badRows(batch, row, Limit.of(PAGE));
        }
    }

    private static final int PAGE = 500;

    ErrorFile of(ImportBatch batch, boolean all) {
        var format = batch.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? Format.XLSX : Format.CSV;
        var name = batch.fileName().replaceFirst("(\\.[A-Za-z]{1,5})?$", "") + " - to mend." + format.ending();
        return new ErrorFile(name, format, out -> write(batch, all, format, out));
    }

    private void write(ImportBatch batch, boolean all, Format format, OutputStream out) throws IOException {
        var copy = walks.copy(batch);
        try (var table = TableFile.open(copy);
                var written = Written.open(format, batch.kind().label(), out)) {
            var bad = new Ahead(batch.id());
            written.row(with(table.header(), table.header().size(), COLUMN));
            for (var row = table.next(); row != null; row = table.next()) {
                var words = bad.words(row);
                if (all || !words.isEmpty())
                    written.row(with(row.cells(), table.header().size(), words));
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static List<String> with(List<String> cells, int width, String words) {
        var row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (row.size() < width) row.add("");
        row.add(words);
        return row;
    }

    /** Bad rows beside the rows of the file, both in the same order. */
    private final class Ahead {

        private final UUID batch;
        private List<BadRow> page = List.of();
        private int at;
        private int last;
        private boolean ended;

        Ahead(UUID batch) {
            this.batch = batch;
        }

        String words(Row row) {
            var next = next();
            if (next == null || next.row() != row.number()) return "";
            at++;
            return next.findings().stream()
                    .map(finding ->
                            finding.field().isEmpty() ? finding.says() : finding.field() + ": " + finding.says())
                    .collect(Collectors.joining("; "));
        }

        private @Nullable BadRow next() {
            if (at == page.size() && !ended) {
                page = reading.after(batch, last);
                at = 0;
                ended = page.isEmpty();
                if (!ended) last = page.getLast().row();
            }
            return at < page.size() ? page.get(at) : null;
        }
    }
}
